import type { Outcome } from '../../domain/steps/ids.ts';
import type { StepContent } from '../../domain/steps/step-content.ts';
import { text, type Values } from '../text.ts';

interface Props {
  content: StepContent;
  words: Values;
  onOutcome(outcome: Outcome): void;
}

/** "What happened?": three equal answers, two quiet ones, none preselected. */
export function Question({ content, words, onOutcome }: Props) {
  return (
    <fieldset tabIndex={-1}>
      <legend>{text('question.title')}</legend>
      {content.fine && (
        <button type="button" data-action="fine" onClick={() => onOutcome('fine')}>
          {text(content.fine, words)}
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
