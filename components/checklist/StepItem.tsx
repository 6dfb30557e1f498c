import { answerStep, waitForStep } from '../../domain/case/changes.ts';
import { tomorrowMorning } from '../../domain/case/look-again.ts';
import { targetOf } from '../../domain/case/state.ts';
import type { Outcome, StepId } from '../../domain/steps/ids.ts';
import { stepContent } from '../../domain/steps/step-content.ts';
import { useAppContext } from '../app-context.ts';
import { deviceValues } from '../text.ts';
import { moveFocus, replyOf } from '../ui/focus.ts';
import { Question } from './Question.tsx';
import { Reply } from './Reply.tsx';
import { StepBody, StepLinks } from './StepBody.tsx';
import { StepHead } from './StepHead.tsx';
import { StepShare } from './StepShare.tsx';
import { stepTitle } from './step-title.ts';

interface Props {
  id: StepId;
  isOpen: boolean;
  next: StepId | undefined;
  onOpen(): void;
  onNext(): void;
}

/** One of the seven: a line while folded, else everything about it. */
export function StepItem({ id, isOpen, next, onOpen, onNext }: Props) {
  const app = useAppContext();
  return (
    <li class={isOpen ? 'step open' : 'step'} data-step={id} data-outcome={app.state.outcomes[id].outcome}>
      <StepHead id={id} title={stepTitle(app, id)} isOpen={isOpen} onOpen={onOpen} />
      {isOpen && <UnfoldedStep id={id} next={next} onNext={onNext} />}
    </li>
  );
}

function UnfoldedStep({ id, next, onNext }: Omit<Props, 'isOpen' | 'onOpen'>) {
  const app = useAppContext();
  const target = targetOf(app.state.case);
  const content = stepContent(id, target);
  const words = deviceValues({ ...target, device: content.device }, app.language);
  const onOutcome = (given: Outcome) => {
    app.onChange(given === 'waiting' ? waitForStep(id, tomorrowMorning(app.now)) : answerStep(app.state, id, given));
    moveFocus(replyOf(id));
  };
  const onUndo = () => {
    app.onChange(answerStep(app.state, id, 'todo'));
    moveFocus(`[data-step="${id}"] fieldset`);
  };
  return (
    <div class="step-body">
      <StepBody content={content} words={words} />
      <StepShare content={content} words={words} />
      {app.state.outcomes[id].outcome === 'todo' ? (
        <Question content={content} words={words} onOutcome={onOutcome} />
      ) : (
        <Reply content={content} next={next && stepTitle(app, next)} onUndo={onUndo} onNext={onNext} />
      )}
      <StepLinks content={content} />
    </div>
  );
}
