import { answer, waitFor } from '../../domain/case/changes.ts';
import { tomorrowMorning } from '../../domain/case/look-again.ts';
import { targetOf } from '../../domain/case/state.ts';
import type { Outcome, StepId } from '../../domain/steps/ids.ts';
import { stepContent } from '../../domain/steps/step-content.ts';
import type { AppContext } from '../app-context.ts';
import { deviceValues } from '../text.ts';
import { moveFocus, replyOf } from '../ui/focus.ts';
import { Question } from './Question.tsx';
import { Reply } from './Reply.tsx';
import { StepBody, StepLinks } from './StepBody.tsx';
import { StepHead } from './StepHead.tsx';
import { StepShare } from './StepShare.tsx';
import { stepTitle } from './step-title.ts';

interface Props {
  help: AppContext;
  id: StepId;
  isOpen: boolean;
  next: StepId | undefined;
  onOpen(): void;
  onNext(): void;
}

/** One of the seven: a line while folded, else everything about it. */
export function StepItem({ help, id, isOpen, next, onOpen, onNext }: Props) {
  return (
    <li class={isOpen ? 'step open' : 'step'} data-step={id} data-outcome={help.state.outcomes[id].outcome}>
      <StepHead help={help} id={id} title={stepTitle(help, id)} isOpen={isOpen} onOpen={onOpen} />
      {isOpen && <UnfoldedStep help={help} id={id} next={next} onNext={onNext} />}
    </li>
  );
}

function UnfoldedStep({ help, id, next, onNext }: Omit<Props, 'isOpen' | 'onOpen'>) {
  const target = targetOf(help.state.case);
  const content = stepContent(id, target);
  const words = deviceValues({ ...target, device: content.device }, help.language);
  const onOutcome = (given: Outcome) => {
    help.onChange(given === 'waiting' ? waitFor(id, tomorrowMorning(help.now)) : answer(help.state, id, given));
    moveFocus(replyOf(id));
  };
  const onUndo = () => {
    help.onChange(answer(help.state, id, 'todo'));
    moveFocus(`[data-step="${id}"] fieldset`);
  };
  return (
    <div class="step-body">
      <StepBody content={content} words={words} />
      <StepShare help={help} content={content} words={words} />
      {help.state.outcomes[id].outcome === 'todo' ? (
        <Question content={content} words={words} onOutcome={onOutcome} />
      ) : (
        <Reply help={help} content={content} next={next && stepTitle(help, next)} onUndo={onUndo} onNext={onNext} />
      )}
      <StepLinks content={content} />
    </div>
  );
}
