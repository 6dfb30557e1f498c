import { type AppContext, deviceText } from '../app-context.ts';
import { text } from '../text.ts';

/** The three things that would lose photos or start the sync again. */
export function KeepSafeList({ help }: { help: AppContext }) {
  const say = deviceText(help);
  return (
    <ul class="warning grave">
      <li>{say('keepSafe.notOff')}</li>
      <li>{say('keepSafe.notDelete')}</li>
      <li>{say('keepSafe.notErase')}</li>
    </ul>
  );
}

/** Shown before the first answer; later it stands under "More help". */
export function KeepSafe({ help }: { help: AppContext }) {
  return (
    <section class="keep-safe">
      <h2>{text('keepSafe.title')}</h2>
      <KeepSafeList help={help} />
    </section>
  );
}
