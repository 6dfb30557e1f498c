import type { ReaderSettings } from '../reader/reader-settings.ts';
import { type Outcome, STEP_IDS, type StepId } from '../steps/ids.ts';
import type { Case, OpenCard, PhotosLine, Settings, State } from './state.ts';

/** What one press changes; written in one go, so that no surface sees half of it. */
export interface Changes {
  outcomes?: Partial<Record<StepId, Outcome>>;
  case?: Partial<Case>;
  /** When it was told (ms) → what; `null` takes it back. */
  readings?: Record<number, PhotosLine | null>;
  settings?: Partial<Settings>;
  hiddenSites?: Record<string, boolean>;
  reader?: Partial<ReaderSettings>;
  /** `tickId` → whether it is ticked. */
  ticks?: Record<string, boolean>;
}

/**
 * A step is answered, or its answer taken back (`todo`). The reminder goes with the last answer that gave a reason
 * to look again.
 */
export function answer(state: State, step: StepId, given: Outcome): Changes {
  const hasReason = [
    given,
    ...STEP_IDS.filter((other) => other !== step).map((other) => state.outcomes[other].outcome),
  ].some((outcome) => ['waiting', 'stillStuck', 'fixed'].includes(outcome));
  const wasWaiting = state.outcomes[step].outcome === 'waiting';
  const isOtherWaiting = STEP_IDS.some((other) => other !== step && state.outcomes[other].outcome === 'waiting');
  const isForgotten = !hasReason || (wasWaiting && given !== 'waiting' && !isOtherWaiting);
  return {
    outcomes: { [step]: given },
    ...(isForgotten && state.case.lookAgainAt > 0 && { case: { lookAgainAt: 0 } }),
  };
}

/** Nobody waits any more: what was waited for is done, without a change. */
const endWaiting = (state: State): Changes['outcomes'] =>
  Object.fromEntries(
    STEP_IDS.filter((step) => state.outcomes[step].outcome === 'waiting').map((step) => [step, 'stillStuck']),
  );

/** A step waits until `lookAgainAt` (ms since 1970). */
export const waitFor = (step: StepId, lookAgainAt: number): Changes => ({
  outcomes: { [step]: 'waiting' },
  case: { lookAgainAt },
});

/** Look at the Photos app again at `lookAgainAt` (ms since 1970); whatever was being asked is closed. */
export const lookAgainLater = (lookAgainAt: number): Changes => ({ case: { lookAgainAt, openCard: 'none' } });

/** The Photos app shows a number that moves; look again at `lookAgainAt` (ms since 1970). */
export const isMoving = (lastLook: 'fewer' | 'more', lookAgainAt: number): Changes => ({
  case: { lastLook, lookAgainAt, openCard: 'none' },
});

/** The number stayed the same without a charger: one more night. */
export const tryOnceMore = (lookAgainAt: number): Changes => ({
  case: { lastLook: 'same', lookAgainAt, openCard: 'none' },
});

/** The number stayed the same all night on the charger. */
export const hasStopped = (state: State): Changes => ({
  outcomes: endWaiting(state),
  case: { lastLook: 'stopped', lookAgainAt: 0, openCard: 'notMoving' },
});

/** These steps are to be tried again, whatever was answered before. */
export const tryAgain = (steps: readonly StepId[]): Changes => ({
  outcomes: Object.fromEntries(steps.map((step) => [step, 'todo'])),
  case: { openCard: 'none' },
});

/** The Photos app says that it has finished: now the person's own eyes. */
export const saysDone = (state: State): Changes => ({
  outcomes: endWaiting(state),
  case: { lastLook: 'done', lookAgainAt: 0, openCard: 'ownEyes' },
});

/** Back to the checks: something else is on the screen, or some photos are still missing. */
export const backToChecks = (state: State): Changes => ({
  outcomes: endWaiting(state),
  case: { lastLook: 'stopped', lookAgainAt: 0, openCard: 'none' },
});

/** The photos were seen on iCloud.com. */
export const arrive = (state: State, now: number): Changes => ({
  outcomes: endWaiting(state),
  case: { arrivedAt: now, lookAgainAt: 0, openCard: 'none' },
});

/** They are missing again, or the proof was pressed by mistake: back to the first question. */
export const departAgain = (): Changes => ({ case: { arrivedAt: 0, lastLook: 'stopped', openCard: 'place' } });

/** Every answer, every reading and every tick of a guide taken back; device and settings stay. */
export const clearAnswers = ({ ticks, readings }: Pick<State, 'ticks' | 'readings'>): Changes => ({
  outcomes: Object.fromEntries(STEP_IDS.map((step) => [step, 'todo'])),
  case: { place: 'none', connectedAt: 0, lookAgainAt: 0, lastLook: 'none', openCard: 'none', arrivedAt: 0 },
  readings: Object.fromEntries(readings.map(({ at }) => [at, null])),
  ticks: Object.fromEntries(ticks.map((tick) => [tick, false])),
});

/** The talk goes on with another question. */
export const goOnTo = (openCard: OpenCard): Changes => ({ case: { openCard } });
