import { CONDITION, CONDITION_FIRST, clauseOf, isNegated } from './clause.ts';
import {
  ADVERBS,
  ADVISING_THAT,
  BAD,
  ENCOURAGEMENTS,
  GOOD,
  HAS_TOUCH,
  LINKS,
  OTHERS_DO,
  OTHERS_SAY,
  PEOPLE_TRY,
  QUESTION,
  RUMOURS,
  SUGGESTION,
  TAKEN_BACK,
  THEY_DO,
  THREAT,
} from './mood-words.ts';
import type { Said } from './types.ts';

/** How much of a sentence is looked at before and behind what may be advice. */
const REACH = 220;

/** Whether good or harm is said to come of it, whichever is said first. */
function firstSaid(said: string): boolean | undefined {
  const good = GOOD.exec(said)?.index ?? Number.POSITIVE_INFINITY;
  const bad = BAD.exec(said)?.index ?? Number.POSITIVE_INFINITY;
  return good === bad ? undefined : good < bad;
}

/** What is said of it behind it: up to "but", else behind that. */
const outcome = (after: string): boolean | undefined =>
  firstSaid(after.split(/[!?]|, (?:and|so|then|but)\b|\bbut\b/)[0] ?? '') ?? firstSaid(after);

const SAID_OF =
  /^(?: and (?:settings|data))?(?: (?:button|option|row|link|item|command|menu|screen|page|problem|issue|error|dialog|process|message)s?)? (?:is|are|was|means|deletes|removes|erases|does|do|will|would|has|have|can|could|may|might|should|looks|stands|sounds|appears|restarts|stops|takes|costs|starts|leads|only|never|often|usually|also|sits|asks|fixes|helps|solves|works|lets|frees)\b/;

function isVerbAdvised(before: string, after: string, said: Said): boolean {
  if (before === '') return SAID_OF.test(after) ? outcome(after) === true : true;
  if (ENCOURAGEMENTS.test(before)) return true;
  if (/\bhow to$/.test(before))
    return !/\b(?:learn|know|read|see|wonder\w*|explain\w*|article|about|forgot|if) [^,;:]{0,20}how to$/.test(before);
  const isLinked = LINKS.test(before);
  if (isLinked && ADVISING_THAT.test(before)) return !RUMOURS.test(before);
  if (isLinked && CONDITION.test(before)) {
    const isMatrix = /\b(?:and|then)$/.test(before) && !CONDITION_FIRST.test(before);
    return isMatrix && /^(?:tap|open|go|scroll|wait|click|press|select|restart|turn|unlock|choose)\b/.test(before);
  }
  if (/^to [^,]* (?:is|means) to$/.test(before)) return false;
  if (CHOICE_TO.test(before) && SAID_OF.test(after)) return outcome(after) === true;
  if (before === 'to' && SAID_OF.test(after)) return outcome(after) === true;
  if (/^(?:and |so |but |then )?i (?:\w+ )?(?:want|need|wish|plan|like|had|have|decided|tried) to\b/.test(before))
    return false;
  if (THEY_OFTEN.test(before) || IS_TO.test(before) || NOUN_TO.test(before)) return false;
  const [, subject] = MAY.exec(before) ?? [];
  if (subject !== undefined && !isReader(subject)) return false;
  if (
    BARE_PLURAL.test(before) &&
    !/^(?:settings|photos|always|perhaps|sometimes|besides|devices|unless|thanks|options|apps|press|access|details|users|others|owners)$/.test(
      before,
    )
  )
    return false;
  if (OTHERS_DO.test(before) || OTHERS_SAY.test(before)) return false;
  if (THEY_DO.test(`${before} `) || PEOPLE_TRY.test(before) || (RUMOURS.test(before) && !isOurs(before))) return false;
  if (/\b(?:that|which|who|whoever|whether|whether or not|whether to|when to|apps?|programs?|libraries)$/.test(before))
    return false;
  if (/\b(?:whether|when) to$/.test(before)) return false;
  if (
    /\b(?:(?:the|a|an|this|your)(?: (?:simple|quick|full|complete|good|little|short|fresh|plain|second|new|brief))?|called|named|that says|says|labell?ed|saying|button|option|entry|command|row|item)$/.test(
      before,
    )
  ) {
    if (SAID_OF.test(after)) return outcome(after) === true;
    return HAS_TOUCH.test(before) || outcome(after) === true;
  }
  const relative =
    /\b(\w+)(?: that)? (?:you|we|they|people)(?: (?:will|would|may|might|can|could|want to|need to|wish to|choose to|decide to|have to|used to))*$/.exec(
      before,
    );
  if (
    relative &&
    /^(?:photos?|pictures?|videos?|images?|one|ones|items?|anything|everything|whatever|those|all|files?|what|whatever|moment|albums?|whichever|way|data|library|copy|copies|before|after|device|things?)$/.test(
      relative[1] ?? '',
    )
  )
    return /\b(?:select|choose|pick|tap|mark|find|hold)\b/.test(before);
  if (SAID_OF.test(after) && isLinked === false) return outcome(after) === true;
  void said;
  return true;
}

const MAY = new RegExp(`(?:^|\\s)(\\w+)(?: ${ADVERBS}| not)* (?:can|will|may|might|would|could|must|should)$`);
const isReader = (subject: string) =>
  /^(?:you|we|i|users|people|owners|everyone|one|readers|and|or|so|then|but|yourself|both|anyone|folks)$/.test(subject);
