import type { Article } from '../steps/links.ts';

export const SEVERITIES = ['mayLosePhotos', 'costs', 'outdated'] as const;
/** `mayLosePhotos`: following it may cost photos · `costs`: something else is lost · `outdated`: true once. */
export type Severity = (typeof SEVERITIES)[number];

/** What a sentence says, ready to be matched. */
export interface Said {
  /** As `plainSentence` gives it. */
  words: string;
  isHeading: boolean;
  /** Said as what not to do, by its heading or the line above the list. */
  isForbidden: boolean;
  /** Whether "it" or "the switch" may be the one for iCloud Photos. */
  isSwitchMeant: boolean;
  /** Whether "them" may be photos. */
  arePhotosMeant: boolean;
  /** Whether "it" may be a backup. */
  areBackupsMeant: boolean;
  /** Addresses of the links in it. */
  links: readonly string[];
}

/** Advice that people should be warned of, or that is out of date. */
export interface Caution<Id extends string = string, Grade extends Severity = Severity> {
  /** Lower camel case, never changed: locale key and mark in the document. */
  id: Id;
  severity: Grade;
  /** Apple's article about it; `contact` where Apple's people are to be asked. */
  apple?: Article | 'contact';
  /** Whether the sentence gives this advice. */
  isIn(said: Said): boolean;
}
