import type { Caution, Sentence } from './types.ts';
import { act, advises, demands, namesLast, SHOULD } from './words.ts';

const KNOB =
  '(?:toggle|switch|option|feature|setting|slider|button|checkbox|check box|box|tick box|tickbox|service|entry|function)s?';
const NAME =
  'icloud (?:photos?|pictures?)(?: (?:library|sync(?:ing)?|feature))?\\b(?! (?:storage|space|app\\b|page|website|album|sharing|shared|notif|widget))|icloud for photos|sync(?:ing)? (?:this|your|the) (?:iphone|ipad|mac|device|pc|photos)\\b|(?:icloud |cloud )?photos? (?:library )?(?:sync(?:ing|hroni[sz]ation)?|upload(?:s|ing)?) ?(?:to icloud|with icloud)?\\b|(?:icloud|cloud) (?:sync|syncing|synchroni[sz]ation)\\b|photos (?:in|for|on|under|from|with) (?:the |your )?icloud|sync(?:ing)? with icloud|photos (?:toggle|switch|slider|option|box|entry)|icloud(?= ?(?:$|[.,;!]|off\\b|and\\b|then\\b|completely|altogether|entirely|again|for (?:photos|a)|on (?:your|the|all)\\b))';
const THE = `(?:(?:the|your|this|that|its|again|small|little|green|main|${KNOB}|for|of|named|called|next to|beside|near|labelled|labeled|marked|at|to the right of|says|reads|on|with|saying) )*`;
const SWITCH = `(?:${THE}(?:${NAME})(?: ${KNOB})?(?: ?\\([^)]{0,60}\\))?|it ?\\((?:the )?(?:${NAME})\\))`;
/** "Photos" alone, for sentences that mention iCloud. */
const PHOTOS = `${THE}photos(?= ?(?:$|[.,;!]|off\\b|and\\b|in\\b|on\\b|under\\b|for\\b|again\\b|then\\b|there\\b|here\\b))`;
const THAT = `(?:it\\b|this\\b(?! [a-z]+ing)|that\\b|them\\b|(?:the|this|that|its|same) (?:green |same |first |top )?${KNOB}\\b)`;

const TURN =
  '(?:turn|switch|toggl|flip|flick|slid|shut|swip|power|mov|set|put|tak|push|chang)(?:e|ing|ting|ping|ning)?';
const DISABLE =
  '(?:disabl|deactivat|reenabl|reactivat|uncheck|untick|untoggl|deselect|unselect|cycl|kill|suspend|unset|reset)(?:e|ing|ting)?(?: (?:and|then|/) (?:then )?(?:re)?(?:enabl|activat|check|tick)(?:e|ing))?|(?:stop|quit)(?:ping|ting)? using|opt(?:ing)? out of|(?:clear|remov|tak)(?:e|ing)? (?:the |away the )?(?:check|tick)(?: ?mark)?(?:box)? (?:from|for|beside|next to|of|at|off)|disconnect(?:ing)?|get(?:ting)? rid of';
const MEANWHILE =
  '(?: (?:left|right|until|it|on|completely|fully|temporarily|back|briefly|all the way|again|quickly|to|the|in|position|and|then|settings?|for|there|switch|here|your iphone|your ipad|your device|your phone|its|setting|into|is|that|so|goes|grey and|simply|just|from on)){0,7}?';
const OFF = '(?:off\\b(?! the\\b)|grey\\b|no longer green)';

const off = (what: string) => [
  act(
    `${TURN} (?:back |completely |temporarily |briefly )?off (?:and (?:back |then |then back )?on (?:again )?|(?:then|, then) on )?(?:completely |again )?${what}`,
  ),
  act(`${TURN} ${what}${MEANWHILE} ${OFF}`),
  act(`toggl(?:e|ing) (?!on\\b)(?:between )?${what}(?! (?:back |switch )?(?:to )?(?:the )?on\\b(?! and off))`),
  act(`(?:${DISABLE}) (?:the |your )?${what}`),
  act(`(?:toggl|switch|turn)(?:e|ing) on and off ${what}`),
  act(
    `(?:keep|leav|(?<!\\b(?:you|i|we|they|may|might|already) )hav)(?:e|ing)? ${what}${MEANWHILE} (?:turned |switched |toggled )?(?:off|disabled)\\b`,
  ),
  act(
    `(?:make sure|ensure|making sure|ensuring|check|verify|see to it|confirm)(?: that)? ${what} (?:is|are|has been|shows|stays|says) (?:turned |switched |set to |toggled )?(?:off|disabled|grey)\\b`,
  ),
  act(
    `(?:tap|click|press|flip|hit|touch)(?:ing|ping)? (?:on )?${what}[^.;:]{0,30}\\b(?:so (?:that )?(?:it|the switch)|until it|to turn it|to switch it|to toggle it)[^.;:]{0,24}${OFF}`,
  ),
];
const STOPPED = [
  act('stop(?:ping)? (?:the )?icloud photos?\\b(?! (?:from|sync|upload))'),
  act(
    `(?:off and on|toggle|reset|restart|toggling|deactivation|shutdown|switching off|turning off) (?:of|for) ${SWITCH}`,
  ),
  act('restart(?:ing)? (?:the )?icloud photos?\\b(?! (?:sync|upload))'),
  act(`mak(?:e|ing) ${SWITCH} inactive`),
  act(`(?:shut|shutting|turn|turning) down ${SWITCH}|(?:shut|shutting) ${SWITCH} down`),
];
const beOff = (what: string) => [
  act(
    `${what} (?:for \\w+ |on \\w+ \\w+ )?(?:${SHOULD})(?:turned |switched |toggled |set to )?(?:off|disabled|deactivated|unchecked|reenabled|toggled)\\b`,
  ),
  act(
    `${what} can (?:simply |just |temporarily |also |easily )?be (?:turned |switched |toggled )?(?:off|disabled|toggled)(?= (?:and (?:back )?on|and re|temporarily|for a|in settings|under|from|to fix|to force|to refresh|and then|off))`,
  ),
];

