import { endsByItself } from '../photos-line/meanings.ts';
import { STEP_IDS, type StepId } from '../steps/ids.ts';
import type { State } from './state.ts';

export type Phase = 'notStarted' | 'checking' | 'waiting' | 'moving' | 'arrived' | 'askApple';

/** What was told since the reminder was set calls for somebody to do something now. */
function hasNewFault({ readings, lookAgainSetAt }: State): boolean {
  const last = readings.at(-1);
  return last !== undefined && last.at > lookAgainSetAt && !endsByItself(last.meaning);
}

/**
 * Where the whole job stands. Computed from what was answered, never stored.
 * `moving` rests on the newest sign: a step after which uploading began, or the last look at the Photos app.
 */
export function phaseOf(state: State): Phase {
  const { arrivedAt, lookAgainAt, lastLook } = state.case;
  const all = STEP_IDS.map((step) => state.outcomes[step]);
  if (arrivedAt > 0) return 'arrived';
  const fixedAt = Math.max(0, ...all.filter(({ outcome }) => outcome === 'fixed').map(({ at }) => at));
  if (fixedAt > state.lastLookAt || ['uploading', 'fewer', 'more'].includes(lastLook)) return 'moving';
  if (lookAgainAt > 0 && !hasNewFault(state)) return 'waiting';
  if (all.every(({ outcome }) => outcome !== 'todo' && outcome !== 'waiting')) return 'askApple';
  const isUntold = state.case.place === 'none' && state.readings.length === 0;
  return isUntold && all.every(({ outcome }) => outcome === 'todo') ? 'notStarted' : 'checking';
}

/** Whether the time to look again has come. */
export const isLookAgainDue = ({ lookAgainAt, arrivedAt }: State['case'], now: number): boolean =>
  lookAgainAt > 0 && arrivedAt === 0 && now >= lookAgainAt;

/** How many of the seven were answered; waiting ones are not yet. */
export const checkedCount = ({ outcomes }: State): number =>
  STEP_IDS.filter((step) => !['todo', 'waiting'].includes(outcomes[step].outcome)).length;

/** The next step nobody answered, in the order shown; after `step` first, then from the top. */
export function nextStep({ outcomes }: State, order: readonly StepId[], after?: StepId): StepId | undefined {
  const start = after ? order.indexOf(after) + 1 : 0;
  return [...order.slice(start), ...order.slice(0, start)].find(
    (step) => step !== after && outcomes[step].outcome === 'todo',
  );
}
