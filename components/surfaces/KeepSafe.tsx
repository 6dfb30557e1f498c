import { deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';

/** The three things that would lose photos or start the sync again. */
export function KeepSafeList() {
  const say = deviceText(useAppContext());
  return (
    <ul class="warning grave">
      <li>{say('keepSafe.notOff')}</li>
      <li>{say('keepSafe.notDelete')}</li>
      <li>{say('keepSafe.notErase')}</li>
    </ul>
  );
}

/** Shown before the first answer; later it stands under "More help". */
export function KeepSafe() {
  return (
    <section class="keep-safe">
      <h2>{text('keepSafe.title')}</h2>
      <KeepSafeList />
    </section>
  );
}
