import { answerStep, waitForStep } from '../../../domain/case/changes.ts';
import { tomorrowMorning } from '../../../domain/case/look-again.ts';
import { targetOf } from '../../../domain/case/state.ts';
import type { Outcome, StepId } from '../../../domain/steps/ids.ts';
import { stepContent } from '../../../domain/steps/step-content.ts';
import { useAppContext } from '../../app-context.ts';
import { Question } from '../../checklist/Question.tsx';
import { Reply } from '../../checklist/Reply.tsx';
import { StepBody, StepLinks } from '../../checklist/StepBody.tsx';
import { StepShare } from '../../checklist/StepShare.tsx';
import { stepTitle } from '../../checklist/step-title.ts';
import { deviceValues, text } from '../../text.ts';
import { Fold } from '../../ui/Fold.tsx';
import { moveFocus } from '../../ui/focus.ts';
import { ourLanguage } from './drawing.ts';

interface Props {
  id: StepId;
  /** Whether the guide's own advice here may lose photos: then ours stands open below it. */
  isOpen: boolean;
  /** Selector of the guide's step: two of them may be about the same of the seven. */
  place: string;
  /** Title of the guide's next open step. */
  next: string | undefined;
  onNext: (() => void) | undefined;
}

/** Below a guide's step that is one of the seven: our own words for it, and the question that the panel asks too. */
export function KnownStep({ id, isOpen, place, next, onNext }: Props) {
  const app = useAppContext();
  const target = targetOf(app.state.case);
  const content = stepContent(id, target);
  const words = deviceValues({ ...target, device: content.device }, app.language);
  const onOutcome = (given: Outcome) => {
    app.onChange(given === 'waiting' ? waitForStep(id, tomorrowMorning(app.now)) : answerStep(app.state, id, given));
    moveFocus(`${place} .reply`);
  };
  const onUndo = () => {
    app.onChange(answerStep(app.state, id, 'todo'));
    moveFocus(`${place} fieldset`);
  };
  return (
    <div class="ours known" {...ourLanguage()}>
      <Fold name="checked" isOpen={isOpen} title={text('reader.step.checked')}>
        {() => (
          <div class="step-body">
            <h4>{stepTitle(app, id)}</h4>
            <StepBody content={content} words={words} />
            <StepShare content={content} words={words} />
            <StepLinks content={content} />
          </div>
        )}
      </Fold>
      {app.state.outcomes[id].outcome === 'todo' ? (
        <Question content={content} words={words} onOutcome={onOutcome} />
      ) : (
        <Reply content={content} next={next} onUndo={onUndo} onNext={onNext} place={`${place} .reply`} />
      )}
    </div>
  );
}
