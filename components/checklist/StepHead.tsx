import type { Outcome, StepId } from '../../domain/steps/ids.ts';
import { type AppContext, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { OutcomeMark } from './OutcomeMark.tsx';

const WORDS = {
  todo: 'outcome.todo',
  fine: 'outcome.fine',
  fixed: 'outcome.fixed',
  stillStuck: 'outcome.stillStuck',
  skipped: 'outcome.skipped',
  waiting: 'outcome.waiting',
} as const satisfies Record<Outcome, string>;

/** What became of a step, in words. */
export function outcomeText({ state, now, language, unsavedSteps }: AppContext, id: StepId): string {
  if (unsavedSteps.includes(id)) return text('outcome.unsaved');
  const { outcome } = state.outcomes[id];
  if (outcome === 'waiting' && state.case.lookAgainAt > 0) {
    return text('outcome.waitingAt', { time: timeLabel(state.case.lookAgainAt, now, language) });
  }
  return text(WORDS[outcome]);
}

interface Props {
  id: StepId;
  title: string;
  isOpen: boolean;
  onOpen(): void;
}

/** A step's line: its mark, its name, and what became of it. Folded, the whole line is the button. */
export function StepHead({ id, title, isOpen, onOpen }: Props) {
  const app = useAppContext();
  const { outcome } = app.state.outcomes[id];
  if (isOpen) {
    return (
      <h2 class="step-title" tabIndex={-1}>
        {title}
      </h2>
    );
  }
  return (
    <h2 class="step-line">
      <button type="button" data-action="open" aria-expanded="false" onClick={onOpen}>
        <OutcomeMark outcome={outcome} />
        <span class="step-name">{title}</span>
        <small class={outcome === 'todo' ? 'unseen' : undefined}>{outcomeText(app, id)}</small>
      </button>
    </h2>
  );
}
