import { alternatives } from '../patterns.ts';

/** A number at the beginning of a heading or a line: "1.", "Step 1:", "Method 2 –", "#4". */
export interface Numbering {
  number: number;
  /** The word before the number, lower case, '' for none. A run of steps shares it. */
  word: string;
  /** What follows the number. */
  rest: string;
  /** Whether something but a space ends the number; without it only a heading counts. */
  isMarked: boolean;
}

/** How a step's number is written: source text of patterns, one behind the other. */
interface Form {
  /** What may stand before it. */
  lead?: string;
  /** A word and what may stand between it and the number; both may be missing. */
  word: string;
  /** The sign before the number. */
  sign?: string;
  /** What has to follow the number. */
  end: string;
}

/** The one reader of step numbers: two digits at most. Its last group but those of `end` is the number. */
const numberPattern = ({ lead = '', word, sign = '', end }: Form, flags = ''): RegExp =>
  new RegExp(`^${lead}(?:${word})?${sign}(\\d{1,2})${end}`, flags);

/** Words that steps are called by, most of them English. */
const USUAL_WORDS = 'step|method|fix|option|way|tip|solution|part';
const WORDS = alternatives(`
  steps? methods? fix fixes solutions? options? ways? tips? parts? approach technique tricks? stage workaround
  reasons? section phase task rule hack remedy cause schritt étape etape paso passo stap krok шаг`);

const LINE = numberPattern(
  {
    lead: '[\\s\\p{So}]*(?:[([]\\s*)?',
    word: `(${WORDS})\\s{0,3}(?:no\\.?\\s?)?|no\\.\\s?`,
    sign: '#?\\s?',
    end: '(?:\\s?([.):\\]–—|/-]|\\.\\))|(?=\\s|$))\\s*[.:–—-]?\\s*',
  },
  'iu',
);
const USUAL = { lead: '\\W*', word: `(?:${USUAL_WORDS})\\s*`, sign: '#?' };
const HEADING = numberPattern({ ...USUAL, end: '\\s*[.:)\\-–—]' }, 'i');
const LINK = numberPattern({ ...USUAL, end: '\\s*[.:)]' }, 'i');
const LABEL = numberPattern({ word: 'step\\s*', end: '\\s*[.):]?$' }, 'i');
const LOOSE = numberPattern({ lead: '\\s*', word: '\\D{0,10}', end: '\\b' });
const TITLE = numberPattern({
  lead: '[\\W_]*',
  word: `(?:${USUAL_WORDS}|approach|trick|section|no\\.?|number|#)\\s*`,
  end: '\\s*(?:[.):–—-]|\\b)[\\s.:)–—-]*',
});
const TITLE_WORD = /^[\W_]*(?:step|method|fix|solution|tip)\s*[:–—-]\s*/;

/**
 * Whether a text begins with a number and a sign behind it.
 * @param where in a link's text a dash is no such sign
 */
export const hasStepNumber = (text: string, where: 'heading' | 'link' = 'heading'): boolean =>
  (where === 'heading' ? HEADING : LINK).test(text);

/** The digits of the number in a text that is nothing else: "1", "2.", "Step 3)". */
export const stepLabel = (text: string): string | undefined => LABEL.exec(text.trim())?.[1];

/** Whether there is a number near the beginning of a heading, whatever stands before it. */
export const mayHaveStepNumber = (heading: string): boolean => LOOSE.test(heading);

/**
 * A title without "step 3:", "fix 2.", "1)", "tip:" and the like.
 * @param title in lower case
 */
export function withoutStepNumber(title: string): string {
  const numbered = TITLE.exec(title)?.[0];
  return numbered === undefined ? title.replace(TITLE_WORD, '') : title.slice(numbered.length);
}

/**
 * Reads the number a line begins with.
 * @param line a heading's or a paragraph's words
 * @returns nothing where there is none, and for "5 GB", "10 minutes", "iOS 18", "3.5" and dates
 */
export function numberingOf(line: string): Numbering | undefined {
  const found = LINE.exec(line.slice(0, 80));
  if (!found) return;
  const [whole, word = '', digits = '', mark] = found;
  const rest = line.slice(whole.length).trim();
  // "3.5 inches", "10:30", "1/2": the number goes on.
  if (mark && /^\d/.test(line.slice(whole.length)) && !/\s$/.test(whole)) return;
  const isMarked = mark !== undefined || word !== '' || /^\s*#/.test(line);
  return { number: Number(digits), word: word.toLowerCase().replace(/(?<=..)s$/, ''), rest, isMarked };
}

/**
 * Picks from numbered lines those that count up one after the other.
 * @param lines in reading order
 * @returns the longest run of one word, counting from 0 to 3 upward without a step back; two at least, else none.
 *   Where every word's numbers start over (several lists), the longest of all of them in order.
 */
export function longestRun<T extends { numbering: Numbering }>(lines: readonly T[]): T[] {
  // "5 best ways" is no neighbour of "1. Restart".
  const kind = ({ numbering }: T) => `${numbering.word} ${numbering.isMarked}`;
  const groups = [...Map.groupBy(lines, kind).values()].filter((group) => group.length > 1);
  const rising = groups.filter((group) => restarts(group) === 0 && (group[0]?.numbering.number ?? 9) <= 3);
  const longest = (from: T[][]) => from.reduce<T[]>((best, group) => (group.length > best.length ? group : best), []);
  if (rising.length > 0) return longest(rising);
  return longest(groups.filter((group) => group[0]?.numbering.number === 1 && restarts(group) <= group.length / 2));
}

const restarts = (group: readonly { numbering: Numbering }[]): number =>
  group.filter(({ numbering }, i) => i > 0 && numbering.number <= (group[i - 1]?.numbering.number ?? 0)).length;
