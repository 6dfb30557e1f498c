import { READING_PREFIX, type Stored, TICK_PREFIX } from './keys.ts';

/** The most readings that are kept; the oldest are dropped first. */
const MAX_READINGS = 100;
/** The most guides whose ticks are kept; the one ticked longest ago is dropped first. */
const MAX_GUIDES = 200;
/** A removed reading or tick is kept for a while, so that every surface hears of it, and it can be undone. */
const REMOVED_MS = 24 * 60 * 60 * 1000;

/** The part of `browser.storage.local` that is needed to drop what is old. */
interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  remove(keys: string[]): Promise<void>;
}

/** The stored values under a prefix; `rest` is the key without it. What is not as it should be has no value. */
const valuesUnder = (prefix: string, raw: Record<string, unknown>) =>
  Object.entries(raw)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, stored]) => {
      const { value, at } = (stored ?? {}) as Partial<Stored>;
      return { key, rest: key.slice(prefix.length), value, at: Number(at) || 0 };
    });

/**
 * Keys of readings to drop: the oldest above the number that is kept, and those removed long ago.
 * @param raw what storage holds
 * @param now ms since 1970
 */
export function readingsToDrop(raw: Record<string, unknown>, now: number): string[] {
  const readings = valuesUnder(READING_PREFIX, raw);
  const removed = readings.filter(({ value, at }) => value === null && at < now - REMOVED_MS);
  const kept = readings.filter(({ value }) => value !== null);
  const newestFirst = kept.toSorted((one, other) => Number(other.rest) - Number(one.rest));
  return [...removed, ...newestFirst.slice(MAX_READINGS)].map(({ key }) => key);
}

/**
 * Keys of ticks to drop: those of guides above the number that is kept, and those removed long ago.
 * @param raw what storage holds
 * @param current hash of the guide on screen, which stays
 * @param now ms since 1970
 */
export function ticksToDrop(raw: Record<string, unknown>, current: string, now: number): string[] {
  const ticks = valuesUnder(TICK_PREFIX, raw);
  const hashOf = ({ rest }: { rest: string }) => rest.split('/')[0];
  const removed = ticks.filter(({ value, at }) => value !== true && at < now - REMOVED_MS);
  const others = ticks.filter((tick) => !removed.includes(tick) && hashOf(tick) !== current);
  const newestFirst = [...Map.groupBy(others, hashOf).values()]
    .map((guide) => ({ guide, at: Math.max(...guide.map(({ at }) => at)) }))
    .toSorted((one, other) => other.at - one.at);
  const tooMany = newestFirst.slice(MAX_GUIDES - 1).flatMap(({ guide }) => guide);
  return [...removed, ...tooMany].map(({ key }) => key);
}

async function drop(area: Area, keysToDrop: (raw: Record<string, unknown>) => string[]): Promise<void> {
  try {
    const keys = keysToDrop(await area.get(null));
    if (keys.length > 0) await area.remove(keys);
  } catch (error) {
    console.warn('Old values stay in storage until the next time', error);
  }
}

/** Drops readings that nobody needs any more. */
export const dropOldReadings = (area: Area, now = Date.now()): Promise<void> =>
  drop(area, (raw) => readingsToDrop(raw, now));

/** Drops ticks that nobody needs any more; `current` is the hash of the guide on screen. */
export const dropOldTicks = (area: Area, current: string, now = Date.now()): Promise<void> =>
  drop(area, (raw) => ticksToDrop(raw, current, now));
