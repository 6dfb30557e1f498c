import { type Changes, scheduleLookAgain, waitForStep } from '../../domain/case/changes.ts';
import { tomorrowMorning } from '../../domain/case/look-again.ts';
import type { StepContent } from '../../domain/steps/step-content.ts';
import { type AppContext, deviceText, useAppContext } from '../app-context.ts';
import type { StepPlace } from '../focus.ts';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { Fold } from '../ui/Card.tsx';
import { WaitChoices } from './WaitChoices.tsx';

interface Props {
  content: StepContent;
  /** Name of what comes next, where anything is left to check. */
  next: string | undefined;
  onUndo(): void;
  /** Absent where there is nothing to go on to. */
  onNext?: (() => void) | undefined;
  place: StepPlace;
}

function replyText(app: AppContext, { content, next }: Pick<Props, 'content' | 'next'>): string {
  const { outcome } = app.state.outcomes[content.id];
  const { lookAgainAt } = app.state.case;
  if (outcome === 'stillStuck' && content.pace === 'slow') return text('reply.slow');
  if (outcome === 'stillStuck') return text(next ? 'reply.stillStuck' : 'reply.stillStuckLast');
  if (outcome === 'waiting' && lookAgainAt > 0) {
    return text('reply.waiting', { time: timeLabel(lookAgainAt, app.now, app.language) });
  }
  return text(
    (
      {
        fine: 'reply.fine',
        fixed: 'reply.fixed',
        waiting: 'reply.waitingAny',
        skipped: 'reply.skipped',
        todo: 'reply.skipped',
      } as const
    )[outcome],
  );
}

/** What we say to an answer, the way back from it, and the way on. */
export function Reply({ content, next, onUndo, onNext, place }: Props) {
  const app = useAppContext();
  const { outcome } = app.state.outcomes[content.id];
  const tomorrow = tomorrowMorning(app.now);
  const change = (changes: Changes) => app.onChange(changes, { step: place, part: 'reply' });
  const offersTomorrow = outcome === 'stillStuck' && content.pace === 'slow' && app.state.case.lookAgainAt !== tomorrow;
  return (
    <div class="reply" tabIndex={-1}>
      <p role="status">{replyText(app, { content, next })}</p>
      {app.unsavedSteps.includes(content.id) && <p class="small">{text('outcome.unsaved')}</p>}
      {outcome === 'fixed' && <p>{deviceText(app)('ending.movingWarning').replaceAll('**', '')}</p>}
      {outcome === 'waiting' && (
        <Fold title={text('ending.otherTime')}>
          {() => <WaitChoices onChoose={(at) => change(waitForStep(content.id, at))} />}
        </Fold>
      )}
      {offersTomorrow && (
        <button type="button" onClick={() => change(scheduleLookAgain(tomorrow))}>
          {text('reply.lookAgainAt', { time: timeLabel(tomorrow, app.now, app.language) })}
        </button>
      )}
      {onNext && (
        <button type="button" class="go" data-action="next" onClick={onNext}>
          {next ? text('reply.next', { step: next }) : text('reply.fixedMore')}
        </button>
      )}
      <button type="button" class="plain" data-action="undo" onClick={onUndo}>
        {text('question.undo')}
      </button>
    </div>
  );
}
