import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../../../domain/steps/ids.ts';
import { KEPT_PREFIX, outcomeKey } from '../../../../domain/storage/keys.ts';
import { openStore, type StorageArea } from '../../../../domain/storage/store.ts';

type Listener = Parameters<StorageArea['onChanged']['addListener']>[0];

/** Storage that reports every write to every listener, as the browser does, and can be made to fail. */
function memoryArea(initial: Record<string, unknown> = {}) {
  const items: Record<string, unknown> = { ...initial };
  const listeners: Listener[] = [];
  const area = {
    items,
    writes: 0,
    failure: undefined as Error | undefined,
    /** What another page writes: stored and reported at once. */
    write(added: Record<string, unknown>) {
      Object.assign(items, sorted(added));
      area.report(added);
    },
    report(added: Record<string, unknown>) {
      const changes = Object.fromEntries(Object.entries(sorted(added)).map(([key, newValue]) => [key, { newValue }]));
      for (const listener of listeners) listener(changes);
    },
    async get() {
      if (area.failure) throw area.failure;
      return structuredClone(items);
    },
    async set(added: Record<string, unknown>) {
      area.writes += 1;
      await Promise.resolve();
      if (area.failure) throw area.failure;
      area.write(added);
    },
    onChanged: { addListener: (listener: Listener) => void listeners.push(listener) },
  };
  return area;
}

/** Chromium returns objects with their keys in alphabetical order. */
const sorted = (value: object): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(value, (_, inner) =>
      inner && typeof inner === 'object' ? Object.fromEntries(Object.entries(inner).toSorted()) : inner,
    ),
  );

const STORAGE = outcomeKey('storage');
const stored = (value: Outcome, at = Date.now()) => ({ v: 1, value, at });
const fail = () => Promise.reject(new Error('IO error'));
const settle = () => vi.advanceTimersByTimeAsync(0);
const retries = () => vi.advanceTimersByTimeAsync(10_000);

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('Two pages with one storage', () => {
  it('Each shows the answers of the other, and none is lost of two written at the same time', async () => {
    const area = memoryArea();
    const [panel, popup] = [await openStore(area), await openStore(area)];
    panel.apply({ outcomes: { settings: 'fine' } });
    popup.apply({ outcomes: { restart: 'fixed' } });
    await settle();
    for (const { state } of [panel, popup, await openStore(area)]) {
      expect(state.outcomes.settings.outcome).toBe('fine');
      expect(state.outcomes.restart.outcome).toBe('fixed');
    }
  });

  it('Of many fast answers to one step the last counts', async () => {
    const area = memoryArea();
    const [panel, popup] = [await openStore(area), await openStore(area)];
    for (let press = 0; press < 60; press++) panel.apply({ outcomes: { charge: press % 2 ? 'fine' : 'todo' } });
    await settle();
    expect(popup.state.outcomes.charge.outcome).toBe('fine');
  });
});

