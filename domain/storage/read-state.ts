import type { Changes } from '../case/changes.ts';
import {
  type Case,
  DEFAULT_WIDTH,
  MAX_WIDTH,
  MIN_WIDTH,
  OPEN_CARDS,
  type PhotosLine,
  PLACES,
  type Settings,
  type Side,
  type State,
  UPLOAD_PROGRESS,
} from '../case/state.ts';
import { isMeaning, type Meaning } from '../photos-line/meanings.ts';
import {
  READER_FONTS,
  READER_RATES,
  READER_SIZES,
  READER_THEMES,
  READER_WIDTHS,
  type ReaderSettings,
} from '../reader/reader-settings.ts';
import { isDevice, type Version } from '../steps/devices.ts';
import { OUTCOMES, type Outcome, STEP_IDS, type StepId } from '../steps/ids.ts';
import { readAppleStatus } from './apple-status.ts';
import { type Codec, decode, versionOf } from './codec.ts';
import {
  APPLE_STATUS,
  CASE_KEYS,
  HIDDEN_SITE_PREFIX,
  KEPT_PREFIX,
  outcomeKey,
  READER_KEYS,
  READING_PREFIX,
  SETTING_KEYS,
  type Stored,
  TICK_PREFIX,
} from './keys.ts';

const oneOf = <T>(list: readonly T[]): Codec<T> => ({
  isValid: (value): value is T => list.includes(value as T),
});
const time: Codec<number> = {
  isValid: (value): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0,
};
const boolean: Codec<boolean> = { isValid: (value): value is boolean => typeof value === 'boolean' };
const width: Codec<number> = {
  isValid: (value): value is number => time.isValid(value) && value >= MIN_WIDTH && value <= MAX_WIDTH,
};
const outcome: Codec<Outcome> = oneOf(OUTCOMES);
/** A line of the Photos app as it is stored: its meaning under `status`. */
interface StoredLine {
  status: Meaning;
  items?: number;
}
/** `null` removes a reading. */
const lineToStore = (line: PhotosLine | null): StoredLine | null => {
  if (line === null) return null;
  const { meaning, ...rest } = line;
  return { status: meaning, ...rest };
};
const storedLine: Codec<StoredLine | null> = {
  isValid: (value): value is StoredLine | null => {
    if (value === null) return true;
    const { status, items } = (value ?? {}) as Partial<StoredLine>;
    return isMeaning(status) && (items === undefined || (Number.isSafeInteger(items) && items >= 0));
  },
};

type Fields<T> = { [K in keyof T]: { key: string; codec: Codec<T[K]>; fallback: T[K] } };

const CASE_FIELDS: Fields<Case> = {
  place: { key: CASE_KEYS.place, codec: oneOf(PLACES), fallback: 'none' },
  device: { key: CASE_KEYS.device, codec: { isValid: isDevice }, fallback: 'iPhone' },
  version: { key: CASE_KEYS.version, codec: oneOf<Version | 0>([0, 26, 18, 16, 15, 13, 12]), fallback: 0 },
  connectedAt: { key: CASE_KEYS.connectedAt, codec: time, fallback: 0 },
  lookAgainAt: { key: CASE_KEYS.lookAgainAt, codec: time, fallback: 0 },
  uploadProgress: { key: CASE_KEYS.uploadProgress, codec: oneOf(UPLOAD_PROGRESS), fallback: 'none' },
  openCard: { key: CASE_KEYS.openCard, codec: oneOf(OPEN_CARDS), fallback: 'none' },
  arrivedAt: { key: CASE_KEYS.arrivedAt, codec: time, fallback: 0 },
};

const SETTING_FIELDS: Fields<Settings> = {
  side: { key: SETTING_KEYS.side, codec: oneOf<Side>(['right', 'left']), fallback: 'right' },
  width: { key: SETTING_KEYS.width, codec: width, fallback: DEFAULT_WIDTH },
  visits: { key: SETTING_KEYS.visits, codec: time, fallback: 0 },
  hiddenUntil: { key: SETTING_KEYS.hiddenUntil, codec: time, fallback: 0 },
  isButtonHidden: { key: SETTING_KEYS.isButtonHidden, codec: boolean, fallback: false },
};

/** No browser has a voice with a longer name. */
const MAX_VOICE_LENGTH = 500;
const voice: Codec<string> = {
  isValid: (value): value is string => typeof value === 'string' && value.length <= MAX_VOICE_LENGTH,
};