const CHOICE_TO = /\b(?:option|button|choice|setting|row|link|command|possibility|feature|function)s? to$/;
const THEY_OFTEN =
  /\b(?:people|users|owners|folks|others|they|everybody|everyone|many|some|most)(?: (?:often|sometimes|usually|always|still|then|just|simply|tend to|like to|want to|try to|rush to|start to|begin to|prefer to|also|first|even|mistakenly|even))*$/;
const IS_TO =
  /\b(?:it|this|that|which|iphone|ipad|mac|phone|app|icloud|apple|system|update|device|program|thief) (?:(?:is|was|seems) (?:going|about|set|trying|programmed|designed|able|likely)|has|wants|needs|tries|seems|starts|begins|refuses|fails|offers) to$/;
const NOUN_TO =
  /\b(?:ability|permission|attempt|request|prompt|power|right|command|warning|message|question|offer|urge|plan|plans|decision|refuse|refuses|about) to$/;
const BARE_PLURAL = /^[a-z]{4,}s$/;
const isOurs = (before: string) => /\b(?:this guide|we|i) (?:\w+ )?(?:recommend|suggest|advise)/.test(before);

/** A few words without a verb: "Signing out of the account". */
const FRAGMENT =
  /^ ?(?:[.]?$|(?:of|from|on|in|at|and|or|then|again|temporarily|for|to|with|via|through|back|off|completely|by)\b[^,;:]{0,60}$)/;
const IS_SENTENCE =
  /\b(?:is|are|was|were|will|would|does|has|have|can|could|may|might|must|should|keeps?|leaves?|lets|makes?|takes|gives|leads|requires|happens|depends|matters|sounds|seems|looks|causes|asks|resets|turns)\b/;
const ADVISES_DOING =
  /\b(?:try|tried|trying|consider|considering|recommends?|suggests?|advises?|proposes?|by|worth|start with|begin with|start|begin|begins?|starts?|keep|how about|what about|why not|involves?|includes?|requires?|needs?|resort to|go for|opt for|th(?:ink|ought|inking) (?:about|of)|via|through|proceed to|move on to|proceed with|go ahead with|goes? about|prefer|attempt|attempting|favou?r|succeed|recommended|advise|experiment with|look into|better off|best off|be)(?: either)?$/;
const SOLUTION =
  /\b(?:fix|solution|trick|method|way|option|step|idea|thing|remedy|cure|workaround|answer|measure|resort|approach|hack|bet|move|key|worked|works|helps|helped|matter|habit|technique|alternative|fixes|ways|tip|secret)\b[^,;:]{0,60}\b(?:is|was|are|of|by|for|involves|be|remains)$/;
/** What is spoken of, done by others or only thought of. */
const NO_ADVICE_OF =
  /\b(?:of|about|that|between|during|how|what|why|since|because|despite|until|like|into|wonder|doubt|says?|said|ended up|suggested|recommended|advised|proposed|caught|remember|remembers|kept|started|finished|was|were|am|are|been|being|keeps|for|on|in|with|suggests|apple|iphone|icloud|phone|accidental|recent|recently)$/;
const BACK_AGAIN =
  /\b(?:back on|back in|turn (?:it|them|the \w+) on|on again|in again|sign in|log in|reenable|turn on)\b/;

function isDoingAdvised(before: string, after: string, said: Said): boolean {
  if (ENCOURAGEMENTS.test(before)) return true;
  if (before === '') {
    const comes = outcome(after);
    if (comes !== undefined) return comes;
    return !IS_SENTENCE.test(after) && (said.isHeading || FRAGMENT.test(after));
  }
  if (
    /\b(?:stop|quit|from|than|before|while|when|if|whether|not|no|forget|skip|regret|regretted|without|mind)$/.test(
      before,
    )
  )
    return false;
  if (CONDITION.test(`${before}`) && !/\bby$/.test(before)) return false;
  if (RUMOURS.test(before) && !isOurs(before)) return false;
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
    if (/\b\w+ing\b/.test(inner.split(' ')[0] ?? '')) return outcome(after) ?? said.isHeading;
  }
  if (/\b(?:you should too|so should you|do the same)\b/.test(after)) return true;
  const comes = outcome(after);
  return comes === true ? !/\b(?:wonder|whether|doubt)\b/.test(before) : comes !== false && !NO_ADVICE_OF.test(before);
}

const PROGRESSIVE =
  /(?:\b(?:it|he|she|they|you|we|i|iphone|icloud|phone|somebody|someone|app|apple|people|update|mac|system|who|that|device|nobody|which)(?: still| now| already)? |\b(?:problem|mistake|risk|danger|worst|trouble|reason|cause|fault)\b(?: \w+){0,3} )(?:is|are|be|was|were)$/;
const THREAT_BY = /^[^.;]{0,40}\b(?:is a mistake|does not|never)\b/;

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
  const [verb = ''] = words.slice(start, end).split(/[^a-z]/);
  if (/ing$/.test(verb) && verb !== 'bring') return isDoingAdvised(before, after, said);
  if (/(?:ed|s)$/.test(verb) && !/^(?:press|dismiss|toss|weed|axe)$/.test(verb)) return false;
  return !THREAT.test(after) && !TAKEN_BACK.test(after) && isVerbAdvised(before, after, said);
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
