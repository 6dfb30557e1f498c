import { goOnTo } from '../../domain/progress/changes.ts';
import { articleUrl } from '../../domain/steps/links.ts';
import { Card } from '../Card.tsx';
import { DIAGNOSIS, moveFocus } from '../focus.ts';
import { type Help, speak } from '../help.ts';
import { OutLink } from '../OutLink.tsx';
import { Rich } from '../Rich.tsx';
import { text } from '../text.ts';
import { Warning } from '../Warning.tsx';

/** The photos are nowhere to be seen: the seven steps would only cost the days in which they can be recovered. */
export function Nowhere({ help }: { help: Help }) {
  const say = speak(help);
  const go = (ending: 'place' | 'status') => () => {
    help.onChange(goOnTo(ending));
    moveFocus(DIAGNOSIS);
  };
  return (
    <Card title={text('nowhere.title')} mark="nowhere">
      <p>{text('nowhere.why')}</p>
      <ul class="plain-list">
        {(['deleted', 'hidden', 'shared', 'account'] as const).map((key) => (
          <li key={key}>
            <Rich>{say(`nowhere.${key}`)}</Rich>
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
