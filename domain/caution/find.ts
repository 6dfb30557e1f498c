import { sentencesOf } from '../reader/output/sentences.ts';
import { isAboutOurs, plainWords } from '../reader/steps/known-step.ts';
import { CAUTIONS, type CautionId } from './cautions.ts';
import { BACKUP_NAMES, NO_BACKUPS, OTHER_THINGS, PHOTO_NAMES } from './deletion.ts';
import { plainSentence } from './plain.ts';
import { OTHER_SWITCHES, SWITCH_NAMES } from './turn-off.ts';
import type { Severity } from './types.ts';
import { namesLast } from './words.ts';

/** A caution and the sentence that caused it. */
export interface FoundCaution {
  id: CautionId;
  severity: Severity;
  /** Offsets of the sentence in the text, without spaces at its ends. */
  start: number;
  end: number;
  /** The sentence, with each run of spaces as one. */
  excerpt: string;
}

/** What surrounds a text in a guide; each string is empty where there is none. */
export interface Surroundings {
  /** Title of the guide: one about another subject has no cautions. */
  guideTitle: string;
  /** The heading above the text. */
  heading: string;
  /** Sentences before the text: they say what "it" refers to, or end with "Do not do this:". */
  before: string;
  /** Whether the text is a heading or a list item, where a phrase without a verb may be advice. */
  isHeading: boolean;
  /** Links in the text, by their offsets. */
  links: readonly { start: number; end: number; href: string }[];
}

const NO_SURROUNDINGS: Surroundings = { guideTitle: '', heading: '', before: '', isHeading: false, links: [] };
/** How many letters are read: of a title, of the text before a sentence, and of a part of a guide for its subject. */
const LONGEST_TITLE = 200;
const LONGEST_BEFORE = 600;
const LONGEST_PART = 6000;

/** The heading or line above a list says not to do what the list names. */
const FORBIDS =
  /(?:^|[,;:] )(?:please )?(?:do not|never|avoid|you (?:should|must) (?:not|never)|refrain)\b(?!.*\b(?:work|help|fix|see|find|forget|panic|worry|sync|appear|show)\b)|\bnot to do\b|\b(?:to|you should) avoid\b|\b(?:mistakes|myths|don'?ts)\b|\bshould (?:not|never)\b|\bnever do\b/;

/** Below a heading that names a goal or a fix stands advice: "Never lose photos again", "Mistakes and their fixes". */
const NAMES_A_GOAL =
  /\b(?:avoid|never)\b.{0,40}\b(?:los(?:e|ing|s)|lost|problems?|issues?|errors?|skip|wait|trouble)\b|\b(?:fix(?:es)?|correct|solve|resolve|repair|how to)\b/;

/** Whether the first text that names either kind of thing names the wanted one last. */
const namedBefore = (texts: readonly string[], wanted: RegExp, others: RegExp): boolean => {
  for (const text of texts) {
    const named = namesLast(text, wanted, others);
    if (named !== undefined) return named;
  }
  return false;
};

/**
 * Whether a part of a guide is about iPhones, photos or iCloud. Only such parts are searched for cautions.
 * @param text all text of the part
 */
export const isOnTopic = (guideTitle: string, text: string): boolean =>
  isAboutOurs(plainWords(guideTitle.slice(0, LONGEST_TITLE)), plainWords(text.slice(0, LONGEST_PART)));

/**
 * Finds advice that may lose photos or something else, or that is out of date; English only. Does not check the
 * subject of the text: see `isOnTopic`. Takes time in proportion to the length of the text, whatever it contains.
 * @returns one entry for each caution of a sentence, in the order of the sentences
 */
export function findCautions(text: string, around: Partial<Surroundings> = {}): FoundCaution[] {
  const { heading, before, isHeading, links } = { ...NO_SURROUNDINGS, ...around };
  const above = plainSentence(heading.slice(0, LONGEST_TITLE));
  const earlier = plainSentence(before.slice(-LONGEST_BEFORE));
  const lead = plainSentence(
    before
      .trim()
      .slice(-LONGEST_BEFORE)
      .split(/[.!?\n]/)
      .at(-1) ?? '',
  );
  const isForbidden = (FORBIDS.test(above) && !NAMES_A_GOAL.test(above)) || (lead.endsWith(':') && FORBIDS.test(lead));
  let isSwitchMeant = namedBefore([earlier, above], SWITCH_NAMES, OTHER_SWITCHES);
  let arePhotosMeant = namedBefore([earlier, above], PHOTO_NAMES, OTHER_THINGS);
  let areBackupsMeant = namedBefore([earlier, above], BACKUP_NAMES, NO_BACKUPS);
  const found: FoundCaution[] = [];
  // A line end in the source is shown as a space.
  for (const { start, end } of sentencesOf(text.replace(/[^\S\n]/g, ' '), 'en')) {
    const words = plainSentence(text.slice(start, end));
    const linked = links.filter((link) => link.start < end && link.end > start).map(({ href }) => href);
    const sentence = { words, isHeading, isForbidden, isSwitchMeant, arePhotosMeant, areBackupsMeant, links: linked };
    for (const { id, severity, isIn } of CAUTIONS)
      if (isIn(sentence))
        found.push({ id, severity, start, end, excerpt: text.slice(start, end).replace(/\s+/g, ' ') });
    isSwitchMeant = namesLast(words, SWITCH_NAMES, OTHER_SWITCHES) ?? isSwitchMeant;
    arePhotosMeant = namesLast(words, PHOTO_NAMES, OTHER_THINGS) ?? arePhotosMeant;
    areBackupsMeant = namesLast(words, BACKUP_NAMES, NO_BACKUPS) ?? areBackupsMeant;
  }
  return found;
}
