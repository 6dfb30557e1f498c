import { type Changes, clearAnswers } from '../case/changes.ts';
import type { Saving, State } from '../case/state.ts';
import { STEP_IDS, type StepId } from '../steps/ids.ts';
import { KEPT_PREFIX, outcomeKey, type Stored } from './keys.ts';
import { readState, toStored } from './read-state.ts';

/** The part of `browser.storage.local` that the store needs. */
export interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void };
}

export interface Store {
  /** The state on screen: storage, overlaid with what this page has not stored yet. */
  readonly state: State;
  readonly saving: Saving;
  /** Steps whose answer is on screen and could not be stored yet. */
  readonly unsavedSteps: readonly StepId[];
  /** Calls `listener` after every change. */
  subscribe(listener: () => void): void;
  /** Shows the changes at once and writes them; a failed write is repeated until it works. */
  apply(changes: Changes): void;
  /** Removes all answers. The returned function restores those that were not answered again since. */
  clear(): () => void;
  /** Marks the copies of invalid values as seen. */
  dismissKeptInvalid(): void;
}

/** The most copies that are kept for one key: a value that changes all the time must not fill the storage. */
const MAX_COPIES = 5;
const RETRY_MS = [500, 1000, 2000, 5000, 10_000];
const retryDelay = (failures: number) => RETRY_MS[Math.min(failures, RETRY_MS.length) - 1];

const isQuota = (error: unknown) => /quota/i.test(`${(error as Error)?.name} ${(error as Error)?.message}`);
const timeOf = (value: unknown) => Number((value as Partial<Stored> | undefined)?.at) || 0;
/** Browsers return objects with their keys in an order of their own. */
const canonical = (value: unknown) =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
const isSame = (one: unknown, other: unknown) => canonical(one) === canonical(other);
const isCopy = (key: string) => key.startsWith(KEPT_PREFIX);

/**
 * Opens the store on a storage area.
 * @param area `browser.storage.local`
 * @param now clock, ms since 1970
 * @param first what storage holds, where it was asked for already
 * @returns the store, once storage was read; where reading fails the store starts empty and tries again
 */
