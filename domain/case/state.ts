import type { AppleStatus } from '../apple-status/apple-status.ts';
import type { Meaning } from '../photos-line/meanings.ts';
import type { ReaderSettings } from '../reader/reader-settings.ts';
import { type Device, isVersionOf, type Target, type Version } from '../steps/devices.ts';
import type { Outcome, StepId } from '../steps/ids.ts';

/** Where the missing photos can be seen now; `none` while nobody said. */
export const PLACES = ['none', 'phoneOnly', 'cloudOnly', 'cloudEmpty', 'nowhere', 'unsure'] as const;
export type Place = (typeof PLACES)[number];

/**
 * What the talk asks or tells beside the steps; `none` while the person works through them. `place`, `status`: the
 * question is asked again · `correct`: the last reading was chosen by mistake.
 */
export const OPEN_CARDS = [
  'none',
  'lookAgain',
  'charger',
  'notMoving',
  'ownEyes',
  'differ',
  'cloudEmpty',
  'place',
  'status',
  'correct',
] as const;
export type OpenCard = (typeof OPEN_CARDS)[number];

/**
 * What the last look at the Photos app showed: it uploads, its number became smaller or larger, stayed the same,
 * nothing moves (`stopped`), or it says that it has finished.
 */
export const LOOKS = ['none', 'uploading', 'fewer', 'more', 'same', 'stopped', 'done'] as const;
export type Look = (typeof LOOKS)[number];

/** Where the job stands, apart from the steps. Times in milliseconds since 1970, 0 for never. */
export interface Case {
  place: Place;
  device: Device;
  version: Version | 0;
  connectedAt: number;
  lookAgainAt: number;
  lastLook: Look;
  openCard: OpenCard;
  arrivedAt: number;
}

export interface Settings {
  side: Side;
  /** CSS pixels. */
  width: number;
  visits: number;
  hiddenUntil: number;
  isButtonHidden: boolean;
}

export interface OutcomeAt {
  outcome: Outcome;
  /** Milliseconds since 1970; 0 where nothing was ever answered. */
  at: number;
}

/** What the Photos app said once. */
export interface PhotosLine {
  meaning: Meaning;
  /** The number in its line, where one was told. */
  items?: number;
}

export interface Reading extends PhotosLine {
  /** When it was told, milliseconds since 1970. */
  at: number;
}

/** Everything remembered, as surfaces use it: always whole, whatever storage held. */
export interface State {
  outcomes: Record<StepId, OutcomeAt>;
  case: Case;
  /** What the Photos app said, oldest first. */
  readings: readonly Reading[];
  /** When the time to look again was set, ms; 0 for never. */
  lookAgainSetAt: number;
  /** When the last look was told, ms; 0 for never. */
  lastLookAt: number;
  settings: Settings;
  reader: ReaderSettings;
  appleStatus: AppleStatus;
  /** Ticked steps of guides that are none of the seven, each by its `tickId`. */
  ticks: string[];
  /** Host names on which the tab is hidden. */
  hiddenSites: string[];
  /** Whether a value kept aside has not been mentioned yet. */
  hasKept: boolean;
}

/** Edge of the window the tab and the panel stand at. */
export type Side = 'right' | 'left';

// The panel's width in CSS pixels. Three, not one record: its names would go into the spotter.
export const LEAST_WIDTH = 320;
export const USUAL_WIDTH = 380;
export const MOST_WIDTH = 560;

/** Whether what is on screen is also in storage: `full` = no space there, `unread` = it could not be read yet. */
export type Saving = 'saved' | 'unsaved' | 'full' | 'unread';

/** The device the texts are for, with its version where it is known and belongs to it. */
export function targetOf({ device, version }: Case): Target {
  return isVersionOf(device, version) ? { device, version } : { device };
}
