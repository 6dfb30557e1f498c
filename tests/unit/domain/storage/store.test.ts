import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KEPT_PREFIX, outcomeKey } from '../../../../domain/storage/keys.ts';
import { openStore, type StorageArea } from '../../../../domain/storage/store.ts';

/** Storage that tells every listener of every write, as the browser does, and can be made to fail. */
function memoryArea(initial: Record<string, unknown> = {}) {
  const items: Record<string, unknown> = { ...initial };
  const listeners: Parameters<StorageArea['onChanged']['addListener']>[0][] = [];
  const area = {
    items,
    writes: 0,
    failure: undefined as Error | undefined,
    async get() {
      if (area.failure) throw area.failure;
      return structuredClone(items);
    },
    async set(added: Record<string, unknown>) {
      area.writes += 1;
      await Promise.resolve();
      if (area.failure) throw area.failure;
      Object.assign(items, sorted(added));
      const changes = Object.fromEntries(Object.entries(sorted(added)).map(([key, newValue]) => [key, { newValue }]));
      for (const listener of listeners) listener(changes);
    },
    onChanged: { addListener: (listener: (typeof listeners)[number]) => void listeners.push(listener) },
  };
  return area;
}

/** Chromium gives objects back with their keys in order of the alphabet. */
const sorted = (value: object): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(value, (_, inner) =>
      inner && typeof inner === 'object' ? Object.fromEntries(Object.entries(inner).toSorted()) : inner,
    ),
  );

const settle = () => vi.advanceTimersByTimeAsync(0);
beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('two surfaces on one storage', () => {
  it('show each other’s answers, and lose none written at the same time', async () => {
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

  it('end with the last of many fast presses', async () => {
    const area = memoryArea();
    const [panel, popup] = [await openStore(area), await openStore(area)];
    for (let press = 0; press < 60; press++) panel.apply({ outcomes: { charge: press % 2 ? 'fine' : 'todo' } });
    await settle();
    expect(popup.state.outcomes.charge.outcome).toBe('fine');
  });
});

describe('a write that fails', () => {
  it.each([
    ['no space', Object.assign(new Error('Resource::kQuotaBytes quota exceeded'), { name: 'Error' }), 'full'],
    ['another reason', new Error('IO error'), 'unsaved'],
  ] as const)(
    '%s: the answer stays on screen, is said to be unsaved, and is written later',
    async (_, failure, saving) => {
      const area = memoryArea();
      const store = await openStore(area);
      area.failure = failure;
      store.apply({ outcomes: { storage: 'fixed' } });
      await settle();
      expect(store.state.outcomes.storage.outcome).toBe('fixed');
      expect(store.saving).toBe(saving);
      area.failure = undefined;
      await vi.advanceTimersByTimeAsync(10_000);
      expect(store.saving).toBe('saved');
      expect(area.items[outcomeKey('storage')]).toMatchObject({ value: 'fixed' });
    },
  );

  it('a page’s own unsaved press wins on its screen over what others write', async () => {
    const area = memoryArea();
    const [panel, popup] = [await openStore(area), await openStore(area)];
    const set = area.set;
    area.set = () => Promise.reject(new Error('IO error'));
    panel.apply({ outcomes: { storage: 'fixed' } });
    await settle();
    area.set = set;
    popup.apply({ outcomes: { storage: 'fine' } });
    await settle();
    expect(panel.state.outcomes.storage.outcome).toBe('fixed');
  });
});

it('storage that cannot be read at first is read later, and answers given meanwhile win', async () => {
  const area = memoryArea({ [outcomeKey('settings')]: { v: 1, value: 'fine', at: 1 } });
  area.failure = new Error('locked');
  const store = await openStore(area);
  expect(store.saving).toBe('unread');
  store.apply({ outcomes: { restart: 'fine' } });
  area.failure = undefined;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(store.saving).toBe('saved');
  expect(store.state.outcomes.settings.outcome).toBe('fine');
  expect(store.state.outcomes.restart.outcome).toBe('fine');
});

describe('odd values', () => {
  const odd = { v: 99, value: { from: 'the future' }, at: 1 };

  it('are kept aside under their own key, once, and mentioned until the note is read', async () => {
    const area = memoryArea({ [outcomeKey('storage')]: odd });
    const store = await openStore(area);
    await settle();
    expect(area.items[KEPT_PREFIX + outcomeKey('storage')]).toMatchObject({ value: odd });
    expect(area.items[outcomeKey('storage')]).toEqual(odd);
    expect(store.state.hasKeptInvalid).toBe(true);
    store.dismissKeptInvalid();
    await settle();
    expect((await openStore(area)).state.hasKeptInvalid).toBe(false);
  });

  it('give way to a new answer, with the copy still there', async () => {
    const area = memoryArea({ [outcomeKey('storage')]: odd });
    const store = await openStore(area);
    store.apply({ outcomes: { storage: 'fine' } });
    await settle();
    expect(area.items[outcomeKey('storage')]).toMatchObject({ v: 1, value: 'fine' });
    expect(area.items[KEPT_PREFIX + outcomeKey('storage')]).toMatchObject({ value: odd });
  });
});

it('the newer of two answers to one step wins, on every surface and after a failed write', async () => {
  const area = memoryArea();
  const [panel, popup] = [await openStore(area), await openStore(area)];
  const set = area.set;
  area.set = () => Promise.reject(new Error('IO error'));
  panel.apply({ outcomes: { storage: 'fixed' } });
  await settle();
  expect(panel.unsavedSteps).toEqual(['storage']);
  area.set = set;
  popup.apply({ outcomes: { storage: 'fine' } });
  await vi.advanceTimersByTimeAsync(10_000);
  for (const { state, saving, unsavedSteps } of [panel, popup]) {
    expect([state.outcomes.storage.outcome, saving, unsavedSteps]).toEqual(['fine', 'saved', []]);
  }
});

it('one value that does not fit keeps no other out', async () => {
  const area = memoryArea({ [outcomeKey('storage')]: 'x'.repeat(50) });
  const set = area.set;
  area.set = (items) =>
    Object.keys(items).some((key) => key.startsWith(KEPT_PREFIX))
      ? Promise.reject(new Error('QUOTA exceeded'))
      : set(items);
  const store = await openStore(area);
  store.apply({ outcomes: { restart: 'fine' } });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(area.items[outcomeKey('restart')]).toMatchObject({ value: 'fine' });
  expect(store.saving).toBe('saved');
});

it('undoing a clear leaves answers given since', async () => {
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

it('clearing can be undone, exactly', async () => {
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
