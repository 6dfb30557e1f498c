import { type Outcome, STEP_IDS, type StepId } from '../steps/ids.ts';
import type { Case, Settings, State } from './state.ts';

/** What one press changes; written in one go, so that no surface sees half of it. */
export interface Changes {
  outcomes?: Partial<Record<StepId, Outcome>>;
  case?: Partial<Case>;
  settings?: Partial<Settings>;
  hiddenSites?: Record<string, boolean>;
}

/** A step is answered, or its answer taken back (`todo`). The last waiting step takes its reminder with it. */
export function answer(state: State, step: StepId, given: Outcome): Changes {
  const wasWaiting = state.outcomes[step].outcome === 'waiting' && given !== 'waiting';
  const isOtherWaiting = STEP_IDS.some((other) => other !== step && state.outcomes[other].outcome === 'waiting');
  return {
    outcomes: { [step]: given },
    ...(wasWaiting && !isOtherWaiting && { case: { lookAgainAt: 0 } }),
  };
}

/** A step waits until `lookAgainAt` (ms since 1970). */
export const waitFor = (step: StepId, lookAgainAt: number): Changes => ({
  outcomes: { [step]: 'waiting' },
  case: { lookAgainAt },
});

/** Look at the Photos app again at `lookAgainAt` (ms since 1970); whatever was being asked is closed. */
export const lookAgainLater = (lookAgainAt: number): Changes => ({ case: { lookAgainAt, ending: 'none' } });

/** The Photos app shows a number that moves; look again at `lookAgainAt` (ms since 1970). */
export const isMoving = (lastLook: 'fewer' | 'more', lookAgainAt: number): Changes => ({
  case: { lastLook, lookAgainAt, ending: 'none' },
});

/** The number stayed the same without a charger: one more night. */
export const tryOnceMore = (lookAgainAt: number): Changes => ({
  case: { lastLook: 'same', lookAgainAt, ending: 'none' },
});

/** The number stayed the same all night on the charger. */
export const hasStopped = (): Changes => ({ case: { lastLook: 'stopped', lookAgainAt: 0, ending: 'notMoving' } });

/** These steps are to be tried again, whatever was answered before. */
export const tryAgain = (steps: readonly StepId[]): Changes => ({
  outcomes: Object.fromEntries(steps.map((step) => [step, 'todo'])),
  case: { ending: 'none' },
});

/** The Photos app says that it has finished: now the person's own eyes. */
export const saysDone = (): Changes => ({ case: { lastLook: 'done', lookAgainAt: 0, ending: 'ownEyes' } });

/** The Photos app says something else: back to the checks. */
export const backToChecks = (): Changes => ({ case: { lastLook: 'stopped', lookAgainAt: 0, ending: 'none' } });

/** The photos were seen on iCloud.com. */
export const arrive = (now: number): Changes => ({ case: { arrivedAt: now, lookAgainAt: 0, ending: 'none' } });

/** They are missing again, or the proof was pressed by mistake: back to the checks. */
export const departAgain = (): Changes => ({ case: { arrivedAt: 0, lastLook: 'stopped', ending: 'none' } });

/** Every answer taken back; device and settings stay. */
export const clearAnswers = (): Changes => ({
  outcomes: Object.fromEntries(STEP_IDS.map((step) => [step, 'todo'])),
  case: { connectedAt: 0, lookAgainAt: 0, lastLook: 'none', ending: 'none', arrivedAt: 0 },
});
