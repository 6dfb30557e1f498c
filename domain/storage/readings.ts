import { READING_PREFIX } from './keys.ts';

/** Readings that are kept; the oldest goes first. */
const MOST_READINGS = 100;
/** One taken back is kept for a while, so that its going reaches every surface, and can be undone. */
const TAKEN_BACK_MS = 24 * 60 * 60 * 1000;

/**
 * Keys of readings that have to go: the oldest above the number that is kept, and those taken back long ago.
 * @param raw what storage holds
 * @param now ms since 1970
 */
export function readingsToDrop(raw: Record<string, unknown>, now: number): string[] {
  const readings = Object.entries(raw).flatMap(([key, stored]) => {
    if (!key.startsWith(READING_PREFIX)) return [];
    const { value, at } = (stored ?? {}) as { value?: unknown; at?: unknown };
    return [{ key, told: Number(key.slice(READING_PREFIX.length)), isTakenBack: value === null, at: Number(at) || 0 }];
  });
  const takenBack = readings.filter(({ isTakenBack, at }) => isTakenBack && at < now - TAKEN_BACK_MS);
  const kept = readings.filter(({ isTakenBack }) => !isTakenBack).toSorted((one, other) => other.told - one.told);
  return [...takenBack, ...kept.slice(MOST_READINGS)].map(({ key }) => key);
}

/** The part of `browser.storage` that is needed to drop what is old. */
interface ReadingArea {
  get(keys: null): Promise<Record<string, unknown>>;
  remove(keys: string[]): Promise<void>;
}

/**
 * Drops readings that nobody needs any more.
 * @param area `browser.storage.local`
 */
export async function dropOldReadings(area: ReadingArea, now = Date.now()): Promise<void> {
  try {
    const keys = readingsToDrop(await area.get(null), now);
    if (keys.length > 0) await area.remove(keys);
  } catch (error) {
    console.warn('Old readings stay for now', error);
  }
}
