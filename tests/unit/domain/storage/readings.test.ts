import { expect, it } from 'vitest';
import { READING_PREFIX } from '../../../../domain/storage/keys.ts';
import { dropOldReadings, readingsToDrop } from '../../../../domain/storage/readings.ts';

const DAY = 24 * 60 * 60 * 1000;
const stored = (value: unknown, at: number) => ({ v: 1, value, at });

it('keeps the newest hundred, and those taken back for a day', () => {
  const raw: Record<string, unknown> = { other: stored(1, 1) };
  for (let n = 1; n <= 103; n++) raw[READING_PREFIX + n] = stored({ status: 'power' }, n);
  raw[`${READING_PREFIX}500`] = stored(null, 10);
  raw[`${READING_PREFIX}501`] = stored(null, 5 * DAY - 1);
  expect(readingsToDrop(raw, 5 * DAY).toSorted()).toEqual(
    ['1', '2', '3', '500'].map((n) => READING_PREFIX + n).toSorted(),
  );
});

it('asks storage to drop nothing where nothing is old', async () => {
  const removed: string[] = [];
  const area = {
    get: async () => ({ [`${READING_PREFIX}1`]: stored({ status: 'power' }, 1) }),
    remove: async (keys: string[]) => void removed.push(...keys),
  };
  await dropOldReadings(area, 2);
  expect(removed).toEqual([]);
});
