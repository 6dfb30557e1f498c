import { describe, expect, it, vi } from 'vitest';
import { dropOldReadings, dropOldTicks, readingsToDrop, ticksToDrop } from '../../../../domain/storage/drop-old.ts';
import { READING_PREFIX, TICK_PREFIX } from '../../../../domain/storage/keys.ts';
import { tickId } from '../../../../domain/storage/ticks.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;
const stored = (value: unknown, at: unknown) => ({ v: 1, value, at });
const tick = (hash: string, step: number, value: unknown = true, at: unknown = NOW): [string, unknown] => [
  TICK_PREFIX + tickId(hash, step),
  stored(value, at),
];

describe('readingsToDrop', () => {
  it('The newest hundred are kept, and removed ones for a day', () => {
    const raw: Record<string, unknown> = { other: stored(1, 1) };
    for (let n = 1; n <= 103; n++) raw[READING_PREFIX + n] = stored({ status: 'power' }, n);
    raw[`${READING_PREFIX}500`] = stored(null, 10);
    raw[`${READING_PREFIX}501`] = stored(null, NOW - DAY);
    expect(readingsToDrop(raw, NOW).toSorted()).toEqual(['1', '2', '3', '500'].map((n) => READING_PREFIX + n));
  });
});

describe('ticksToDrop', () => {
  it('200 guides are kept, the one on screen among them; of the oldest all ticks are dropped', () => {
    const guides = Array.from({ length: 203 }, (_, i) => [
      tick(`g${i}`, 1, true, NOW - i),
      tick(`g${i}`, 2, true, NOW - 500 - i),
    ]);
    const raw = Object.fromEntries([...guides.flat(), ['me/me/outcome/storage', {}]]);
    // 199 others beside the one on screen, which is the oldest of all.
    const dropped = ['g199', 'g200', 'g201'].flatMap((hash) => [`${TICK_PREFIX}${hash}/1`, `${TICK_PREFIX}${hash}/2`]);
    expect(ticksToDrop(raw, 'g202', NOW)).toEqual(dropped);
  });

  it.each<[string, [string, unknown], boolean]>([
    ['removed today', tick('a', 1, false, NOW - 1000), false],
    ['removed days ago', tick('a', 1, false, NOW - 2 * DAY), true],
    ['ticked long ago', tick('a', 1, true, 1), false],
    ['text', [`${TICK_PREFIX}a/1`, 'garbage'], true],
    ['null', [`${TICK_PREFIX}a/1`, null], true],
    ['without a time', tick('a', 1, true, 'yesterday'), false],
  ])('A tick, %s: dropped: %s', (_, entry, isDropped) => {
    expect(ticksToDrop(Object.fromEntries([entry]), 'other', NOW)).toHaveLength(isDropped ? 1 : 0);
  });
});

describe('Dropping', () => {
  const areaWith = (raw: Record<string, unknown>) => {
    const remove = vi.fn(async (keys: string[]) => {
      for (const key of keys) delete raw[key];
    });
    return { get: async () => raw, remove };
  };

  it('What is old is removed from storage, and nothing is asked of it where nothing is old', async () => {
    const area = areaWith(Object.fromEntries([tick('a', 1, false, 1), tick('a', 2)]));
    await dropOldTicks(area, 'a', NOW);
    expect(area.remove.mock.calls).toEqual([[[`${TICK_PREFIX}a/1`]]]);
    await dropOldTicks(area, 'a', NOW);
    await dropOldReadings(area, NOW);
    expect(area.remove).toHaveBeenCalledTimes(1);
  });

  it('Old readings are removed from storage', async () => {
    const area = areaWith({ [`${READING_PREFIX}1`]: stored(null, 1), [`${READING_PREFIX}2`]: stored({}, 2) });
    await dropOldReadings(area, NOW);
    expect(area.remove.mock.calls).toEqual([[[`${READING_PREFIX}1`]]]);
  });

  it('Storage that fails is said in the log and harms nobody', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await dropOldReadings({ get: () => Promise.reject(new Error('locked')), remove: async () => undefined });
    expect(warn).toHaveBeenCalledOnce();
  });
});
