import { CONDITION, CONDITION_FIRST } from './clause.ts';
import {
  ADVERBS,
  ADVISING_THAT,
  ENCOURAGEMENTS,
  HAS_TOUCH,
  isRumour,
  LINKS,
  OTHERS_DO,
  OTHERS_SAY,
  PEOPLE_TRY,
  THEY_DO,
} from './mood-words.ts';
import { IS_SUBJECT, outcome } from './outcome.ts';

/** A subject before a modal verb: "the update may". */
const MAY = new RegExp(`(?:^|\\s)(\\w+)(?: ${ADVERBS}| not)* (?:can|will|may|might|would|could|must|should)$`);
const READERS_WITH =
  /\b(?:anyone|anybody|everyone|everybody|users|people|owners|those|you) (?:with|who|in|on|having|using|whose)\b[^,;:]* (?:can|may|might|could|must|should)$/;
const isReader = (subject: string) =>
  /^(?:you|we|i|users|people|owners|everyone|one|readers|and|or|so|then|but|yourself|both|anyone|folks)$/.test(subject);
/** "The option to sign out" names a choice. */
const CHOICE_TO = /\b(?:option|button|choice|setting|row|link|command|possibility|feature|function)s? to$/;
/** The sentence reports what people do: "people often delete". */
const THEY_OFTEN =
  /\b(?:people|users|owners|folks|others|they|everybody|everyone|many|some|most)(?: (?:often|sometimes|usually|always|still|then|just|simply|tend to|like to|want to|try to|rush to|start to|begin to|prefer to|also|first|even|mistakenly|even))*$/;
/** The sentence reports what a device or a program does: "the phone is going to erase". */
const IS_TO =
  /\b(?:it|this|that|which|iphone|ipad|mac|phone|app|icloud|apple|system|update|device|program|thief) (?:(?:is|was|seems) (?:going|about|set|trying|programmed|designed|able|likely)|has|wants|needs|tries|seems|starts|begins|refuses|fails|offers) to$/;
/** The verb depends on a noun: "the request to sign out". */
const NOUN_TO =
  /\b(?:ability|permission|attempt|request|prompt|power|right|command|warning|message|question|offer|urge|plan|plans|decision|refuse|refuses|about) to$/;
/** A plural noun as the subject: "Thieves erase it". */
const BARE_PLURAL =
  /^(?!(?:settings|photos|always|perhaps|sometimes|besides|devices|unless|thanks|options|apps|press|access|details|users|others|owners)$)[a-z]{4,}s$/;
/** The author speaks of himself: "I wanted to sign out". */
const I_WANT = /^(?:and |so |but |then )?i (?:\w+ )?(?:want|need|wish|plan|like|had|have|decided|tried) to\b/;
/** Words before a verb that is no imperative: relative clauses, subjects, comparisons. */
const NO_ORDER =
  /\b(?:that|which|who|whoever|whether|whether or not|whether to|when to|apps?|programs?|libraries)$|^(?:your|the|these|those|our|my|all) (?:\w+ ){0,2}(?:devices|phones|iphones|ipads|macs|services|things|computers)$|^to [^,]* (?:is|means) to$|\b(?:rather|better|sooner)\b[^,;:]* than$/;
/** Beginnings of a clause that says that others do, say or want it, or only mentions it. */
const NOT_ADVISED = [
  NO_ORDER,
  I_WANT,
  THEY_OFTEN,
  IS_TO,
  NOUN_TO,
  BARE_PLURAL,
  OTHERS_DO,
  OTHERS_SAY,
  PEOPLE_TRY,
  THEY_DO,
];

/** The verb is the label of a button: the clause says to tap it, or only names it. */
const LABEL =
  /\b(?:(?:the|a|an|this|your)(?: (?:simple|quick|full|complete|good|little|short|fresh|plain|second|new|brief|red|blue|grey|green|big|small|last))?|called|named|that says|says|labell?ed|saying|button|option|entry|command|row|item|shows?|displays?|contains|lists|offers)$/;
/** A relative clause: "the photos you delete". */
const RELATIVE =
  /\b(?:photos?|pictures?|videos?|images?|ones?|items?|anything|everything|whatever|those|all|files?|what|moment|albums?|whichever|way|data|library|copy|copies|before|after|device|things?)(?: that)? (?:you|we|they|people)(?: (?:will|would|may|might|can|could|want to|need to|wish to|choose to|decide to|have to|used to))*$/;
/** "Scroll until you see Sign Out" leads to the button. */
const UNTIL_SEEN =
  /\b(?:scroll|look|swipe|go|move)\b[^,;:]*\b(?:until|till) you (?:see|find|reach|get to|come to|spot)$/;
/** "This article explains how to sign out" only mentions it. */
const ONLY_KNOWN = /\b(?:learn|know|read|see|wonder\w*|explain\w*|article|about|forgot|if) [^,;:]{0,20}how to$/;
/** The main clause is an imperative that goes on: "Tap your name if needed and". */
const MATRIX = /^(?:tap|open|go|scroll|wait|click|press|select|restart|turn|unlock|choose)\b[^,;:]* (?:and|then)$/;

/** Whether somebody or something other than the reader may do it. */
function isSubject(before: string): boolean {
  const [, subject] = MAY.exec(before) ?? [];
  return subject !== undefined && !isReader(subject) && !READERS_WITH.test(before);
}

/**
 * Whether a verb in its base form is advice: "sign out", "you can sign out", "how to sign out".
 * @param before its clause before the verb
 * @param after the sentence behind the match
 */
export function isOrder(before: string, after: string): boolean {
  const isNamed = IS_SUBJECT.test(after);
  if (before === '' || before === 'to') return !isNamed || outcome(after) === true;
  if (ENCOURAGEMENTS.test(before) || UNTIL_SEEN.test(before)) return true;
  if (/\bhow to$/.test(before)) return !ONLY_KNOWN.test(before);
  const isLinked = LINKS.test(before);
  if (isLinked && ADVISING_THAT.test(before)) return !isRumour(before);
  if (isLinked && CONDITION.test(before)) return MATRIX.test(before) && !CONDITION_FIRST.test(before);
  if (isSubject(before) || isRumour(before) || NOT_ADVISED.some((way) => way.test(before))) return false;
  if (LABEL.test(before)) return outcome(after) === true || (!isNamed && HAS_TOUCH.test(before));
  if (RELATIVE.test(before)) return /\b(?:select|choose|pick|tap|mark|find|hold)\b/.test(before);
  return !isNamed || (isLinked && !CHOICE_TO.test(before)) || outcome(after) === true;
}
