import { deviceText, useAppContext } from '../app-context.ts';
import { BoldText } from '../ui/BoldText.tsx';

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
