import { ADVERBS, ENCOURAGEMENTS, FAILURES, NEGATIONS, PERSONS, SUBORDINATORS, WARNED_OF } from './mood-words.ts';

const ADVERB_AT_END = new RegExp(`(?:^|\\s)${ADVERBS}$`);
const LEAD = new RegExp(`^(?:(?:and|or|so|but|yet|plus|${ADVERBS})\\s)+`);
const NEGATED = new RegExp(`${NEGATIONS}(?:(?!${FAILURES})[^,;:]){0,70}$`);
export const CONDITION = new RegExp(
  `(?:^|\\s|\\()${SUBORDINATORS} (?:${ADVERBS} |that )*${PERSONS}\\b(?:(?!${FAILURES})[^,;:])*$`,
);
export const CONDITION_FIRST = new RegExp(`^(?:(?:and|or|but|so|even|only|especially) )*${SUBORDINATORS} `);
/** A new clause begins after these words. */
const FRESH =
  /^.*(?:\b(?:but|instead(?! of)|yet|and (?:then|finally|simply|just)|then)(?= |$)|\b(?:and|or|so)(?= (?:you|we|i|try|consider|let us|it is|there is)\b)|\bso(?= |$)(?! that))/;

interface Clause {
  /** The text of the clause before the match, without adverbs at its end. */
  before: string;
  /** Whether the clause continues a list of things not to do. */
  isForbidden: boolean;
}

const trimEnd = (text: string): string => {
  let rest = text.trim();
  for (let match = ADVERB_AT_END.exec(rest); match; match = ADVERB_AT_END.exec(rest))
    rest = rest.slice(0, match.index).trimEnd();
  return rest;
};

/** Whether the text of a clause before a match negates the match. */
export const isNegated = (before: string): boolean => NEGATED.test(before) && !ENCOURAGEMENTS.test(before);

/**
 * The clause that holds a match. A list after "do not" or "if you" is one clause across its commas where "or" stands
 * before its last item.
 * @param left the sentence up to the match
 * @param after the sentence behind the match
 */
export function clauseOf(left: string, after: string): Clause {
  const head = left.split(/[;:()!?]/);
  const parts = (head.at(-1) ?? '').split(',');
  const last = parts.at(-1) ?? '';
  const others = parts.slice(0, -1).map((part) => part.trim());
  const earlier = others.at(-1) ?? '';
  const own = trimEnd(last);
  const goesOn = /^\s*(?:nor|or)?$/.test(own);
  const isForbidden =
    (goesOn && (/^\s*(?:or|nor)/.test(own) || /^[^.;:]{0,90}\b(?:n?or)\b/.test(after)) && isNegated(earlier)) ||
    (goesOn && others.slice(-2).some((part) => /\b(?:not|never)$/.test(trimEnd(part)))) ||
    (goesOn && /^[^.;:]{0,60}\bor\b[^,.;:]*,/.test(after) && CONDITION.test(`${earlier} and`)) ||
    (/:[^;:()!?]*$/.test(left) &&
      WARNED_OF.test(head.at(-2) ?? '') &&
      !ENCOURAGEMENTS.test(head.at(-2) ?? '') &&
      own === '');
  const isCutOff =
    goesOn &&
    !CONDITION_FIRST.test(`${earlier} `) &&
    /\b(?:to|you|should|can|must|do|we|by|try|trying|consider)$/.test(earlier);
  return { before: trimEnd((isCutOff ? earlier : last).replace(FRESH, '').replace(LEAD, '')), isForbidden };
}
