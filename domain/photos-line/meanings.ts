import type { StepId } from '../steps/ids.ts';

/**
 * What the Photos app may say of its sync, by meaning. Ids are stored and locale keys: never change one.
 * `noLine`: the person finds no such line · `noPhone`: nobody can look, only a computer is at hand.
 */
export const MEANING_IDS = [
  'uploading',
  'power',
  'network',
  'savingData',
  'cloudFull',
  'upToDate',
  'noLine',
  'paused',
  'busy',
  'warm',
  'deviceFull',
  'signIn',
  'oldSoftware',
  'failedItems',
  'restoring',
  'noPhone',
] as const;
export type Meaning = (typeof MEANING_IDS)[number];

export interface MeaningRecord {
  id: Meaning;
  /** The steps this wording calls for, the likeliest first; never filled up. `all`: it tells nothing. */
  steps: readonly StepId[] | 'all';
  /** Most people see one of these; the others stand behind a fold. */
  isCommon: boolean;
}

/**
 * In the order of the choices. Which wording calls for which step: Apple's article
 * https://support.apple.com/101559, "If your iCloud Photos aren't syncing".
 */
export const MEANINGS: readonly MeaningRecord[] = [
  { id: 'uploading', steps: ['charge'], isCommon: true },
  { id: 'power', steps: ['charge'], isCommon: true },
  { id: 'network', steps: ['connection'], isCommon: true },
  { id: 'savingData', steps: ['connection'], isCommon: true },
  { id: 'cloudFull', steps: ['storage'], isCommon: true },
  { id: 'upToDate', steps: [], isCommon: true },
  { id: 'noLine', steps: 'all', isCommon: true },
  { id: 'paused', steps: ['settings'], isCommon: false },
  { id: 'busy', steps: ['charge', 'restart'], isCommon: false },
  { id: 'warm', steps: ['charge'], isCommon: false },
  { id: 'deviceFull', steps: ['optimize'], isCommon: false },
  { id: 'signIn', steps: ['settings'], isCommon: false },
  { id: 'oldSoftware', steps: ['update'], isCommon: false },
  { id: 'failedItems', steps: [], isCommon: false },
  { id: 'restoring', steps: ['charge'], isCommon: false },
  { id: 'noPhone', steps: [], isCommon: false },
];

/** Whether `value` is the id of one of the meanings. */
export function isMeaning(value: unknown): value is Meaning {
  return MEANING_IDS.includes(value as Meaning);
}

/** A meaning that a line has, as against having found none. */
export type LineMeaning = Exclude<Meaning, 'noLine' | 'noPhone'>;
export const hasLine = (id: Meaning): id is LineMeaning => id !== 'noLine' && id !== 'noPhone';

/** Time, power and a cool place may end these; the others wait for somebody to do something. */
export const endsByItself = (id: Meaning): boolean => ['power', 'busy', 'warm', 'restoring', 'uploading'].includes(id);

/** What is known of a meaning. */
export const meaningOf = (id: Meaning): MeaningRecord => MEANINGS.find((record) => record.id === id) as MeaningRecord;
