import { expect, it, vi } from 'vitest';
import type { Guide } from '../../../../domain/reader/guide/guide.ts';
import { MAX_BYTES, MAX_GUIDES } from '../../../../domain/reader/guide/hand-over.ts';
import { keepGuide } from '../../../../entrypoints/background/keep-guide.ts';
import { browser } from '../../fake-browser.ts';
import { guide } from './guide-page.ts';

const session = browser.storage.session;
const keys = async () => Object.keys(await session.get(null)).toSorted();
/** A guide that takes about so many bytes. */
const guideOf = (bytes: number) => guide({ title: 'x'.repeat(bytes) }) as Guide;
const store = (key: string, at: number, bytes = 0) => session.set({ [key]: { v: 1, guide: guideOf(bytes), at } });

it('A guide is kept under a new key each time', async () => {
  const [one, other] = [await keepGuide(guideOf(0), 5), await keepGuide(guideOf(0), 6)];
  expect(one).toMatch(/^[0-9a-f]{32}$/);
  expect(other).not.toBe(one);
  expect(await session.get(`reader/${one}`)).toEqual({ [`reader/${one}`]: { v: 1, guide: guideOf(0), at: 5 } });
});

it('Above the number that is kept, the guide that was read longest ago is removed, and nothing else', async () => {
  await session.set({ 'open/1': true, 'failure/2': 'empty' });
  // The oldest is neither the first nor the last one stored.
  const ages = Array.from({ length: MAX_GUIDES }, (_, n) => (n === 7 ? 1 : 100 - n));
  for (const [n, at] of ages.entries()) await store(`reader/${n}`, at);
  const added = await keepGuide(guideOf(0), 200);
  const kept = ages.flatMap((_, n) => (n === 7 ? [] : [`reader/${n}`]));
  expect(await keys()).toEqual([...kept, `reader/${added}`, 'open/1', 'failure/2'].toSorted());
});

it('One below the number that is kept, none is removed', async () => {
  for (let n = 1; n < MAX_GUIDES; n++) await store(`reader/${n}`, n);
  await keepGuide(guideOf(0), 200);
  expect(await keys()).toHaveLength(MAX_GUIDES);
});

it('Where the session is full, the oldest guides are removed until the new one has room', async () => {
  await store('reader/middle', 2, MAX_BYTES * 0.4);
  await store('reader/oldest', 1, MAX_BYTES * 0.3);
  await store('reader/newest', 3, MAX_BYTES * 0.2);
  const small = await keepGuide(guideOf(MAX_BYTES * 0.3), 4);
  expect(await keys()).toEqual(['reader/middle', 'reader/newest', `reader/${small}`].toSorted());
});

it('A guide that is too large for any session is not kept, and costs no other', async () => {
  await store('reader/a', 1);
  expect(await keepGuide(guideOf(MAX_BYTES), 2)).toBeUndefined();
  expect(await keys()).toEqual(['reader/a']);
});

it('Where the browser has less room than expected, all other guides are removed, and nothing else', async () => {
  await session.set({ 'open/1': true });
  await store('reader/a', 1);
  await store('reader/b', 2);
  vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('quota'));
  const added = await keepGuide(guideOf(0), 3);
  expect(await keys()).toEqual(['open/1', `reader/${added}`].toSorted());
});

it('Where the browser keeps nothing at all, the caller hears of it', async () => {
  vi.spyOn(session, 'set').mockRejectedValue(new Error('quota'));
  await expect(keepGuide(guideOf(0), 3)).rejects.toThrow('quota');
});
