import { checkedCount, isLookAgainDue, type Phase, phaseOf } from '../../domain/case/phase.ts';
import { lastReading } from '../../domain/case/state.ts';
import type { SiteId } from '../../domain/sites/types.ts';
import { STEP_IDS, type StepId } from '../../domain/steps/ids.ts';
import type { AppContext } from '../app-context.ts';
import { stepTitle } from '../checklist/step-text.ts';
import { type MessageKey, text } from '../text.ts';
import { timeLabel } from '../time.ts';

const GO = {
  notStarted: 'state.start',
  checking: 'state.goOn',
  waiting: 'state.lookNow',
  moving: 'state.lookAgain',
  arrived: 'state.show',
  askApple: 'state.askAppleGo',
} as const satisfies Record<Phase, MessageKey>;

/** What the popup's one button says. */
export const goLabel = ({ state }: AppContext): string => text(GO[phaseOf(state)]);

/** How far the person is, in one line. */
export function stateLine(app: AppContext, next: StepId | undefined): string {
  const { state, now, language } = app;
  const at = (time: number) => ({ time: timeLabel(time, now, language) });
  const { lookAgainAt, arrivedAt } = state.case;
  if (isLookAgainDue(state.case, now)) return text('state.due');
  switch (phaseOf(state)) {
    case 'notStarted':
      return text('state.notStarted');
    case 'waiting':
      return lookAgainAt > 0 ? text('state.waitingFor', at(lookAgainAt)) : text('state.waiting');
    case 'moving': {
      const fixedAt = STEP_IDS.map((id) => (state.outcomes[id].outcome === 'fixed' ? state.outcomes[id].at : 0));
      const since = Math.max(...fixedAt) || (lastReading(state)?.at ?? 0);
      return since > 0 ? text('state.movingSince', at(since)) : text('state.moving');
    }
    case 'arrived':
      return text('state.arrived', at(arrivedAt));
    case 'askApple':
      return text('state.askApple');
    case 'checking': {
      const checked = text('progress.checked', { count: checkedCount(state) });
      return next ? `${checked}. ${text('progress.next', { step: stepTitle(app, next) })}` : checked;
    }
  }
}

/** What the Apple page in the tab is about, in one sentence; nothing for pages about no step. */
export function pageLine(page: SiteId | undefined, step: StepId | undefined): string | undefined {
  if (step) return text(`page.${step}`);
  return page === 'syncArticle' ? text('page.syncArticle') : undefined;
}
