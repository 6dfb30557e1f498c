import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CASE_KEYS } from '../../../../domain/storage/keys.ts';
import { badgeText, isBadgeKey, updateBadge } from '../../../../entrypoints/background/badge.ts';

const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  calls: [] as [string, unknown][],
}));
vi.mock('wxt/browser', () => {
  const note = (name: string) => async (value: unknown) => void fake.calls.push([name, value]);
  const action = ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'];
  return {
    browser: {
      storage: { local: { get: async () => fake.stored } },
      i18n: { getMessage: (key: string) => key },
      action: Object.fromEntries(action.map((name) => [name, note(name)])),
      alarms: {
        create: async (name: string, { when }: { when: number }) => void fake.calls.push(['create', [name, when]]),
        clear: note('clear'),
      },
    },
  };
});

const at = (value: unknown) => ({ v: 1, value, at: 1 });
const called = (name: string) => fake.calls.find(([call]) => call === name)?.[1];

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
  beforeEach(() => {
    fake.stored = {};
    fake.calls = [];
  });

  it('shows the dot, says so in the title, and needs no alarm', async () => {
    fake.stored = { [CASE_KEYS.lookAgainAt]: at(5) };
    await updateBadge();
    expect([called('setBadgeText'), called('setTitle')]).toEqual([{ text: '●' }, { title: 'app_lookAgainTitle' }]);
    expect(called('clear')).toBe('lookAgain');
    expect(called('create')).toBeUndefined();
  });

  it('waits with an alarm for the time to come', async () => {
    const when = Date.now() + 60_000;
    fake.stored = { [CASE_KEYS.lookAgainAt]: at(when) };
    await updateBadge();
    expect([called('setBadgeText'), called('setTitle')]).toEqual([{ text: '' }, { title: 'app_name' }]);
    expect(called('create')).toEqual(['lookAgain', when]);
  });

  it('needs neither after arrival, nor with values it cannot read', async () => {
    const when = Date.now() + 60_000;
    for (const stored of [
      { [CASE_KEYS.lookAgainAt]: at(when), [CASE_KEYS.arrivedAt]: at(1) },
      { [CASE_KEYS.lookAgainAt]: 7 },
      { [CASE_KEYS.lookAgainAt]: { v: 2, value: 1 } },
      { [CASE_KEYS.lookAgainAt]: at('5') },
    ]) {
      fake.stored = stored;
      fake.calls = [];
      await updateBadge();
      expect(called('setBadgeText')).toEqual({ text: '' });
      expect(called('create')).toBeUndefined();
    }
  });

  it('listens to its own keys only', () => {
    expect([CASE_KEYS.lookAgainAt, CASE_KEYS.arrivedAt, CASE_KEYS.device].map(isBadgeKey)).toEqual([true, true, false]);
  });
});
