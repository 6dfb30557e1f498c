import type { Changes } from '../case/changes.ts';
import type { Case, Settings } from '../case/state.ts';
import type { ReaderSettings } from '../reader/reader-settings.ts';
import type { StepId } from '../steps/ids.ts';
import { versionOf } from './codec.ts';
import { HIDDEN_SITE_PREFIX, outcomeKey, READING_PREFIX, type Stored, TICK_PREFIX } from './keys.ts';
import { boolean, CASE_FIELDS, lineToStore, outcome, READER_FIELDS, SETTING_FIELDS, storedLine } from './read-state.ts';

/** Key → stored value for every change, stamped with `now` (ms since 1970). */
export function toStored(changes: Changes, now: number): Record<string, Stored> {
  const items: Record<string, Stored> = {};
  const put = (key: string, codec: { migrations?: readonly unknown[] }, value: unknown) => {
    items[key] = { v: versionOf(codec), value, at: now };
  };
  for (const [step, value] of Object.entries(changes.outcomes ?? {})) put(outcomeKey(step as StepId), outcome, value);
  for (const [host, value] of Object.entries(changes.hiddenSites ?? {})) put(HIDDEN_SITE_PREFIX + host, boolean, value);
  for (const [at, value] of Object.entries(changes.readings ?? {}))
    put(READING_PREFIX + at, storedLine, lineToStore(value));
  for (const [tick, value] of Object.entries(changes.ticks ?? {})) put(TICK_PREFIX + tick, boolean, value);
  for (const [name, value] of Object.entries(changes.case ?? {})) {
    put(CASE_FIELDS[name as keyof Case].key, CASE_FIELDS[name as keyof Case].codec, value);
  }
  for (const [name, value] of Object.entries(changes.settings ?? {})) {
    put(SETTING_FIELDS[name as keyof Settings].key, SETTING_FIELDS[name as keyof Settings].codec, value);
  }
  for (const [name, value] of Object.entries(changes.reader ?? {})) {
    put(READER_FIELDS[name as keyof ReaderSettings].key, READER_FIELDS[name as keyof ReaderSettings].codec, value);
  }
  return items;
}
