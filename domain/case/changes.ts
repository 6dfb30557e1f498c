import { endsByItself } from '../photos-line/meanings.ts';
import type { ReaderSettings } from '../reader/reader-settings.ts';
import { type Outcome, STEP_IDS, type StepId } from '../steps/ids.ts';
import { daytimeAfter, tomorrowMorning } from './look-again.ts';
import { isLookAgainDue } from './phase.ts';
import {
  type Case,
  lastReading,
  type OpenCard,
  type PhotosLine,
  type Place,
  type Settings,
  type State,
} from './state.ts';

/** What one press changes; written in one go, so that no surface reads half of it. */
export interface Changes {
  outcomes?: Partial<Record<StepId, Outcome>>;
  case?: Partial<Case>;
  /** Time of the reading (ms since 1970) → the line; `null` removes the reading. */
  readings?: Record<number, PhotosLine | null>;
  settings?: Partial<Settings>;
  hiddenSites?: Record<string, boolean>;
  reader?: Partial<ReaderSettings>;
  /** `tickId` → whether it is ticked. */
  ticks?: Record<string, boolean>;
}

// Steps

const REASONS_TO_LOOK_AGAIN: readonly Outcome[] = ['waiting', 'stillStuck', 'fixed'];

/**
 * A step is answered, or its answer removed (`todo`). The reminder is removed with the last answer that gave a reason
 * to look again.
 */
export function answerStep(state: State, step: StepId, outcome: Outcome): Changes {
  const others = STEP_IDS.filter((other) => other !== step).map((other) => state.outcomes[other].outcome);
  const hasReason = [outcome, ...others].some((one) => REASONS_TO_LOOK_AGAIN.includes(one));
  const wasLastWaiting =
    state.outcomes[step].outcome === 'waiting' && outcome !== 'waiting' && !others.includes('waiting');
  const isReminderRemoved = state.case.lookAgainAt > 0 && (!hasReason || wasLastWaiting);
  return {
    outcomes: { [step]: outcome },
    ...(isReminderRemoved && { case: { lookAgainAt: 0 } }),
  };
}

/** A step waits until `lookAgainAt` (ms since 1970). */
export const waitForStep = (step: StepId, lookAgainAt: number): Changes => ({
  outcomes: { [step]: 'waiting' },
  case: { lookAgainAt },
});

/** These steps are to be done once more, whatever was answered before. */
export const resetSteps = (steps: readonly StepId[]): Changes => ({
  outcomes: Object.fromEntries(steps.map((step) => [step, 'todo'])),
  case: { openCard: 'none' },
});

/** Steps that were waiting are done, without a change. */
const endWaiting = (state: State): Changes['outcomes'] =>
  Object.fromEntries(
    STEP_IDS.filter((step) => state.outcomes[step].outcome === 'waiting').map((step) => [step, 'stillStuck']),
  );

// Where the photos are, and what the Photos app says

/**
 * Where the missing photos can be seen; the outcomes of the steps stay. An empty icloud.com has reasons of its own,
 * which are shown first.
 */
export const recordPlace = (place: Place): Changes => ({
  case: { place, openCard: place === 'cloudEmpty' ? 'cloudEmpty' : 'none' },
});

/**
 * What the Photos app says now: a new reading, which chooses the steps. The outcomes of the steps stay; only waiting
 * ends where its time has come.
 * @param now ms since 1970
 */
export function recordLine(state: State, line: PhotosLine, now: number): Changes {
  const last = lastReading(state);
  // A line chosen by mistake is replaced by the right one, which keeps its time.
  const at = state.case.openCard === 'correct' && last ? last.at : now;
  const readings = { [at]: line };
  // Somebody who continues although the photos are nowhere does not know where they are.
  const place = state.case.place === 'nowhere' ? { place: 'unsure' as const } : {};
  if (line.meaning === 'upToDate' && state.case.place !== 'cloudOnly') {
    const done = recordUpToDate(state);
    return { readings, ...done, case: { ...done.case, ...place } };
  }
  const isDue = isLookAgainDue(state.case, now);
  const uploadProgress = line.meaning === 'uploading' ? 'uploading' : 'stopped';
  return {
    ...(isDue && { outcomes: endWaiting(state) }),
    readings,
    case: { ...place, uploadProgress, openCard: 'none', ...(isDue && { lookAgainAt: 0 }) },
  };
}

