import { answerStep, waitForStep } from '../../domain/case/changes.ts';
import { tomorrowMorning } from '../../domain/case/look-again.ts';
import { targetOf } from '../../domain/case/state.ts';
import type { Outcome, StepId } from '../../domain/steps/ids.ts';
import { type StepContent, stepContent } from '../../domain/steps/step-content.ts';
import { useAppContext } from '../app-context.ts';
import type { StepPlace } from '../focus.ts';
import { deviceValues, text, type Values } from '../text.ts';
import { Fold } from '../ui/Card.tsx';
import { Reply } from './Reply.tsx';
import { StepBody, StepLinks } from './StepBody.tsx';
import { StepShare } from './StepShare.tsx';
import { stepTitle } from './step-text.ts';

interface Props {
  id: StepId;
  place: StepPlace;
  /** Title of what comes next, where anything is left to check. */
  next: string | undefined;
  onNext: (() => void) | undefined;
  /** In a guide our instructions are folded below the guide's own, with their title. */
  fold?: { isOpen: boolean };
}

/** One of the seven steps: what to do, how to pass it on, and what can be answered to it. */
export function OpenStep({ id, place, next, onNext, fold }: Props) {
  const { state, language, now, onChange } = useAppContext();
  const target = targetOf(state.case);
  const content = stepContent(id, target);
  const values = deviceValues({ ...target, device: content.device }, language);
  const onOutcome = (given: Outcome) =>
    onChange(given === 'waiting' ? waitForStep(id, tomorrowMorning(now)) : answerStep(state, id, given), {
      step: place,
      part: 'reply',
    });
  const onUndo = () => onChange(answerStep(state, id, 'todo'), { step: place, part: 'question' });
  const instructions = (
    <>
      <StepBody content={content} values={values} />
      <StepShare content={content} values={values} />
    </>
  );
  const answers =
    state.outcomes[id].outcome === 'todo' ? (
      <Question content={content} values={values} onOutcome={onOutcome} />
    ) : (
      <Reply content={content} place={place} next={next} onUndo={onUndo} onNext={onNext} />
    );
  const links = <StepLinks content={content} />;
  if (!fold) {
    return (
      <div class="step-body">
        {instructions}
        {answers}
        {links}
      </div>
    );
  }
  return (
    <>
      <Fold name="checked" isOpen={fold.isOpen} title={text('reader.step.checked')}>
        {() => (
          <div class="step-body">
            <h4>{stepTitle({ state, language }, id)}</h4>
            {instructions}
            {links}
          </div>
        )}
      </Fold>
      {answers}
    </>
  );
}

interface QuestionProps {
  content: StepContent;
  values: Values;
  onOutcome(outcome: Outcome): void;
}

/** "What happened?": three equal answers, two quiet ones, none preselected. */
function Question({ content, values, onOutcome }: QuestionProps) {
  return (
    <fieldset tabIndex={-1}>
      <legend>{text('question.title')}</legend>
      {content.fine && (
        <button type="button" data-action="fine" onClick={() => onOutcome('fine')}>
          {text(content.fine, values)}
        </button>
      )}
      <button type="button" data-action="fixed" onClick={() => onOutcome('fixed')}>
        {text('question.fixed')}
      </button>
      <button type="button" data-action="stillStuck" onClick={() => onOutcome('stillStuck')}>
        {text('question.stillStuck')}
      </button>
      <div class="quiet-actions">
        <button type="button" class="plain" data-action="wait" onClick={() => onOutcome('waiting')}>
          {text('question.wait')}
        </button>
        <button type="button" class="plain" data-action="skip" onClick={() => onOutcome('skipped')}>
          {text('question.skip')}
        </button>
      </div>
    </fieldset>
  );
}
