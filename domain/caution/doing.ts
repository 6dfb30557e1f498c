import { CONDITION } from './clause.ts';
import { ENCOURAGEMENTS, isRumour, PEOPLE_TRY } from './mood-words.ts';
import { outcome } from './outcome.ts';

/** The rest of a phrase without a verb of its own: "Signing out of the account". */
const FRAGMENT =
  /^ ?(?:[.]?$|(?:of|from|on|in|at|and|or|then|again|temporarily|for|to|with|via|through|back|off|completely|by)\b[^,;:]{0,60}$)/;
/** A finite verb: the text is a whole sentence. */
const IS_SENTENCE =
  /\b(?:is|are|was|were|will|would|does|has|have|can|could|may|might|must|should|keeps?|leaves?|lets|makes?|takes|gives|leads|requires|happens|depends|matters|sounds|seems|looks|causes|asks|resets|turns)\b/;
/** Words before a gerund that make it advice: "try signing out". */
const ADVISES_DOING =
  /\b(?:try|tried|trying|consider|considering|recommends?|suggests?|advises?|proposes?|by|worth|start with|begin with|start|begin|begins?|starts?|keep|how about|what about|why not|involves?|includes?|requires?|needs?|resort to|go for|opt for|th(?:ink|ought|inking) (?:about|of)|via|through|proceed to|move on to|proceed with|go ahead with|goes? about|prefer|attempt|attempting|favou?r|succeed|recommended|advise|experiment with|look into|better off|best off|be)(?: either)?$/;
/** The gerund is named as a solution: "the fix is signing out". */
const SOLUTION =
  /\b(?:fix|solution|trick|method|way|option|step|idea|thing|remedy|cure|workaround|answer|measure|resort|approach|hack|bet|move|key|worked|works|helps|helped|matter|habit|technique|alternative|fixes|ways|tip|secret)\b[^,;:]{0,60}\b(?:is|was|are|of|by|for|involves|be|remains)$/;
/** Words before a gerund that is only mentioned, done by others or considered. */
const NO_ADVICE_OF =
  /\b(?:of|about|that|between|during|how|what|why|since|because|despite|until|like|into|wonder|doubt|says?|said|ended up|suggested|recommended|advised|proposed|caught|remember|remembers|kept|started|finished|was|were|am|are|been|being|keeps|for|on|in|with|suggests|apple|iphone|icloud|phone|accidental|recent|recently)$/;
/** "After signing out, sign in again": the text goes on with the second half of the advice. */
const BACK_AGAIN =
  /\b(?:back on|back in|turn (?:it|them|the \w+) on|on again|in again|sign in|log in|reenable|turn on)\b/;
/** A progressive form, not a gerund: "the iPhone is erasing". */
const PROGRESSIVE =
  /(?:\b(?:it|he|she|they|you|we|i|iphone|icloud|phone|somebody|someone|app|apple|people|update|mac|system|who|that|device|nobody|which)(?: still| now| already)? |\b(?:problem|mistake|risk|danger|worst|trouble|reason|cause|fault)\b(?: \w+){0,3} )(?:is|are|be|was|were)$/;
/** "By signing out you never ...": the text behind "by" and a gerund warns of it. */
const THREAT_BY =
  /^[^.;]{0,40}\b(?:is a mistake|does not|never(?! (?:watch|look|use|see|need|open|view|miss|want|like)))\b/;

/**
 * Whether a gerund is advice: "try signing out", "signing out helps", the heading "Signing out".
 * @param before its clause before the gerund
 * @param after the sentence behind the match
 * @param isHeading whether the text is a heading or a list item, where a phrase without a verb is advice
 */
export function isDoingAdvised(before: string, after: string, isHeading: boolean): boolean {
  if (ENCOURAGEMENTS.test(before)) return true;
  if (before === '') {
    const comes = outcome(after);
    if (comes !== undefined) return comes;
    return !IS_SENTENCE.test(after) && (isHeading || FRAGMENT.test(after));
  }
  if (
    /\b(?:stop|quit|from|than|before|while|when|if|whether|not|no|forget|skip|regret|regretted|without|mind)$/.test(
      before,
    )
  )
    return false;
  if (CONDITION.test(before) && !/\bby$/.test(before)) return false;
  if (isRumour(before)) return false;
  if (PEOPLE_TRY.test(before)) return false;
  if (/\bafter$/.test(before)) return BACK_AGAIN.test(after);
  if (/\b(?:by|through|via)$/.test(before)) {
    return (
      !/\b(?:lose|lost|losing|delete|deleted|remove|removed|harm|risk|break|ruin|made|mistake|caused|destroy\w*|disappear\w*|gone)\b/.test(
        before,
      ) && !THREAT_BY.test(after)
    );
  }
  if (ADVISES_DOING.test(before) || SOLUTION.test(before)) return !PROGRESSIVE.test(before);
  if (/ (?:is|was|be)$/.test(before)) return !PROGRESSIVE.test(before);
  if (/\b(?:go|try|shot|stab|attempt|look|crack) at$/.test(before)) return true;
  if (/\b(?:and|or)$/.test(before)) {
    const inner = before.replace(/ (?:and|or)$/, '');
    if (/\b(?:try|consider|recommend\w*|suggest\w*|by|worth|start with|involves?)\b/.test(inner)) return true;
    if (/\b\w+ing\b/.test(inner.split(' ')[0] ?? '')) return outcome(after) ?? isHeading;
  }
  const comes = outcome(after);
  return comes === true ? !/\b(?:wonder|whether|doubt)\b/.test(before) : comes !== false && !NO_ADVICE_OF.test(before);
}
