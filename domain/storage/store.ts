import { type Changes, clearAnswers } from '../case/changes.ts';
import type { Saving, State } from '../case/state.ts';
import { STEP_IDS, type StepId } from '../steps/ids.ts';
import { KEPT_PREFIX, outcomeKey, type Stored } from './keys.ts';
import { readState } from './read-state.ts';
import { toStored } from './to-stored.ts';

/** The part of `browser.storage` the store needs. */
export interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void };
}

export interface Store {
  /** The state on screen: storage, with this page's own unsaved presses above it. */
  readonly state: State;
  readonly saving: Saving;
  /** Steps whose answer is on screen and not in storage. */
  readonly unsavedSteps: readonly StepId[];
  /** Calls `listener` after every change. */
  subscribe(listener: () => void): void;
  /** Shows the changes at once and writes them; a failed write is tried again until it works. */
  apply(changes: Changes): void;
  /** Takes every answer back. The function returned puts back those that nobody answered since. */
  clear(): () => void;
  /** The note about values kept aside was read. */
  dismissKeptInvalid(): void;
}

/** A value that changes at every look must not fill the storage with copies. */
const MOST_COPIES = 5;
const RETRY_MS = [500, 1000, 2000, 5000, 10_000];
const pause = (failures: number) => RETRY_MS[Math.min(failures, RETRY_MS.length) - 1];

const isQuota = (error: unknown) => /quota/i.test(`${(error as Error)?.name} ${(error as Error)?.message}`);
const timeOf = (value: unknown) => Number((value as Partial<Stored> | undefined)?.at) || 0;
/** Browsers give objects back with their keys in an order of their own. */
const canonical = (value: unknown) =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
const isSame = (one: unknown, other: unknown) => canonical(one) === canonical(other);
const isKept = (key: string) => key.startsWith(KEPT_PREFIX);

/**
 * Opens the store on a storage area.
 * @param area `browser.storage.local`
 * @param now clock, ms since 1970
 * @param first what storage holds, where it was asked for already
 * @returns the store, once stored state was read; where reading fails it starts empty and tries again
 */
export async function openStore(
  area: StorageArea,
  { now = Date.now, first = area.get(null) }: { now?: () => number; first?: Promise<Record<string, unknown>> } = {},
): Promise<Store> {
  const raw: Record<string, unknown> = {};
  /** Written by this page, not yet confirmed; `base` is what storage held when it was pressed. */
  const pending = new Map<string, { value: unknown; base: unknown }>();
  /** Of those, the ones whose write failed, and why. */
  const failed = new Map<string, 'full' | 'unsaved'>();
  const listeners = new Set<() => void>();
  let state = readState(raw).state;
  let isUnread = false;
  let failures = 0;
  let retrying: ReturnType<typeof setTimeout> | undefined;

  const shown = (key: string) => (pending.get(key) ?? { value: raw[key] }).value;
  const onScreen = () => ({ ...raw, ...Object.fromEntries([...pending].map(([key, { value }]) => [key, value])) });
  const isTouched = (key: string) => raw[key] !== pending.get(key)?.base;

  function refresh(): void {
    const read = readState(onScreen());
    state = read.state;
    for (const key of read.invalid) keepAside(key);
    for (const listener of listeners) listener();
  }

  /** Copies a value that cannot be read to a key of its own; the first free one, so that no copy is lost. */
  function keepAside(key: string): void {
    const value = shown(key);
    let place = KEPT_PREFIX + key;
    for (let n = 2; shown(place) !== undefined && n <= MOST_COPIES; n++) {
      if (isSame((shown(place) as Partial<Stored>).value, value)) return;
      place = `${KEPT_PREFIX}${key}~${n}`;
    }
    if (shown(place) !== undefined) return;
    pending.set(place, { value: { v: 1, value, at: now() }, base: undefined });
    state = { ...state, hasKeptInvalid: true };
    void write([place]);
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
      await area.set(Object.fromEntries([...written].map(([key, press]) => [key, press?.value])));
    } catch (error) {
      // One value that does not fit must not keep the others out: answers first, copies last.
      if (keys.length > 1) for (const key of keys.toSorted((a, b) => +isKept(a) - +isKept(b))) await write([key]);
      else for (const key of keys) failed.set(key, isQuota(error) ? 'full' : 'unsaved');
      retryLater();
      refresh();
      return;
    }
    for (const [key, press] of written) {
      if (pending.get(key) !== press) continue;
      // Where storage spoke of the key meanwhile, it has the last word: another page may have written after us.
      if (!isTouched(key)) raw[key] = press?.value;
      pending.delete(key);
      failed.delete(key);
    }
    refresh();
  }

  function retryLater(): void {
    if (retrying) return;
    failures += 1;
    retrying = setTimeout(async () => {
      retrying = undefined;
      // An answer given elsewhere since counts more than one that could not be written.
      for (const key of failed.keys()) {
        if (!isTouched(key)) continue;
        pending.delete(key);
        failed.delete(key);
      }
      if (failed.size > 0) await write([...failed.keys()]);
      if (failed.size === 0) failures = 0;
      refresh();
    }, pause(failures));
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
      // Changes heard while storage was being read are newer than what was read.
      for (const [key, value] of Object.entries(read)) if (timeOf(raw[key]) <= timeOf(value)) raw[key] = value;
      isUnread = false;
    } catch {
      // Reading is tried again; what the person answers meanwhile is shown and written.
      isUnread = true;
      setTimeout(() => load(area.get(null), tries + 1), pause(tries));
    }
    refresh();
  }
  await load(first);

  return {
    get state() {
      return state;
    },
    get saving() {
      const why = new Set([...failed].filter(([key]) => !isKept(key)).map(([, reason]) => reason));
      if (isUnread) return 'unread';
      return why.has('full') ? 'full' : why.size > 0 ? 'unsaved' : 'saved';
    },
    get unsavedSteps() {
      return STEP_IDS.filter((step) => failed.has(outcomeKey(step)));
    },
    subscribe: (listener) => void listeners.add(listener),
    apply: (changes) => put(toStored(changes, now())),
    clear() {
      const cleared = toStored(clearAnswers(state), now());
      // What was never answered goes back to a value of no time: it must not look newer than the answers.
      const before = Object.entries(cleared).map(
        ([key, value]) => [key, shown(key) ?? { ...value, at: 0 }, value] as const,
      );
      put(cleared);
      return () => {
        const untouched = before.filter(([key, , value]) => isSame(shown(key), value));
        put(Object.fromEntries(untouched.map(([key, earlier]) => [key, earlier])));
      };
    },
    dismissKeptInvalid() {
      const kept = Object.entries(onScreen()).filter(([key]) => isKept(key));
      put(Object.fromEntries(kept.map(([key, value]) => [key, { ...(value as Stored), isSeen: true }])));
    },
  };
}
