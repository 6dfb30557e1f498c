import { type Device, isDevice, isVersionOf, type Target, type Version } from '../steps/devices.ts';
import { OUTCOMES, type Outcome, STEP_IDS, type StepId } from '../steps/ids.ts';
import { type Codec, decode } from './codec.ts';
import { CASE_KEYS, HIDDEN_SITE, KEPT, outcomeKey, PANEL_WIDTH, SETTING_KEYS, type Side } from './keys.ts';

/** Where the talk after the checks stands; `none` while the person works through the steps. */
export const ENDINGS = ['none', 'lookAgain', 'charger', 'notMoving', 'ownEyes', 'differ', 'cloudEmpty'] as const;
export type Ending = (typeof ENDINGS)[number];

/** What the last look at the Photos app showed. */
export const LOOKS = ['none', 'moving', 'stopped', 'done'] as const;
export type Look = (typeof LOOKS)[number];

/** Where the job stands, apart from the steps. Times in milliseconds since 1970, 0 for never. */
export interface Case {
  device: Device;
  version: Version | 0;
  connectedAt: number;
  lookAgainAt: number;
  lastLook: Look;
  ending: Ending;
  arrivedAt: number;
}

export interface Settings {
  side: Side;
  /** CSS pixels. */
  width: number;
  visits: number;
  hiddenUntil: number;
  isTabHidden: boolean;
}

export interface OutcomeAt {
  outcome: Outcome;
  /** Milliseconds since 1970; 0 where nothing was ever answered. */
  at: number;
}

/** Everything remembered, as surfaces use it: always whole, whatever storage held. */
export interface State {
  outcomes: Record<StepId, OutcomeAt>;
  case: Case;
  /** When the last look was told, ms; 0 for never. */
  lastLookAt: number;
  settings: Settings;
  /** Host names on which the tab is hidden. */
  hiddenSites: string[];
  /** Whether a value kept aside has not been mentioned yet. */
  hasKept: boolean;
}

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

/** The device the texts are for, with its version where it is known and belongs to it. */
export function targetOf({ device, version }: Case): Target {
  return isVersionOf(device, version) ? { device, version } : { device };
}
