import { deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';

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

/** Shown before the first answer; later it is under "More help". */
export function KeepSafe() {
  return (
    <section class="keep-safe">
      <h2>{text('keepSafe.title')}</h2>
      <KeepSafeList />
    </section>
  );
}

/** What is needed before a device may be erased or sold. It never says that it is safe. */
export function SellOrErase() {
  const say = deviceText(useAppContext());
  return (
    <div class="sell">
      <p>
        <b>{say('sell.title')}</b> {say('sell.need')}
      </p>
      <ul>
        {(['upToDate', 'twoDays', 'opened', 'failed'] as const).map((key) => (
          <li key={key}>{say(`sell.${key}`)}</li>
        ))}
      </ul>
      {(['notByHand', 'backup', 'tomorrow'] as const).map((key) => (
        <p key={key}>
          <BoldText>{say(`sell.${key}`)}</BoldText>
        </p>
      ))}
    </div>
  );
}
