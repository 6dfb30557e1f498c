import { BAD, GOOD } from './mood-words.ts';

/** Which result a text names first: true for a good one, false for harm, `undefined` where it names neither. */
function firstResult(text: string): boolean | undefined {
  const good = GOOD.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  const bad = BAD.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  return good === bad ? undefined : good < bad;
}

/** Leaves the purpose out, which is not the result: "Doing it to fix the sync is ...". */
const withoutPurpose = (after: string): string =>
  after
    .replace(
      /^ (?:that |which )?you (?:no longer|do not|never|can|have|want|may|will|rarely)\b[^,;:]{0,40}?(?= (?:is|are|was|will|would|can|could|may|might|does|has|should|usually|often|helps|works|fixes|frees|gives|removes|deletes)\b|[,.;]|$)/,
      '',
    )
    .replace(
      /^ (?:in order )?to [^,;:]{0,60}? (?=(?:is|are|was|will|would|can|could|may|might|does|has|usually|often|never|only|helps|works|fixes)\b)/,
      ' ',
    );

/**
 * The result that a text names: of its first part, or of the whole where that names none.
 * @returns true for a good result, false for harm, `undefined` where neither is named
 */
export const outcome = (after: string): boolean | undefined =>
  firstResult(withoutPurpose(after).split(/[!?]|, (?:and|so|then|but)\b|\bbut\b/)[0] ?? '') ??
  firstResult(withoutPurpose(after));

/** The text behind a match that makes the match the subject of a sentence: "The button is red." */
export const IS_SUBJECT =
  /^(?: and (?:settings|data))?(?: (?:button|option|row|link|item|command|menu|screen|page|problem|issue|error|dialog|process|message)s?)? (?:is|are|was|means|deletes|removes|erases|does|do|will|would|has|have|can|could|may|might|should|looks|stands|sounds|appears|restarts|stops|takes|costs|starts|leads|only|never|often|usually|also|sits|asks|fixes|helps|solves|works|lets|frees)\b/;
