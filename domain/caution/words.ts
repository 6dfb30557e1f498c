import { isAdvised, isDemanded } from './mood.ts';
import type { Sentence } from './types.ts';

/** A pattern for an action: a verb and its object, beginning with the verb. */
export const act = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})`, 'g');

type IsMeant = (words: string, start: number) => boolean;

const some = (
  { words }: Sentence,
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
 * Whether the sentence advises one of the actions.
 * @param isMeant whether a match counts, by the words of the sentence and the offset of the match
 */
export const advises = (sentence: Sentence, patterns: readonly RegExp[], isMeant: IsMeant = () => true): boolean =>
  some(sentence, patterns, isMeant, (start, end) => isAdvised(sentence, start, end));

/** Like `advises`, but for patterns that are whole statements: "the switch should be off". */
export const demands = (sentence: Sentence, patterns: readonly RegExp[], isMeant: IsMeant = () => true): boolean =>
  some(sentence, patterns, isMeant, (start, end) => isDemanded(sentence, start, end));

/**
 * Which of two kinds of things a text names last.
 * @returns whether it is the wanted kind; `undefined` where the text names neither
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

/** A device of the reader. */
export const DEVICE =
  "(?:(?:your|the|an?|my|this|that|both|each|all|of|old|affected|entire|whole) )*(?:iphones?|ipads?|ipod|macs?|macbook|devices?|phones?|tablet|handset)(?:'s|s)?\\b";
/** A passive with a modal verb: "should be", "has to be". */
export const SHOULD =
  '(?:should|must|ought to|needs? to|ha(?:s|ve) to|will (?:have|need) to|is to|are to|may (?:have|need) to|might (?:have|need) to) (?:first |then |now |also |temporarily |briefly )?be (?:first |then |temporarily |briefly |completely |permanently |safely )?';
/** A passive with "can". */
export const CAN_BE = '(?:can|may|could) (?:\\w+ly |also |then |now )?be (?:\\w+ly )?';
