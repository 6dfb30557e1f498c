import { endsByItself } from '../photos-line/meanings.ts';
import { backToChecks, type Changes, goOnTo, isMoving, saysDone } from './changes.ts';
import { laterToday, tomorrowMorning } from './look-again.ts';
import { isLookAgainDue } from './phase.ts';
import { lastReading } from './plan.ts';
import type { PhotosLine, Place, State } from './state.ts';

/**
 * Where the missing photos can be seen. No answer of a step is lost by it. An empty icloud.com has reasons of its own,
 * which come first.
 */
export const tellPlace = (place: Place): Changes => ({
  case: { place, openCard: place === 'cloudEmpty' ? 'cloudEmpty' : 'none' },
});

/**
 * What the Photos app says now. It is kept as a reading, and chooses the steps; no answer of a step is lost by it,
 * only waiting ends where its time has come.
 * @param now ms since 1970
 */
export function tellMeaning(state: State, told: PhotosLine, now: number): Changes {
  const last = lastReading(state);
  // A line chosen by mistake was never there: the right one takes its place, with its time.
  const at = state.case.openCard === 'correct' && last ? last.at : now;
  const readings = { [at]: told };
  // Who goes on although the photos are nowhere does not know where they are.
  const place = state.case.place === 'nowhere' ? { place: 'unsure' as const } : {};
  if (told.meaning === 'upToDate' && state.case.place !== 'cloudOnly') {
    const done = saysDone(state);
    return { readings, ...done, case: { ...done.case, ...place } };
  }
  const isDue = isLookAgainDue(state.case, now);
  const lastLook = told.meaning === 'uploading' ? 'uploading' : 'stopped';
  const { outcomes } = isDue ? backToChecks(state) : {};
  return {
    ...(outcomes && { outcomes }),
    readings,
    case: { ...place, lastLook, openCard: 'none', ...(isDue && { lookAgainAt: 0 }) },
  };
}

/** The number of photos in the line: the first one told belongs to what was just said. */
export function noteItems(state: State, items: number, now: number): Changes {
  const last = lastReading(state);
  const isOfLast = last?.meaning === 'uploading' && last.items === undefined;
  return { readings: { [isOfLast ? last.at : now]: { meaning: 'uploading', items } } };
}

export type Comparison = 'fewer' | 'same' | 'more';

/** What became of the number: fewer photos are left, as many, or more. */
export const compareItems = (before: number, now: number): Comparison =>
  now < before ? 'fewer' : now > before ? 'more' : 'same';

/** The Photos app still uploads; what its number says against the one before. */
export function lookedAgain(comparison: Comparison, items: number | undefined, now: number): Changes {
  const readings = { [now]: { meaning: 'uploading' as const, ...(items !== undefined && { items }) } };
  if (comparison === 'same') return { readings, ...goOnTo('charger') };
  const next = comparison === 'fewer' ? tomorrowMorning(now) : laterToday(now, 3);
  return { readings, ...isMoving(comparison, next) };
}

/** The same line stands there as last time. */
export function saysTheSame(state: State, now: number): Changes {
  const meaning = lastReading(state)?.meaning ?? 'noLine';
  const changes = endsByItself(meaning) ? goOnTo('charger') : backToChecks(state);
  return { readings: { [now]: { meaning } }, ...changes };
}
