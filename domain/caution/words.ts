import { isAdvised, isDemanded } from './mood.ts';
import type { Said } from './types.ts';

/** A pattern for what is done to what: it begins with the verb. */
export const act = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})`, 'g');

type IsMeant = (words: string, start: number) => boolean;

const some = (
  { words }: Said,
  patterns: readonly RegExp[],
  isMeant: IsMeant,
  judge: (start: number, end: number) => boolean,
): boolean =>
  patterns.some((pattern) =>
    [...words.matchAll(pattern)].some(
      ({ 0: found, index }) => isMeant(words, index) && judge(index, index + found.length),
    ),
  );

/**
 * Whether one of the patterns stands in the sentence as advice.
 * @param isMeant of a match that begins at a place, where the pattern alone does not tell
 */
export const advises = (said: Said, patterns: readonly RegExp[], isMeant: IsMeant = () => true): boolean =>
  some(said, patterns, isMeant, (start, end) => isAdvised(said, start, end));

/** Whether one of the patterns, each a whole statement, stands there as advice. */
export const demands = (said: Said, patterns: readonly RegExp[], isMeant: IsMeant = () => true): boolean =>
  some(said, patterns, isMeant, (start, end) => isDemanded(said, start, end));

/**
 * Which of two kinds of things a text named last.
 * @returns `undefined` where it names neither
 */
export function namesLast(text: string, wanted: RegExp, others: RegExp): boolean | undefined {
  const last = (pattern: RegExp) => {
    let place = -1;
    for (const { index } of text.matchAll(pattern)) place = index;
    return place;
  };
  const [one, other] = [last(wanted), last(others)];
  return one === other ? undefined : one > other;
}

/** A verb in the forms in which it is advised: as an order and with -ing. */
export const verb = (stems: string): string => `(?:${stems})(?:e|ing|ting|ping|ging|ning|ching)?`;

export const DEVICE =
  "(?:(?:your|the|an?|my|this|that|both|each|all|of|old|affected|entire|whole) )*(?:iphones?|ipads?|ipod|macs?|macbook|devices?|phones?|tablet|handset)(?:'s|s)?\\b";
/** What is told of something that should be so. */
export const SHOULD =
  '(?:should|must|ought to|needs? to|ha(?:s|ve) to|will (?:have|need) to|is to|are to|may (?:have|need) to|might (?:have|need) to) (?:first |then |now |also |temporarily |briefly )?be (?:first |then |temporarily |briefly |completely |permanently |safely )?';
export const CAN_BE = '(?:can|may|could) (?:\\w+ly |also |then |now )?be (?:\\w+ly )?';