const READER_FIELDS: Fields<ReaderSettings> = {
  size: { key: READER_KEYS.size, codec: oneOf(READER_SIZES), fallback: 3 },
  width: { key: READER_KEYS.width, codec: oneOf(READER_WIDTHS), fallback: 'normal' },
  theme: { key: READER_KEYS.theme, codec: oneOf(READER_THEMES), fallback: 'auto' },
  font: { key: READER_KEYS.font, codec: oneOf(READER_FONTS), fallback: 'serif' },
  hasPictures: { key: READER_KEYS.hasPictures, codec: boolean, fallback: true },
  voice: { key: READER_KEYS.voice, codec: voice, fallback: '' },
  rate: { key: READER_KEYS.rate, codec: oneOf(READER_RATES), fallback: 1 },
};

/**
 * The state that storage holds. Never throws.
 * @param raw all of `storage.local`
 * @returns the state, with a default for each invalid value, and the keys of the invalid values
 */
export function readState(raw: Record<string, unknown>): { state: State; invalid: string[] } {
  const invalid: string[] = [];
  const read = <T>(key: string, codec: Codec<T>, fallback: T): { value: T; at: number } => {
    const decoded = decode(codec, raw[key]);
    if (decoded.kind === 'invalid') invalid.push(key);
    return decoded.kind === 'read' ? decoded.stored : { value: fallback, at: 0 };
  };
  const readFields = <T>(fields: Fields<T>): T =>
    Object.fromEntries(
      (Object.keys(fields) as (keyof T)[]).map((name) => {
        const { key, codec, fallback } = fields[name];
        return [name, read(key, codec, fallback).value];
      }),
    ) as T;
  const outcomes = Object.fromEntries(
    STEP_IDS.map((step) => {
      const { value, at } = read<Outcome>(outcomeKey(step), outcome, 'todo');
      return [step, { outcome: value, at }];
    }),
  ) as State['outcomes'];
  const keysUnder = (prefix: string) => Object.keys(raw).filter((key) => key.startsWith(prefix));
  /** The keys under a prefix whose value is `true`, without the prefix. */
  const trueUnder = (prefix: string) =>
    keysUnder(prefix)
      .filter((key) => read(key, boolean, false).value)
      .map((key) => key.slice(prefix.length));
  const readings = keysUnder(READING_PREFIX).flatMap((key) => {
    const at = Number(key.slice(READING_PREFIX.length));
    const { value } = read<StoredLine | null>(key, storedLine, null);
    if (!value || !Number.isSafeInteger(at)) return [];
    const { status, ...rest } = value;
    return [{ meaning: status, ...rest, at }];
  });
  const state: State = {
    outcomes,
    case: readFields(CASE_FIELDS),
    readings: readings.toSorted((one, other) => one.at - other.at),
    lookAgainSetAt: read(CASE_KEYS.lookAgainAt, CASE_FIELDS.lookAgainAt.codec, 0).at,
    uploadProgressAt: read(CASE_KEYS.uploadProgress, CASE_FIELDS.uploadProgress.codec, 'none').at,
    settings: readFields(SETTING_FIELDS),
    reader: readFields(READER_FIELDS),
    appleStatus: readAppleStatus(raw[APPLE_STATUS]),
    ticks: trueUnder(TICK_PREFIX),
    hiddenSites: trueUnder(HIDDEN_SITE_PREFIX),
    hasKeptInvalid: keysUnder(KEPT_PREFIX).some((key) => (raw[key] as { isSeen?: unknown } | null)?.isSeen !== true),
  };
  return { state, invalid: [...new Set(invalid)] };
}

/** The stored values of changes, by key, stamped with `now` (ms since 1970). */
export function toStored(changes: Changes, now: number): Record<string, Stored> {
  const items: Record<string, Stored> = {};
  const put = (key: string, codec: { migrations?: readonly unknown[] }, value: unknown) => {
    items[key] = { v: versionOf(codec), value, at: now };
  };
  const putFields = <T>(fields: Fields<T>, values: Partial<T> = {}) => {
    for (const name of Object.keys(values) as (keyof T)[]) put(fields[name].key, fields[name].codec, values[name]);
  };
  for (const [step, value] of Object.entries(changes.outcomes ?? {})) put(outcomeKey(step as StepId), outcome, value);
  for (const [host, value] of Object.entries(changes.hiddenSites ?? {})) put(HIDDEN_SITE_PREFIX + host, boolean, value);
  for (const [at, line] of Object.entries(changes.readings ?? {}))
    put(READING_PREFIX + at, storedLine, lineToStore(line));
  for (const [tick, value] of Object.entries(changes.ticks ?? {})) put(TICK_PREFIX + tick, boolean, value);
  putFields(CASE_FIELDS, changes.case);
  putFields(SETTING_FIELDS, changes.settings);
  putFields(READER_FIELDS, changes.reader);
  return items;
}
