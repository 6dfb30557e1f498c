import { CONDITION_FIRST, clauseOf, isNegated } from './clause.ts';
import { isDoingAdvised } from './doing.ts';
import { HARM_FOLLOWS, QUESTION, RETRACTED, SUGGESTION } from './mood-words.ts';
import { isOrder } from './order.ts';
import type { Sentence } from './types.ts';

/** How many letters before and behind a match are read. */
const REACH = 220;
/** What other people did is recommended to the reader, too. */
const YOU_TOO = /\b(?:you (?:should|can|could) too|so (?:should|can) you|do the same)\b/;

/**
 * Whether a match in a sentence is advice to the reader, in whatever grammatical mood, and not negated, asked,
 * reported, supposed or explained.
 * @param start offset of the verb, with which the match begins
 * @param end offset behind the match
 */
export function isAdvised(sentence: Sentence, start: number, end: number): boolean {
  const { words } = sentence;
  if (sentence.isForbidden) return false;
  if (
    QUESTION.test(words) &&
    (sentence.isHeading || /\?\W*$/.test(words) || !/[.!]\W*$/.test(words)) &&
    !SUGGESTION.test(words)
  )
    return false;
  if (/\?\W*$/.test(words) && !SUGGESTION.test(words)) return false;
  const after = words.slice(end, end + REACH);
  const { before, isForbidden } = clauseOf(words.slice(Math.max(0, start - REACH), start), after);
  if (isForbidden || isNegated(before)) return false;
  if (YOU_TOO.test(after)) return true;
  const [verb = ''] = words.slice(start, end).split(/[^a-z]/);
  if (/ing$/.test(verb) && verb !== 'bring') return isDoingAdvised(before, after, sentence.isHeading);
  if (/(?:ed|s)$/.test(verb) && !/^(?:press|dismiss|toss|weed|axe)$/.test(verb)) return false;
  return !HARM_FOLLOWS.test(after) && !RETRACTED.test(after) && isOrder(before, after);
}

/**
 * Whether a match that is a whole statement ("the switch should be off") is advice to the reader.
 * @param start offset of the match
 * @param end offset behind it
 */
export function isDemanded(sentence: Sentence, start: number, end: number): boolean {
  if (sentence.isForbidden || /\?\W*$/.test(sentence.words)) return false;
  const { before, isForbidden } = clauseOf(
    sentence.words.slice(Math.max(0, start - REACH), start),
    sentence.words.slice(end, end + REACH),
  );
  return !isForbidden && !isNegated(before) && !CONDITION_FIRST.test(`${before} `) && !/\bwhy$/.test(before);
}
