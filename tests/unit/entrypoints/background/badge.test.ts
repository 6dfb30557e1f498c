import { describe, expect, it } from 'vitest';
import { CASE_KEYS } from '../../../../domain/storage/keys.ts';
import { badgeText, isBadgeKey, updateBadge } from '../../../../entrypoints/background/badge.ts';
import { browser } from '../../fake-browser.ts';

const at = (value: unknown) => ({ v: 1, value, at: 1 });
const store = (items: Record<string, unknown>) => browser.storage.local.set(items);
const shown = async () => [await browser.action.getBadgeText({}), await browser.action.getTitle({})];
const alarms = async () =>
  (await browser.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, at: scheduledTime }));

describe('badgeText', () => {
  it('is a dot once the time has come, until arrival', () => {
    expect(badgeText(0, 0, 10)).toBe('');
    expect(badgeText(11, 0, 10)).toBe('');
    expect(badgeText(10, 0, 10)).toBe('●');
    expect(badgeText(10, 5, 10)).toBe('');
    expect(badgeText(Number.NaN, Number.NaN, 10)).toBe('');
  });
});

describe('updateBadge', () => {
  it('shows the dot, says so in the title, and takes the alarm away', async () => {
    await browser.alarms.create('lookAgain', { when: 5 });
    await store({ [CASE_KEYS.lookAgainAt]: at(5) });
    await updateBadge();
    expect(await shown()).toEqual(['●', 'lookAgainTitle']);
    expect(await alarms()).toEqual([]);
  });

  it('waits with an alarm for the time to come', async () => {
    const when = Date.now() + 60_000;
    await store({ [CASE_KEYS.lookAgainAt]: at(when) });
    await updateBadge();
    expect(await shown()).toEqual(['', 'name']);
    expect(await alarms()).toEqual([{ name: 'lookAgain', at: when }]);
  });

  it.each<[string, (when: number) => Record<string, unknown>]>([
    ['after arrival', (when) => ({ [CASE_KEYS.lookAgainAt]: at(when), [CASE_KEYS.arrivedAt]: at(1) })],
    ['with a time that is no stored value', () => ({ [CASE_KEYS.lookAgainAt]: 7 })],
    ['with a time of another version', () => ({ [CASE_KEYS.lookAgainAt]: { v: 2, value: 1 } })],
    ['with a time that is no number', () => ({ [CASE_KEYS.lookAgainAt]: at('5') })],
  ])('needs neither dot nor alarm %s', async (_, stored) => {
    await store(stored(Date.now() + 60_000));
    await updateBadge();
    expect(await shown()).toEqual(['', 'name']);
    expect(await alarms()).toEqual([]);
  });

  it('listens to its own keys only', () => {
    expect([CASE_KEYS.lookAgainAt, CASE_KEYS.arrivedAt, CASE_KEYS.device].map(isBadgeKey)).toEqual([true, true, false]);
  });
});