/** The number of photos in the line: it completes an `uploading` reading without a number, else it is a new reading. */
export function recordItems(state: State, items: number, now: number): Changes {
  const last = lastReading(state);
  const isOfLast = last?.meaning === 'uploading' && last.items === undefined;
  return { readings: { [isOfLast ? last.at : now]: { meaning: 'uploading', items } } };
}

/** The Photos app says that it has finished: the person compares with icloud.com. */
const recordUpToDate = (state: State): Changes => ({
  outcomes: endWaiting(state),
  case: { uploadProgress: 'done', lookAgainAt: 0, openCard: 'ownEyes' },
});

// Looking again

/** Look at the Photos app again at `lookAgainAt` (ms since 1970); the open card is closed. */
export const scheduleLookAgain = (lookAgainAt: number): Changes => ({ case: { lookAgainAt, openCard: 'none' } });

/** How the number of photos left compares with the one before. */
export type Comparison = 'fewer' | 'same' | 'more';
export const compareItems = (before: number, now: number): Comparison =>
  now < before ? 'fewer' : now > before ? 'more' : 'same';

/**
 * The Photos app still uploads.
 * @param comparison of its number with the one before
 * @param items the number, where it is known
 */
export function recordComparison(comparison: Comparison, items: number | undefined, now: number): Changes {
  const readings = { [now]: { meaning: 'uploading' as const, ...(items !== undefined && { items }) } };
  if (comparison === 'same') return { readings, ...setOpenCard('charger') };
  const lookAgainAt = comparison === 'fewer' ? tomorrowMorning(now) : daytimeAfter(now, 3);
  return { readings, case: { uploadProgress: comparison, lookAgainAt, openCard: 'none' } };
}

/** The Photos app shows the same line as last time. */
export function recordSameLine(state: State, now: number): Changes {
  const meaning = lastReading(state)?.meaning ?? 'noLine';
  const changes = endsByItself(meaning) ? setOpenCard('charger') : resumeChecks(state);
  return { readings: { [now]: { meaning } }, ...changes };
}

/** The number stayed the same without a charger: one more night. */
export const waitAnotherNight = (lookAgainAt: number): Changes => ({
  case: { uploadProgress: 'same', lookAgainAt, openCard: 'none' },
});

/** The number stayed the same all night on the charger. */
export const recordStopped = (state: State): Changes => ({
  outcomes: endWaiting(state),
  case: { uploadProgress: 'stopped', lookAgainAt: 0, openCard: 'notMoving' },
});

/** Back to the checks: the Photos app shows another line, or some photos are still missing. */
export const resumeChecks = (state: State): Changes => ({
  outcomes: endWaiting(state),
  case: { uploadProgress: 'stopped', lookAgainAt: 0, openCard: 'none' },
});

/** The photos were seen on iCloud.com. */
export const recordArrival = (state: State, now: number): Changes => ({
  outcomes: endWaiting(state),
  case: { arrivedAt: now, lookAgainAt: 0, openCard: 'none' },
});

/** The photos are missing again, or the arrival was recorded by mistake: back to the first question. */
export const undoArrival = (): Changes => ({ case: { arrivedAt: 0, uploadProgress: 'stopped', openCard: 'place' } });

/** Removes every outcome, every reading and every tick of a guide; device and settings stay. */
export const clearAnswers = ({ ticks, readings }: Pick<State, 'ticks' | 'readings'>): Changes => ({
  outcomes: Object.fromEntries(STEP_IDS.map((step) => [step, 'todo'])),
  case: { place: 'none', connectedAt: 0, lookAgainAt: 0, uploadProgress: 'none', openCard: 'none', arrivedAt: 0 },
  readings: Object.fromEntries(readings.map(({ at }) => [at, null])),
  ticks: Object.fromEntries(ticks.map((tick) => [tick, false])),
});

/** Opens a card beside the steps; `none` closes it. */
export const setOpenCard = (openCard: OpenCard): Changes => ({ case: { openCard } });
