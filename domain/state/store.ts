import { type Changes, clearAnswers } from '../progress/changes.ts';
import type { Saving, State } from '../progress/state.ts';
import { KEPT, type Stored } from './keys.ts';
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
  /** Calls `listener` after every change. */
  subscribe(listener: () => void): void;
  /** Shows the changes at once and writes them; a failed write is tried again until it works. */
  apply(changes: Changes): void;
  /** Takes every answer back. The function returned puts them back as they were. */
  clear(): () => void;
  /** The note about values kept aside was read. */
  dismissKept(): void;
}

const RETRY_MS = [500, 1000, 2000, 5000, 10_000];

const isQuota = (error: unknown) => /quota/i.test(`${(error as Error)?.name} ${(error as Error)?.message}`);

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
  const pending = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  let state = readState(raw).state;
  let saving: Saving = 'saved';
  let isWriting = false;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function refresh(): void {
    const read = readState({ ...raw, ...Object.fromEntries(pending) });
    state = read.state;
    for (const key of read.odd) keepAside(key);
    for (const listener of listeners) listener();
  }

  function keepAside(key: string): void {
    const kept = KEPT + key;
    const known = (pending.get(kept) ?? raw[kept]) as { value?: unknown } | undefined;
    if (known && JSON.stringify(known.value) === JSON.stringify(raw[key])) return;
    pending.set(kept, { v: 1, value: raw[key], at: now() });
    state = { ...state, hasKept: true };
    void write();
  }

  function put(items: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(items)) pending.set(key, value);
    refresh();
    void write();
  }

  async function write(): Promise<void> {
    if (isWriting || pending.size === 0) return;
    isWriting = true;
    const batch = new Map(pending);
    try {
      await area.set(Object.fromEntries(batch));
      for (const [key, value] of batch) {
        raw[key] = value;
        if (pending.get(key) === value) pending.delete(key);
      }
      failures = 0;
      saving = 'saved';
    } catch (error) {
      saving = isQuota(error) ? 'full' : 'unsaved';
      failures += 1;
    }
    isWriting = false;
    refresh();
    clearTimeout(retry);
    if (failures > 0) retry = setTimeout(write, RETRY_MS[Math.min(failures, RETRY_MS.length) - 1]);
    else void write();
  }

  area.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (newValue === undefined) delete raw[key];
      else raw[key] = newValue;
    }
    refresh();
  });

  async function load(reading: Promise<Record<string, unknown>>): Promise<void> {
    try {
      Object.assign(raw, await reading);
      if (saving === 'unread') saving = 'saved';
    } catch {
      // Reading is tried again; what the person answers meanwhile is shown and written.
      saving = 'unread';
      setTimeout(() => load(area.get(null)), RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
    }
    refresh();
  }
  await load(first);

  return {
    get state() {
      return state;
    },
    get saving() {
      return saving;
    },
    subscribe: (listener) => void listeners.add(listener),
    apply: (changes) => put(toStored(changes, now())),
    clear() {
      const cleared = toStored(clearAnswers(), now());
      // What was never answered goes back to a value of no time: it must not look newer than the answers.
      const before = Object.entries(cleared).map(
        ([key, value]) => [key, pending.get(key) ?? raw[key] ?? { ...value, at: 0 }] as const,
      );
      put(cleared);
      return () => put(Object.fromEntries(before));
    },
    dismissKept() {
      const kept = Object.entries({ ...raw, ...Object.fromEntries(pending) }).filter(([key]) => key.startsWith(KEPT));
      put(Object.fromEntries(kept.map(([key, value]) => [key, { ...(value as Stored), isSeen: true }])));
    },
  };
}
