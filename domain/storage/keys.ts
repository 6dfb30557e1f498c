import type { StepId } from '../steps/ids.ts';

/**
 * Every key in extension storage, in one place. One key per fact: contexts that share an object lose
 * each other's writes. `me/me` is `<person>/<device>` until there are more of either.
 * Each value is a `Stored`.
 */
export interface Stored<T = unknown> {
  /** Version of the value's shape. */
  v: number;
  value: T;
  /** When it was written, in milliseconds since 1970. */
  at: number;
}

/**
 * The version today's values carry, for the spotter and the background, which read few values and no older ones.
 * A codec that gains a migration (`codec.ts`) raises its own; a test holds the two together.
 */
export const VERSION = 1;

/** Key of one step's outcome. */
export const outcomeKey = (step: StepId) => `me/me/outcome/${step}` as const;

// Beside the record, so that the spotter need not carry all of it.
/** Where the missing photos can be seen now: 'none' while nobody said. */
export const PLACE = 'me/me/case/place';
/** When to look at the Photos app again (ms), 0 for never. */
export const LOOK_AGAIN_AT = 'me/me/case/lookAgainAt';
/** When the photos were seen on iCloud.com (ms), 0 for not yet. */
export const ARRIVED_AT = 'me/me/case/arrivedAt';

/** Keys of the case: the device, and where the job stands. */
export const CASE_KEYS = {
  place: PLACE,
  device: 'me/me/case/device',
  version: 'me/me/case/version',
  /** Charger and Wi-Fi are connected: when that was ticked (ms), 0 when unticked. */
  connectedAt: 'me/me/case/connectedAt',
  lookAgainAt: LOOK_AGAIN_AT,
  /** What the last look at the Photos app showed. */
  lastLook: 'me/me/case/lastLook',
  /** Where the talk after the checks stands. */
  openCard: 'me/me/case/ending',
  arrivedAt: ARRIVED_AT,
} as const;

/** Prefix of what the Photos app said once; the rest is when it was told (ms), the value a stored line or `null`. */
export const READING = 'me/me/reading/';

/** Keys of the settings: how the button and the panel behave in this browser. */
export const SETTING_KEYS = {
  /** Edge of the window the tab and the panel stand at: 'right' | 'left'. */
  side: 'settings/side',
  /** Panel's width in CSS pixels. */
  width: 'settings/width',
  /** Visits to photo pages while nothing was begun; the tab wears words on the first three. */
  visits: 'settings/visits',
  /** Tab hidden everywhere until this time (ms), 0 for shown. */
  hiddenUntil: 'settings/hiddenUntil',
  /** "I have no problem": the tab stays away for good. */
  isButtonHidden: 'settings/isTabHidden',
} as const;

/** Keys of the reader's settings. */
export const READER_KEYS = {
  size: 'settings/reader/size',
  width: 'settings/reader/width',
  theme: 'settings/reader/theme',
  font: 'settings/reader/font',
  hasPictures: 'settings/reader/hasPictures',
  voice: 'settings/reader/voice',
  rate: 'settings/reader/rate',
} as const;

/** What was last read of Apple's system status; written by the background alone. */
export const APPLE_STATUS = 'status/apple';

/** Prefix of a ticked step of a guide; the rest is its `tickId`, the value a boolean. */
export const TICK = 'tick/';

/**
 * The tab's own words, kept ready by the background: asking the browser for them would make every Apple page wait for
 * all our words, some 5 ms of its main thread. The value is a record of key under `tab` → words.
 */
export const EDGE_BUTTON_TEXT = 'tab/words';
/** Whether the panel may be open in any tab; where it is false the spotter need not wake the background to ask. */
export const ANY_PANEL = 'tab/anyPanel';

/** Prefix of "hide on this site"; the rest is the host name, the value a boolean. */
export const HIDDEN_SITE = 'settings/hiddenSite/';
/** Prefix of values that could not be read and are kept aside; the rest is the original key. */
export const KEPT = 'kept/';
