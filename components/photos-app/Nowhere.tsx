import { setOpenCard } from '../../domain/case/changes.ts';
import { articleUrl } from '../../domain/steps/links.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { Card } from '../ui/Card.tsx';
import { DIAGNOSIS, moveFocus } from '../ui/focus.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { Warning } from '../ui/Warning.tsx';

/** The photos are nowhere to be seen: the seven steps would only cost the days in which they can be recovered. */
export function Nowhere() {
  const app = useAppContext();
  const say = deviceText(app);
  const go = (card: 'place' | 'status') => () => {
    app.onChange(setOpenCard(card));
    moveFocus(DIAGNOSIS);
  };
  return (
    <Card title={text('nowhere.title')} mark="nowhere">
      <p>{text('nowhere.why')}</p>
      <ul class="plain-list">
        {(['deleted', 'hidden', 'shared', 'account'] as const).map((key) => (
          <li key={key}>
            <BoldText>{say(`nowhere.${key}`)}</BoldText>
          </li>
        ))}
      </ul>
      <Warning isGrave>{text('nowhere.not')}</Warning>
      <OutLink href={articleUrl('118558')}>{text('links.a118558')}</OutLink>
      <div class="choices">
        <button type="button" data-choice="found" onClick={go('place')}>
          {text('nowhere.found')}
        </button>
        <button type="button" data-choice="goOn" onClick={go('status')}>
          {text('nowhere.goOn')}
        </button>
      </div>
    </Card>
  );
}
