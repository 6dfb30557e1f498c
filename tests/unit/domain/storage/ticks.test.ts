import { describe, expect, it } from 'vitest';
import { TICK_PREFIX } from '../../../../domain/storage/keys.ts';
import { dropOldTicks, guideHash, tickId, ticksToDrop } from '../../../../domain/storage/ticks.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;
const tick = (hash: string, step: number, value: unknown = true, at: unknown = NOW) => [
  TICK_PREFIX + tickId(hash, step),
  { v: 1, value, at },
];

describe('guideHash', () => {
  it('is the same with and without a fragment, and another for another query', async () => {
    const plain = await guideHash('https://guides.example/a?b=1');
    expect(plain).toMatch(/^[0-9a-f]{32}$/);
    expect(await guideHash('https://guides.example/a?b=1#step-2')).toBe(plain);
    expect(await guideHash('https://guides.example/a?b=2')).not.toBe(plain);
  });
});

describe('ticksToDrop', () => {
  it('keeps 200 guides, the one on screen among them; the oldest go with all their steps', () => {
    const guides = Array.from({ length: 203 }, (_, i) => [
      tick(`g${i}`, 1, true, NOW - i),
      tick(`g${i}`, 2, true, NOW - 500 - i),
    ]);
    const raw = Object.fromEntries([...guides.flat(), ['me/me/outcome/storage', {}]]);
    // 199 others beside the one on screen, which is the oldest of all.
    const gone = ['g199', 'g200', 'g201'].flatMap((hash) => [`${TICK_PREFIX}${hash}/1`, `${TICK_PREFIX}${hash}/2`]);
    expect(ticksToDrop(raw, 'g202', NOW)).toEqual(gone);
  });

  it.each([
    ['undone today', tick('a', 1, false, NOW - 1000), false],
    ['undone days ago', tick('a', 1, false, NOW - 2 * DAY), true],
    ['ticked long ago', tick('a', 1, true, 1), false],
    ['unreadable', [`${TICK_PREFIX}a/1`, 'garbage'], true],
    ['nothing', [`${TICK_PREFIX}a/1`, null], true],
    ['without a time', tick('a', 1, true, 'yesterday'), false],
  ])('%s', (_, entry, isDropped) => {
    expect(ticksToDrop(Object.fromEntries([entry]), 'other', NOW)).toHaveLength(isDropped ? 1 : 0);
  });
});

it('takes them out of storage, and asks for nothing where there is nothing to take', async () => {
  const raw = Object.fromEntries([tick('a', 1, false, 1), tick('a', 2)]);
  const removed: string[][] = [];
  const area = { get: async () => raw, remove: async (keys: string[]) => void removed.push(keys) };
  await dropOldTicks(area, 'a', NOW);
  expect(removed).toEqual([[`${TICK_PREFIX}a/1`]]);
  delete raw[`${TICK_PREFIX}a/1`];
  await dropOldTicks(area, 'a', NOW);
  expect(removed).toHaveLength(1);
});
