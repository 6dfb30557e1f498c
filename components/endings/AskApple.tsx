import { STEP_IDS, type StepId } from '../../domain/steps/ids.ts';
import { CONTACT_URL } from '../../domain/steps/links.ts';
import { type AppContext, deviceText } from '../app-context.ts';
import { stepTitle } from '../checklist/step-title.ts';
import { text } from '../text.ts';
import { Card } from '../ui/Card.tsx';
import { CopyText } from '../ui/CopyText.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { reportText } from './report-text.ts';

interface Props {
  help: AppContext;
  onOpen(step: StepId): void;
}

/** Nothing is left to check at home. */
export function AskApple({ help, onOpen }: Props) {
  const say = deviceText(help);
  const skipped = STEP_IDS.filter((step) => help.state.outcomes[step].outcome === 'skipped');
  const doNow = (step: StepId) => {
    help.onChange({ outcomes: { [step]: 'todo' } });
    onOpen(step);
  };
  return (
    <Card title={text(skipped.length > 0 ? 'ending.appleTitleSkipped' : 'ending.appleTitle')}>
      {skipped.map((step) => (
        <p class="row" key={step}>
          <span>{text('ending.appleSkipped', { step: stepTitle(help, step) })}</span>
          <button type="button" class="plain" onClick={() => doNow(step)}>
            {text('ending.doItNow')}
          </button>
        </p>
      ))}
      <p>{text('ending.appleText')}</p>
      <OutLink href={CONTACT_URL}>{text('more.contact')}</OutLink>
      <CopyText label={text('ending.copyApple')} content={() => reportText(help)} />
      <p>{say('ending.appleKeep')}</p>
    </Card>
  );
}