describe('The value that was written last counts', () => {
  /** A store whose write of `fixed` waits after storage took it; `finish` confirms it. */
  async function withOpenWrite() {
    const area = memoryArea({ [STORAGE]: stored('skipped') });
    const store = await openStore(area);
    const { promise, resolve: finish } = Promise.withResolvers<void>();
    const set = vi.spyOn(area, 'set').mockReturnValueOnce(promise);
    store.apply({ outcomes: { storage: 'fixed' } });
    await settle();
    return { area, store, set, finish };
  }
  const outcome = ({ state }: { state: { outcomes: Record<'storage', { outcome: Outcome }> } }) =>
    state.outcomes.storage.outcome;

  it('Another page writes after this one, before the write of this one is confirmed', async () => {
    const { area, store, finish } = await withOpenWrite();
    area.report({ [STORAGE]: stored('fixed') });
    area.write({ [STORAGE]: stored('fine') });
    expect(outcome(store)).toBe('fixed');
    finish();
    await settle();
    expect([outcome(store), store.saving]).toEqual(['fine', 'saved']);
  });

  it('A write that is confirmed before it is reported stays on screen', async () => {
    const { area, store, finish } = await withOpenWrite();
    finish();
    await settle();
    expect(outcome(store)).toBe('fixed');
    area.report({ [STORAGE]: stored('fixed') });
    expect(outcome(store)).toBe('fixed');
    area.write({ [STORAGE]: stored('fine') });
    expect(outcome(store)).toBe('fine');
  });

  it('An answer given while an earlier one is written stays on screen when the earlier is confirmed', async () => {
    const { area, store, set, finish } = await withOpenWrite();
    const { promise, resolve } = Promise.withResolvers<void>();
    set.mockReturnValueOnce(promise);
    store.apply({ outcomes: { storage: 'stillStuck' } });
    area.report({ [STORAGE]: stored('fixed') });
    finish();
    await settle();
    expect(outcome(store)).toBe('stillStuck');
    area.report({ [STORAGE]: stored('stillStuck') });
    resolve();
    await settle();
    expect(outcome(store)).toBe('stillStuck');
  });

  it('After a failed write, an answer given on another page since is not overwritten by the retry', async () => {
    const area = memoryArea();
    const [panel, popup] = [await openStore(area), await openStore(area)];
    const set = vi.spyOn(area, 'set').mockImplementationOnce(fail);
    panel.apply({ outcomes: { storage: 'fixed' } });
    await settle();
    expect(panel.unsavedSteps).toEqual(['storage']);
    popup.apply({ outcomes: { storage: 'fine' } });
    await retries();
    expect(area.items[STORAGE]).toMatchObject({ value: 'fine' });
    for (const store of [panel, popup]) {
      expect([outcome(store), store.saving, store.unsavedSteps]).toEqual(['fine', 'saved', []]);
    }
    // One write each, no retry.
    expect(set).toHaveBeenCalledTimes(2);
  });

  it('After a failed write: the retry writes what no other page has answered', async () => {
    const area = memoryArea();
    const store = await openStore(area);
    vi.spyOn(area, 'set').mockImplementationOnce(fail).mockImplementationOnce(fail);
    store.apply({ outcomes: { storage: 'fixed', settings: 'fine' } });
    await settle();
    area.write({ [STORAGE]: stored('skipped') });
    await retries();
    expect(area.items[STORAGE]).toMatchObject({ value: 'skipped' });
    expect(area.items[outcomeKey('settings')]).toMatchObject({ value: 'fine' });
    expect([outcome(store), store.saving]).toEqual(['skipped', 'saved']);
  });

  it('A change reported while storage is being read is newer than what is read', async () => {
    const area = memoryArea();
    const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>();
    const opening = openStore(area, { first: promise });
    area.write({ [STORAGE]: stored('fine', 20), [outcomeKey('update')]: stored('fine', 5) });
    resolve({ [STORAGE]: stored('todo', 10), [outcomeKey('update')]: stored('skipped', 10) });
    const { state } = await opening;
    expect([state.outcomes.storage.outcome, state.outcomes.update.outcome]).toEqual(['fine', 'skipped']);
  });
});

describe('A write that fails', () => {
  it.each([
    ['no space', Object.assign(new Error('Resource::kQuotaBytes quota exceeded'), { name: 'Error' }), 'full'],
    ['another reason', new Error('IO error'), 'unsaved'],
  ] as const)(
    '%s: the answer stays on screen, is marked as unsaved, and is written later',
    async (_, failure, saving) => {
      const area = memoryArea();
      const store = await openStore(area);
      area.failure = failure;
      store.apply({ outcomes: { storage: 'fixed' } });
      await settle();
      expect(store.state.outcomes.storage.outcome).toBe('fixed');
      expect(store.saving).toBe(saving);
      area.failure = undefined;
      await retries();
      expect(store.saving).toBe('saved');
      expect(area.items[STORAGE]).toMatchObject({ value: 'fixed' });
    },
  );

  it('The unsaved answer of this page is on its screen, whatever other pages write', async () => {
    const area = memoryArea();
    const store = await openStore(area);
    vi.spyOn(area, 'set').mockImplementationOnce(fail);
    store.apply({ outcomes: { storage: 'fixed' } });
    await settle();
    area.write({ [STORAGE]: stored('fine') });
    await settle();
    expect(store.state.outcomes.storage.outcome).toBe('fixed');
  });

  it('Is repeated after half a second, then less and less often', async () => {
    const area = memoryArea();
    const store = await openStore(area);
    const set = vi.spyOn(area, 'set').mockImplementation(fail);
    store.apply({ outcomes: { storage: 'fixed' } });
    await settle();
    const counts = [];
    for (const wait of [499, 1, 999, 1, 2000, 5000, 10_000, 9999, 1]) {
      await vi.advanceTimersByTimeAsync(wait);
      counts.push(set.mock.calls.length);
    }
    expect(counts).toEqual([1, 2, 2, 3, 4, 5, 6, 6, 7]);
  });

  it('One value that does not fit does not prevent the others', async () => {
    const area = memoryArea({ [STORAGE]: 'x'.repeat(50) });
    const { set } = area;
    area.set = (items) =>
      Object.keys(items).some((key) => key.startsWith(KEPT_PREFIX))
        ? Promise.reject(new Error('QUOTA exceeded'))
        : set(items);
    const store = await openStore(area);
    store.apply({ outcomes: { restart: 'fine' } });
    await retries();
    expect(area.items[outcomeKey('restart')]).toMatchObject({ value: 'fine' });
    expect(store.saving).toBe('saved');
  });
});

