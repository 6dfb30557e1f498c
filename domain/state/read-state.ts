import { type Case, ENDINGS, LOOKS, PANEL_WIDTH, type Settings, type Side, type State } from '../progress/state.ts';
import { isDevice, type Version } from '../steps/devices.ts';
import { OUTCOMES, type Outcome, STEP_IDS } from '../steps/ids.ts';
import { type Codec, decode } from './codec.ts';
import { CASE_KEYS, HIDDEN_SITE, KEPT, outcomeKey, SETTING_KEYS } from './keys.ts';

const oneOf = <T>(list: readonly T[]): Codec<T> => ({
  isValid: (value): value is T => list.includes(value as T),
});
const time: Codec<number> = {
  isValid: (value): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0,
};
export const hiddenSite: Codec<boolean> = { isValid: (value): value is boolean => typeof value === 'boolean' };
const width: Codec<number> = {
  isValid: (value): value is number => time.isValid(value) && value >= PANEL_WIDTH.least && value <= PANEL_WIDTH.most,
};
export const outcome: Codec<Outcome> = oneOf(OUTCOMES);

type Fields<T> = { [K in keyof T]: { key: string; codec: Codec<T[K]>; fallback: T[K] } };

export const CASE_FIELDS: Fields<Case> = {
  device: { key: CASE_KEYS.device, codec: { isValid: isDevice }, fallback: 'iPhone' },
  version: { key: CASE_KEYS.version, codec: oneOf<Version | 0>([0, 26, 18, 16, 15, 13, 12]), fallback: 0 },
  connectedAt: { key: CASE_KEYS.connectedAt, codec: time, fallback: 0 },
  lookAgainAt: { key: CASE_KEYS.lookAgainAt, codec: time, fallback: 0 },
  lastLook: { key: CASE_KEYS.lastLook, codec: oneOf(LOOKS), fallback: 'none' },
  ending: { key: CASE_KEYS.ending, codec: oneOf(ENDINGS), fallback: 'none' },
  arrivedAt: { key: CASE_KEYS.arrivedAt, codec: time, fallback: 0 },
};

export const SETTING_FIELDS: Fields<Settings> = {
  side: { key: SETTING_KEYS.side, codec: oneOf<Side>(['right', 'left']), fallback: 'right' },
  width: { key: SETTING_KEYS.width, codec: width, fallback: PANEL_WIDTH.usual },
  visits: { key: SETTING_KEYS.visits, codec: time, fallback: 0 },
  hiddenUntil: { key: SETTING_KEYS.hiddenUntil, codec: time, fallback: 0 },
  isTabHidden: { key: SETTING_KEYS.isTabHidden, codec: hiddenSite, fallback: false },
};

/**
 * The state that raw storage holds. Pure; never throws.
 * @returns the state, and the keys whose values could not be read, to be kept aside
 */
export function readState(raw: Record<string, unknown>): { state: State; odd: string[] } {
  const odd: string[] = [];
  const read = <T>(key: string, codec: Codec<T>, fallback: T): { value: T; at: number } => {
    const reading = decode(codec, raw[key]);
    if (reading.kind === 'odd') odd.push(key);
    return reading.kind === 'read' ? reading.stored : { value: fallback, at: 0 };
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
  const hiddenSites = keysUnder(HIDDEN_SITE)
    .filter((key) => read(key, hiddenSite, false).value)
    .map((key) => key.slice(HIDDEN_SITE.length));
  const state: State = {
    outcomes,
    case: readFields(CASE_FIELDS),
    lastLookAt: read(CASE_KEYS.lastLook, CASE_FIELDS.lastLook.codec, 'none').at,
    settings: readFields(SETTING_FIELDS),
    hiddenSites,
    hasKept: keysUnder(KEPT).some((key) => (raw[key] as { isSeen?: unknown } | null)?.isSeen !== true),
  };
  return { state, odd: [...new Set(odd)] };
}
