import { STEP_IDS, type StepId } from '../../domain/steps/ids.ts';
import { CONTACT_URL } from '../../domain/steps/links.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { stepTitle } from '../checklist/step-text.ts';
import { text } from '../text.ts';
import { Card } from '../ui/Card.tsx';
import { CopyText } from '../ui/CopyText.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { reportText } from './report-text.ts';

interface Props {
  onOpen(step: StepId): void;
}

/** Nothing is left to check at home. */
export function AskApple({ onOpen }: Props) {
  const app = useAppContext();
  const say = deviceText(app);
  const skipped = STEP_IDS.filter((step) => app.state.outcomes[step].outcome === 'skipped');
  const doNow = (step: StepId) => {
    app.onChange({ outcomes: { [step]: 'todo' } });
    onOpen(step);
  };
  return (
    <Card title={text(skipped.length > 0 ? 'ending.appleTitleSkipped' : 'ending.appleTitle')}>
      {skipped.map((step) => (
        <p class="row" key={step}>
          <span>{text('ending.appleSkipped', { step: stepTitle(app, step) })}</span>
          <button type="button" class="plain" onClick={() => doNow(step)}>
            {text('ending.doItNow')}
          </button>
        </p>
      ))}
      <p>{text('ending.appleText')}</p>
      <OutLink href={CONTACT_URL}>{text('more.contact')}</OutLink>
      <CopyText label={text('ending.copyApple')} content={() => reportText(app)} />
      <p>{say('ending.appleKeep')}</p>
    </Card>
  );
}