export async function openStore(
  area: StorageArea,
  { now = Date.now, first = area.get(null) }: { now?: () => number; first?: Promise<Record<string, unknown>> } = {},
): Promise<Store> {
  /** What storage holds, as far as this page knows. */
  const raw: Record<string, unknown> = {};
  /** Values of this page whose write is not confirmed; `base` is what storage held before. */
  const pending = new Map<string, { value: unknown; base: unknown }>();
  /** Of those, the ones whose write failed, and why. */
  const failed = new Map<string, 'full' | 'unsaved'>();
  const listeners = new Set<() => void>();
  let state = readState(raw).state;
  let isUnread = false;
  let failures = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;

  /** The value on screen. */
  const shown = (key: string) => (pending.get(key) ?? { value: raw[key] }).value;
  const allShown = () => ({ ...raw, ...Object.fromEntries([...pending].map(([key, { value }]) => [key, value])) });
  /** Whether storage has reported another value for the key since this page set its own. */
  const hasNewerValue = (key: string) => raw[key] !== pending.get(key)?.base;

  function refresh(): void {
    const read = readState(allShown());
    state = read.state;
    for (const key of read.invalid) keepCopy(key);
    for (const listener of listeners) listener();
  }

  /** Copies an invalid value to the first free key for its copies, so that the next answer does not destroy it. */
  function keepCopy(key: string): void {
    const value = shown(key);
    let copyKey = KEPT_PREFIX + key;
    for (let n = 2; shown(copyKey) !== undefined && n <= MAX_COPIES; n++) {
      if (isSame((shown(copyKey) as Partial<Stored>).value, value)) return;
      copyKey = `${KEPT_PREFIX}${key}~${n}`;
    }
    if (shown(copyKey) !== undefined) return;
    pending.set(copyKey, { value: { v: 1, value, at: now() }, base: undefined });
    state = { ...state, hasKeptInvalid: true };
    void write([copyKey]);
  }

  function put(items: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(items)) pending.set(key, { value, base: raw[key] });
    refresh();
    void write(Object.keys(items));
  }

  /** Writes at once, since a popup may close at once; the browser keeps the order of one page's writes. */
  async function write(keys: readonly string[]): Promise<void> {
    const written = new Map(keys.flatMap((key) => (pending.has(key) ? [[key, pending.get(key)]] : [])));
    try {
      await area.set(Object.fromEntries([...written].map(([key, change]) => [key, change?.value])));
    } catch (error) {
      // One value that does not fit must not prevent the others: answers first, copies last.
      if (keys.length > 1) for (const key of keys.toSorted((a, b) => +isCopy(a) - +isCopy(b))) await write([key]);
      else for (const key of keys) failed.set(key, isQuota(error) ? 'full' : 'unsaved');
      retryLater();
      refresh();
      return;
    }
    for (const [key, change] of written) {
      // Changed again meanwhile: the write of that change confirms it.
      if (pending.get(key) !== change) continue;
      // Where storage has reported a value meanwhile, that one counts: another page may have written after this one.
      if (!hasNewerValue(key)) raw[key] = change?.value;
      pending.delete(key);
      failed.delete(key);
    }
    refresh();
  }

  function retryLater(): void {
    if (retryTimer) return;
    failures += 1;
    retryTimer = setTimeout(async () => {
      retryTimer = undefined;
      // An answer given on another page since then counts more than one that could not be written.
      for (const key of failed.keys()) {
        if (!hasNewerValue(key)) continue;
        pending.delete(key);
        failed.delete(key);
      }
      if (failed.size > 0) await write([...failed.keys()]);
      if (failed.size === 0) failures = 0;
      refresh();
    }, retryDelay(failures));
  }

  area.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (newValue === undefined) delete raw[key];
      else raw[key] = newValue;
    }
    refresh();
  });

  async function load(reading: Promise<Record<string, unknown>>, tries = 1): Promise<void> {
    try {
      const read = await reading;
      // Changes reported while storage was being read are newer than what was read.
      for (const [key, value] of Object.entries(read)) if (timeOf(raw[key]) <= timeOf(value)) raw[key] = value;
      isUnread = false;
    } catch {
      // Reading is tried again; what the person answers meanwhile is shown and written.
      isUnread = true;
      setTimeout(() => load(area.get(null), tries + 1), retryDelay(tries));
    }
    refresh();
  }
  await load(first);

  return {
    get state() {
      return state;
    },
    get saving() {
      const reasons = new Set([...failed].filter(([key]) => !isCopy(key)).map(([, reason]) => reason));
      if (isUnread) return 'unread';
      return reasons.has('full') ? 'full' : reasons.size > 0 ? 'unsaved' : 'saved';
    },
    get unsavedSteps() {
      return STEP_IDS.filter((step) => failed.has(outcomeKey(step)));
    },
    subscribe: (listener) => void listeners.add(listener),
    apply: (changes) => put(toStored(changes, now())),
    clear() {
      const cleared = toStored(clearAnswers(state), now());
      // What was never answered is restored with no time: it must not look newer than the answers.
      const before = Object.entries(cleared).map(
        ([key, value]) => [key, shown(key) ?? { ...value, at: 0 }, value] as const,
      );
      put(cleared);
      return () => {
        const unchanged = before.filter(([key, , value]) => isSame(shown(key), value));
        put(Object.fromEntries(unchanged.map(([key, earlier]) => [key, earlier])));
      };
    },
    dismissKeptInvalid() {
      const copies = Object.entries(allShown()).filter(([key]) => isCopy(key));
      put(Object.fromEntries(copies.map(([key, value]) => [key, { ...(value as Stored), isSeen: true }])));
    },
  };
}