it('Storage that cannot be read at first is read later, and answers given meanwhile count', async () => {
  const area = memoryArea({ [outcomeKey('settings')]: stored('fine', 1) });
  area.failure = new Error('locked');
  const store = await openStore(area);
  expect(store.saving).toBe('unread');
  store.apply({ outcomes: { restart: 'fine' } });
  area.failure = undefined;
  await retries();
  expect(store.saving).toBe('saved');
  expect(store.state.outcomes.settings.outcome).toBe('fine');
  expect(store.state.outcomes.restart.outcome).toBe('fine');
});

describe('Invalid values', () => {
  const invalid = { v: 99, value: { from: 'the future' }, at: 1 };

  it('Are copied once to a key of their own, and mentioned until the note was seen', async () => {
    const area = memoryArea({ [STORAGE]: invalid });
    const store = await openStore(area);
    await settle();
    expect(area.items[KEPT_PREFIX + STORAGE]).toMatchObject({ value: invalid });
    expect(area.items[STORAGE]).toEqual(invalid);
    expect(store.state.hasKeptInvalid).toBe(true);
    store.dismissKeptInvalid();
    await settle();
    expect((await openStore(area)).state.hasKeptInvalid).toBe(false);
    expect(Object.keys(area.items)).toHaveLength(2);
  });

  it('Are replaced by a new answer, with the copy still there', async () => {
    const area = memoryArea({ [STORAGE]: invalid });
    const store = await openStore(area);
    store.apply({ outcomes: { storage: 'fine' } });
    await settle();
    expect(area.items[STORAGE]).toMatchObject({ v: 1, value: 'fine' });
    expect(area.items[KEPT_PREFIX + STORAGE]).toMatchObject({ value: invalid });
  });

  it('Of one key, five different ones are copied', async () => {
    const area = memoryArea();
    await openStore(area);
    for (let n = 1; n <= 9; n++) {
      area.write({ [STORAGE]: `invalid ${n}` });
      await settle();
    }
    const copies = Object.keys(area.items).filter((key) => key.startsWith(KEPT_PREFIX));
    expect(copies).toEqual(['', '~2', '~3', '~4', '~5'].map((end) => KEPT_PREFIX + STORAGE + end));
    expect(area.items[`${KEPT_PREFIX}${STORAGE}~5`]).toMatchObject({ value: 'invalid 5' });
  });
});

describe('Clearing', () => {
  it('Undoing it restores everything, also what was never answered', async () => {
    const area = memoryArea();
    const store = await openStore(area);
    store.apply({ outcomes: { settings: 'fine', charge: 'waiting' }, case: { lookAgainAt: 99, connectedAt: 3 } });
    await settle();
    const before = store.state;
    const writes = area.writes;
    const undo = store.clear();
    await settle();
    expect(area.writes).toBe(writes + 1);
    expect(store.state.outcomes.settings.outcome).toBe('todo');
    expect(store.state.case.lookAgainAt).toBe(0);
    undo();
    await settle();
    expect(store.state).toEqual(before);
  });

  it('Undoing it keeps answers given since', async () => {
    const store = await openStore(memoryArea());
    store.apply({ outcomes: { settings: 'fine', restart: 'skipped' } });
    await settle();
    const undo = store.clear();
    await settle();
    vi.advanceTimersByTime(5);
    store.apply({ outcomes: { settings: 'fixed' } });
    await settle();
    undo();
    await settle();
    expect(store.state.outcomes.settings.outcome).toBe('fixed');
    expect(store.state.outcomes.restart.outcome).toBe('skipped');
  });
});
