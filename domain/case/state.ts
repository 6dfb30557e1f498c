import type { AppleStatus } from '../apple-status/apple-status.ts';
import type { Meaning } from '../photos-line/meanings.ts';
import type { ReaderSettings } from '../reader/reader-settings.ts';
import { type Device, isVersionOf, type Target, type Version } from '../steps/devices.ts';
import type { Outcome, StepId } from '../steps/ids.ts';

/** Where the missing photos can be seen now; `none` until the person has answered. */
export const PLACES = ['none', 'phoneOnly', 'cloudOnly', 'cloudEmpty', 'nowhere', 'unsure'] as const;
export type Place = (typeof PLACES)[number];

/**
 * The question or answer that is open beside the steps; `none` while the person works through them. `place`, `status`:
 * the question is asked again · `correct`: the last reading was chosen by mistake. Ids are stored: never change one.
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
 * What the person last saw of the upload in the Photos app: it uploads, its number became smaller or larger, stayed
 * the same, nothing moves (`stopped`), or it says that it has finished. Ids are stored: never change one.
 */
export const UPLOAD_PROGRESS = ['none', 'uploading', 'fewer', 'more', 'same', 'stopped', 'done'] as const;
export type UploadProgress = (typeof UPLOAD_PROGRESS)[number];

/** What is known of the person's trouble, apart from the steps. Times in milliseconds since 1970, 0 for never. */
export interface Case {
  place: Place;
  device: Device;
  version: Version | 0;
  /** When "charger and Wi-Fi are connected" was ticked, 0 while it is not. */
  connectedAt: number;
  lookAgainAt: number;
  uploadProgress: UploadProgress;
  openCard: OpenCard;
  arrivedAt: number;
}

/** How the edge button and the panel behave in this browser. */
export interface Settings {
  side: Side;
  /** Of the panel, in CSS pixels. */
  width: number;
  /** Visits to photo pages before the first answer; the edge button shows its text on the first three. */
  visits: number;
  /** The edge button is hidden everywhere until this time, ms since 1970; 0 where it is not. */
  hiddenUntil: number;
  /** "I have no problem": the edge button is hidden everywhere for good. */
  isButtonHidden: boolean;
}

interface OutcomeAt {
  outcome: Outcome;
  /** When it was answered, milliseconds since 1970; 0 where it never was. */
  at: number;
}

/** What the Photos app said once. */
export interface PhotosLine {
  meaning: Meaning;
  /** The number of photos in the line, where the person entered one. */
  items?: number;
}

export interface Reading extends PhotosLine {
  /** When it was recorded, milliseconds since 1970. */
  at: number;
}

/** What the Photos app said last. */
export const lastReading = ({ readings }: Pick<State, 'readings'>): Reading | undefined => readings.at(-1);

/** Everything that is stored, as surfaces use it: always complete, whatever storage held. */
export interface State {
  outcomes: Record<StepId, OutcomeAt>;
  case: Case;
  /** What the Photos app said, oldest first. */
  readings: readonly Reading[];
  /** When the time to look again was set, ms since 1970; 0 for never. */
  lookAgainSetAt: number;
  /** When the upload progress was recorded, ms since 1970; 0 for never. */
  uploadProgressAt: number;
  settings: Settings;
  reader: ReaderSettings;
  appleStatus: AppleStatus;
  /** Ticked steps of guides that are none of the seven, as `tickId`s. */
  ticks: string[];
  /** Host names on which the edge button is hidden. */
  hiddenSites: string[];
  /** Whether there is a copy of an invalid value that the person has not been shown a note about. */
  hasKeptInvalid: boolean;
}

/** Edge of the window that the edge button and the panel are at. */
export type Side = 'right' | 'left';

// The panel's width in CSS pixels. Three, not one record: its names would go into the spotter.
export const MIN_WIDTH = 320;
export const DEFAULT_WIDTH = 380;
export const MAX_WIDTH = 560;

/** Whether what is on screen is also in storage: `full` = no space there, `unread` = storage could not be read yet. */
export type Saving = 'saved' | 'unsaved' | 'full' | 'unread';

/** The device the texts are for, with its version where it is known and belongs to it. */
export function targetOf({ device, version }: Case): Target {
  return isVersionOf(device, version) ? { device, version } : { device };
}