const OFF_AND_ON = '(?:off(?: and |/| ?then )on|on(?: and |/)off|toggle)(?: (?:cycle|trick|routine|toggle|flip))?';
/** Turning off as a noun: "All it takes is a quick off-and-on of the switch." */
const NAMED_AS_A_THING = [
  act(
    `(?:try|trying|give|giving|do|doing|takes?|needs?|needed|is|with|perform|attempt|recommend|suggest|worth)(?: \\w+){0,3} ${OFF_AND_ON} (?:of|for|with|on|to) ${SWITCH}`,
  ),
  act(
    `${OFF_AND_ON} (?:of|for|with|on) ${SWITCH} (?:\\w+ )?(?:helps?|fixes|works|does|solves|gets?|will|can|is (?:often|usually|all))`,
  ),
];

const NAMED_OFF = [
  ...off(SWITCH),
  act(`(?:slid|swip|mov|push|drag|flick)(?:e|ing|ping)? ${SWITCH} (?:over )?to the left\\b`),
  act(`(?:clear|empty)(?:ing)? (?:the |your )*(?:${NAME}) (?:check ?box|tick ?box|box)\\b`),
  act(`(?:clear|empty)(?:ing)? (?:the )?(?:check ?box|tick ?box|box) (?:for|of|beside|next to|at|by) ${SWITCH}`),
];
const NAMED_BE_OFF = beOff(`(?:${NAME})(?: ${KNOB})?(?: ?\\([^)]{0,60}\\))?`);
const PHOTOS_OFF = off(PHOTOS);
const IT_OFF = off(THAT);
const IT_BE_OFF = beOff(THAT);
/** The name of the switch as a part of a path or of a button. */
const LABEL = act(
  'turn off (?:and|&) (?:delete|download|remove)|> ?icloud photos > off|^icloud photos off(?:,| and| then)|icloud photos ?: ?(?:turn(?:ed)? |switch(?:ed)? )?(?:it )?off(?:$| (?:and|then))|turn off and on again$',
);

/** Names of the switch for iCloud Photos that "it" may refer to. */
export const SWITCH_NAMES =
  /\bicloud (?:photos?|pictures)\b(?! (?:storage|space))|\bsync this (?:iphone|ipad|mac|device)\b|\bicloud ?(?:>|,? (?:and )?then|,|and)? ?(?:tap |choose |select |open |on )*photos\b|\bphotos? sync\w*\b|\bicloud sync\w*\b|\bphotos (?:toggle|switch)\b/g;
/** Names of other switches that "it" may refer to. */
export const OTHER_SWITCHES =
  /\b(?:wifi|airplane|aeroplane|flight mode|cellular|mobile data|bluetooth|low (?:power|data)|router|modem|vpn|optimi[sz]e|icloud backup|backup|(?:restart|reboot)(?:ing)? (?:your|the|it|both|iphone)|power(?: button)?|iphone off|unlimited|shared albums?|shared library|icloud drive|screen time|notifications?|location|private relay|keychain|messages|date|set automatically|lock|sync now|advanced data protection|web|(?:your|the) (?:iphone|ipad|mac|phone|device|computer) (?:off|again)|volume|side button|computer|pc)\b/g;

/** A quick first check, for speed: a sentence without one of these parts of words is not about switching off. */
const HINT =
  /off|abl(?:e|ing)|activat|toggl|check|tick|select|cycl|kill|suspend|unset|restart|shut|inactive|reset|stop|quit|using|opt|connect|grey|green|rid of|clear|empty|to the left/;

const TURNED_ON = /\b(?:turn|switch|toggl|enabl)\w* (?:the )?(?:icloud photos|sync this \w+) (?:back )?on\b/;

/** Whether "it" is the switch for iCloud Photos: named before the match in its sentence, else before the sentence. */
const isSwitch =
  ({ isSwitchMeant }: Sentence) =>
  (words: string, start: number): boolean =>
    namesLast(words.slice(0, start), SWITCH_NAMES, OTHER_SWITCHES) ??
    (isSwitchMeant || TURNED_ON.test(words.slice(start)));
const isInICloud = (sentence: Sentence) => (words: string, start: number) =>
  /\bicloud\b(?! (?:drive|backup|keychain))/.test(words) || isSwitch(sentence)(words, start);

/** A quick first check, for speed: a sentence without one of these parts of words does not name the switch. */
const MAY_NAME = /cloud|sync|photo/;

function isTurnedOff(sentence: Sentence): boolean {
  const mayName = MAY_NAME.test(sentence.words);
  if (
    mayName &&
    (advises(sentence, [...NAMED_OFF, ...STOPPED, LABEL]) || demands(sentence, [...NAMED_BE_OFF, ...NAMED_AS_A_THING]))
  )
    return true;
  if (mayName && advises(sentence, PHOTOS_OFF, isInICloud(sentence))) return true;
  if (!mayName && !sentence.isSwitchMeant) return false;
  return advises(sentence, IT_OFF, isSwitch(sentence)) || demands(sentence, IT_BE_OFF, isSwitch(sentence));
}

/** Advice to turn off iCloud Photos. */
export const turnOff: Caution<'turnOff', 'mayLosePhotos'> = {
  id: 'turnOff',
  severity: 'mayLosePhotos',
  apple: '101559',
  isIn: (sentence) => HINT.test(sentence.words) && isTurnedOff(sentence),
};
