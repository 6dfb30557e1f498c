import { CONDITION_FIRST, clauseOf, isNegated } from './clause.ts';
import { isDoingAdvised } from './doing.ts';
import { QUESTION, SUGGESTION, TAKEN_BACK, THREAT } from './mood-words.ts';
import { isOrder } from './order.ts';
import type { Said } from './types.ts';

/** How much of a sentence is looked at before and behind what may be advice. */
const REACH = 220;
/** What others did is meant for the reader, too. */
const YOU_TOO = /\b(?:you (?:should|can|could) too|so (?:should|can) you|do the same)\b/;

/**
 * Whether what stands at a place of a sentence is told to the reader as something to do, in whatever mood: as against
 * what is denied, asked, reported, supposed, or explained.
 * @param start where the verb begins; it ends with what is done to what at `end`
 */
export function isAdvised(said: Said, start: number, end: number): boolean {
  const { words } = said;
  if (said.isForbidden) return false;
  if (
    QUESTION.test(words) &&
    (said.isHeading || /\?\W*$/.test(words) || !/[.!]\W*$/.test(words)) &&
    !SUGGESTION.test(words)
  )
    return false;
  if (/\?\W*$/.test(words) && !SUGGESTION.test(words)) return false;
  const after = words.slice(end, end + REACH);
  const { before, isForbidden } = clauseOf(words.slice(Math.max(0, start - REACH), start), after);
  if (isForbidden || isNegated(before)) return false;
  if (YOU_TOO.test(after)) return true;
  const [verb = ''] = words.slice(start, end).split(/[^a-z]/);
  if (/ing$/.test(verb) && verb !== 'bring') return isDoingAdvised(before, after, said.isHeading);
  if (/(?:ed|s)$/.test(verb) && !/^(?:press|dismiss|toss|weed|axe)$/.test(verb)) return false;
  return !THREAT.test(after) && !TAKEN_BACK.test(after) && isOrder(before, after);
}

/**
 * Whether a whole statement ("the switch should be off") stands there as advice.
 * @param start where it begins
 */
export function isDemanded(said: Said, start: number, end: number): boolean {
  if (said.isForbidden || /\?\W*$/.test(said.words)) return false;
  const { before, isForbidden } = clauseOf(
    said.words.slice(Math.max(0, start - REACH), start),
    said.words.slice(end, end + REACH),
  );
  return !isForbidden && !isNegated(before) && !CONDITION_FIRST.test(`${before} `) && !/\bwhy$/.test(before);
}
