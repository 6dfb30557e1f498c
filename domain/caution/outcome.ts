import { BAD, GOOD } from './mood-words.ts';

/** Whether good or harm is said to come of it, whichever is said first. */
function firstSaid(said: string): boolean | undefined {
  const good = GOOD.exec(said)?.index ?? Number.POSITIVE_INFINITY;
  const bad = BAD.exec(said)?.index ?? Number.POSITIVE_INFINITY;
  return good === bad ? undefined : good < bad;
}

/** "Doing it to fix the sync is ...": what it is meant for is not what comes of it. */
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

/** What is said of it behind it: up to "but", else behind that. */
export const outcome = (after: string): boolean | undefined =>
  firstSaid(withoutPurpose(after).split(/[!?]|, (?:and|so|then|but)\b|\bbut\b/)[0] ?? '') ??
  firstSaid(withoutPurpose(after));

/** It is itself what something is said of: "The button is red." */
export const SAID_OF =
  /^(?: and (?:settings|data))?(?: (?:button|option|row|link|item|command|menu|screen|page|problem|issue|error|dialog|process|message)s?)? (?:is|are|was|means|deletes|removes|erases|does|do|will|would|has|have|can|could|may|might|should|looks|stands|sounds|appears|restarts|stops|takes|costs|starts|leads|only|never|often|usually|also|sits|asks|fixes|helps|solves|works|lets|frees)\b/;
