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
  /** Places in the text; without spaces at the ends. */
  start: number;
  end: number;
  /** The sentence itself, spaces collapsed. */
  excerpt: string;
}

/** What stands around a text, each '' where there is none. */
export interface Surroundings {
  /** A guide about something else is left alone. */
  guideTitle: string;
  /** The heading it stands under. */
  heading: string;
  /** What was said before it: a sentence or more, for "it" and for "Do not do this:". */
  before: string;
  /** Whether the text is itself a heading, or an item of a list: an order may be a few words. */
  isHeading: boolean;
  /** Links in the text, by their places. */
  links: readonly { start: number; end: number; href: string }[];
}

const NOWHERE: Surroundings = { guideTitle: '', heading: '', before: '', isHeading: false, links: [] };
/** As much of a title, of what was said before, of all that a part says as tells what it is about. */
const LONGEST_TITLE = 200;
const LONGEST_BEFORE = 600;
const LONGEST_PART = 6000;

/** What must not be done is listed below it. */
const FORBIDS =
  /(?:^|[,;:] )(?:please )?(?:do not|never|avoid|you (?:should|must) (?:not|never)|refrain)\b(?!.*\b(?:work|help|fix|see|find|forget|panic|worry|sync|appear|show)\b)|\bnot to do\b|\b(?:to|you should) avoid\b|\b(?:mistakes|myths|don'?ts)\b|\bshould (?:not|never)\b|\bnever do\b/;

/** A heading that names a goal or a cure lists what to do: "Never lose photos again", "Common mistakes and their fixes". */
const NAMES_A_GOAL =
  /\b(?:avoid|never)\b.{0,40}\b(?:los(?:e|ing|s)|lost|problems?|issues?|errors?|skip|wait|trouble)\b|\b(?:fix(?:es)?|correct|solve|resolve|repair|how to)\b/;

const namedBefore = (texts: readonly string[], wanted: RegExp, others: RegExp): boolean => {
  for (const text of texts) {
    const named = namesLast(text, wanted, others);
    if (named !== undefined) return named;
  }
  return false;
};

/**
 * Whether a part of a guide is about iPhones, photos or iCloud: no other is looked at.
 * @param text what the part says
 */
export const isPartOurs = (guideTitle: string, text: string): boolean =>
  isAboutOurs(plainWords(guideTitle.slice(0, LONGEST_TITLE)), plainWords(text.slice(0, LONGEST_PART)));

/** The cautions of a text that is about what is ours; takes what `cautionsIn` takes. */
export function cautionsOfOurs(text: string, around: Partial<Surroundings> = {}): FoundCaution[] {
  const { heading, before, isHeading, links } = { ...NOWHERE, ...around };
  const [above, said] = [plainSentence(heading.slice(0, LONGEST_TITLE)), plainSentence(before.slice(-LONGEST_BEFORE))];
  const lead = plainSentence(
    before
      .trim()
      .slice(-LONGEST_BEFORE)
      .split(/[.!?\n]/)
      .at(-1) ?? '',
  );
  const isForbidden = (FORBIDS.test(above) && !NAMES_A_GOAL.test(above)) || (lead.endsWith(':') && FORBIDS.test(lead));
  let isSwitchMeant = namedBefore([said, above], SWITCH_NAMES, OTHER_SWITCHES);
  let arePhotosMeant = namedBefore([said, above], PHOTO_NAMES, OTHER_THINGS);
  let areBackupsMeant = namedBefore([said, above], BACKUP_NAMES, NO_BACKUPS);
  const found: FoundCaution[] = [];
  // On screen a line end in the source is a blank.
  for (const { start, end } of sentencesOf(text.replace(/[^\S\n]/g, ' '), 'en')) {
    const words = plainSentence(text.slice(start, end));
    const linked = links.filter((link) => link.start < end && link.end > start).map(({ href }) => href);
    const what = { words, isHeading, isForbidden, isSwitchMeant, arePhotosMeant, areBackupsMeant, links: linked };
    for (const { id, severity, isIn } of CAUTIONS)
      if (isIn(what)) found.push({ id, severity, start, end, excerpt: text.slice(start, end).replace(/\s+/g, ' ') });
    isSwitchMeant = namesLast(words, SWITCH_NAMES, OTHER_SWITCHES) ?? isSwitchMeant;
    arePhotosMeant = namesLast(words, PHOTO_NAMES, OTHER_THINGS) ?? arePhotosMeant;
    areBackupsMeant = namesLast(words, BACKUP_NAMES, NO_BACKUPS) ?? areBackupsMeant;
  }
  return found;
}

/**
 * Advice in a text that may cost photos or something else, or that is out of date; English only. Takes time in
 * proportion to the text's length, whatever it says.
 * @returns in the order of the sentences; one sentence may have several, each once
 */
export function cautionsIn(text: string, around: Partial<Surroundings> = {}): FoundCaution[] {
  const { guideTitle = '', heading = '', before = '' } = around;
  return isPartOurs(guideTitle, `${heading} ${before} ${text}`) ? cautionsOfOurs(text, around) : [];
}
