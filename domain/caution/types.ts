import type { Article } from '../steps/links.ts';

/** `mayLosePhotos`: the advice may lose photos · `costs`: it loses something else · `outdated`: it was right once. */
export type Severity = 'mayLosePhotos' | 'costs' | 'outdated';

/** A sentence ready to be matched. */
export interface Sentence {
  /** Its text as `plainSentence` gives it. */
  words: string;
  isHeading: boolean;
  /** Whether its heading, or the line above its list, says not to do what it names. */
  isForbidden: boolean;
  /** Whether "it" or "the switch" refers to the switch for iCloud Photos. */
  isSwitchMeant: boolean;
  /** Whether "them" refers to photos. */
  arePhotosMeant: boolean;
  /** Whether "it" refers to a backup. */
  areBackupsMeant: boolean;
  /** Addresses of the links in it. */
  links: readonly string[];
}

/** A kind of advice that people should be warned about, or that is out of date. */
export interface Caution<Id extends string = string, Grade extends Severity = Severity> {
  /** Lower camel case. Never change one: it is a key of the texts and a mark in the document. */
  id: Id;
  severity: Grade;
  /** Apple's article about it; `contact` where people should ask Apple Support. */
  apple?: Article | 'contact';
  /** Whether the sentence gives this advice. */
  isIn(sentence: Sentence): boolean;
}
