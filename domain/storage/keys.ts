import type { StepId } from '../steps/ids.ts';

/**
 * Every key in extension storage, in one place. One key per fact: contexts that share an object lose
 * each other's writes. Names here may change, the strings never: people's answers are stored under them.
 * `me/me` is `<person>/<device>` until there are more of either.
 * In `storage.local` each value is a `Stored`.
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
/** Where the missing photos can be seen now: 'none' until the person has answered. */
export const PLACE = 'me/me/case/place';
/** When to look at the Photos app again (ms), 0 for never. */
export const LOOK_AGAIN_AT = 'me/me/case/lookAgainAt';
/** When the photos were seen on iCloud.com (ms), 0 for not yet. */
export const ARRIVED_AT = 'me/me/case/arrivedAt';

/** Keys of the case, by the names of `Case`. */
export const CASE_KEYS = {
  place: PLACE,
  device: 'me/me/case/device',
  version: 'me/me/case/version',
  connectedAt: 'me/me/case/connectedAt',
  lookAgainAt: LOOK_AGAIN_AT,
  uploadProgress: 'me/me/case/lastLook',
  openCard: 'me/me/case/ending',
  arrivedAt: ARRIVED_AT,
} as const;

/** Prefix of readings; the rest is the reading's time (ms), the value a `StoredLine`, or `null` once it is removed. */
export const READING_PREFIX = 'me/me/reading/';

/** Keys of the settings, by the names of `Settings`. */
export const SETTING_KEYS = {
  side: 'settings/side',
  width: 'settings/width',
  visits: 'settings/visits',
  hiddenUntil: 'settings/hiddenUntil',
  isButtonHidden: 'settings/isTabHidden',
} as const;

/** Keys of the reader's settings, by the names of `ReaderSettings`. */
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
export const TICK_PREFIX = 'tick/';

/**
 * The edge button's text, kept ready by the background: asking the browser for it would make every Apple page wait
 * for all our texts, some 5 ms of its main thread. The value is a record of key under `tab` → text.
 */
export const EDGE_BUTTON_TEXT = 'tab/words';
/** Whether the panel may be open in any tab; where it is false the spotter need not wake the background to ask. */
export const ANY_PANEL_OPEN = 'tab/anyPanel';

/** Prefix of "hide on this site"; the rest is the host name, the value a boolean. */
export const HIDDEN_SITE_PREFIX = 'settings/hiddenSite/';
/** Prefix of copies of invalid values; the rest is the original key. */
export const KEPT_PREFIX = 'kept/';

// The others are in `storage.session`, which the browser empties when it ends and when the extension is updated.
/** Prefix of "the panel is open in this tab"; the rest is the tab's id, the value `true`. */
export const PANEL_OPEN_PREFIX = 'open/';
/** Prefix of guides handed over to the reader, each a `HandedOver`; the rest only the reader's address tells. */
export const GUIDE_PREFIX = 'reader/';
/** Key of the `ReadFailure` that the popup opened for this tab has to show. */
export const failureKey = (tabId: number): string => `failure/${tabId}`;
