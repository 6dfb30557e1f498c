import { endsByItself } from '../photos-line/meanings.ts';
import { STEP_IDS } from '../steps/ids.ts';
import { lastReading, type State } from './state.ts';

export type Phase = 'notStarted' | 'checking' | 'waiting' | 'moving' | 'arrived' | 'askApple';

/** Whether a reading after the reminder was set calls for somebody to do something now. */
function hasNewFault(state: State): boolean {
  const last = lastReading(state);
  return last !== undefined && last.at > state.lookAgainSetAt && !endsByItself(last.meaning);
}

/**
 * How far the case is. Computed from the answers, never stored.
 * `moving` rests on the newest sign: a step after which uploading began, or the upload progress seen last.
 */
export function phaseOf(state: State): Phase {
  const { arrivedAt, lookAgainAt, uploadProgress } = state.case;
  const all = STEP_IDS.map((step) => state.outcomes[step]);
  if (arrivedAt > 0) return 'arrived';
  const fixedAt = Math.max(0, ...all.filter(({ outcome }) => outcome === 'fixed').map(({ at }) => at));
  if (fixedAt > state.uploadProgressAt || ['uploading', 'fewer', 'more'].includes(uploadProgress)) return 'moving';
  if (lookAgainAt > 0 && !hasNewFault(state)) return 'waiting';
  if (all.every(({ outcome }) => outcome !== 'todo' && outcome !== 'waiting')) return 'askApple';
  const hasAnswer = state.case.place !== 'none' || state.readings.length > 0;
  return hasAnswer || all.some(({ outcome }) => outcome !== 'todo') ? 'checking' : 'notStarted';
}

/** Whether the time to look again has come. */
export const isLookAgainDue = ({ lookAgainAt, arrivedAt }: State['case'], now: number): boolean =>
  lookAgainAt > 0 && arrivedAt === 0 && now >= lookAgainAt;

/** How many of the seven were answered; waiting ones are not yet. */
export const checkedCount = ({ outcomes }: State): number =>
  STEP_IDS.filter((step) => !['todo', 'waiting'].includes(outcomes[step].outcome)).length;
