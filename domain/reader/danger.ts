import { isAboutOurs, plainWords } from './known-step.ts';

/** What a step of a guide tells people to do that may lose photos or have the whole sync start again. */
export const DANGERS = ['erase', 'signOut', 'delete', 'turnOff'] as const;
export type Danger = (typeof DANGERS)[number];

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 6000;

const DEVICE = "(?:(?:your|the|an?|my|this|all|both) )*(?:iphone|ipad|ipod|mac|device|phone)(?:'s|s)?";
const SWITCH =
  '(?:the |your |this )*(?:(?:toggle|switch|option|feature|setting|slider)s? )?(?:for |of |named |called |next to |beside )?["\']?(?:icloud photos?(?: library)?\\b(?! storage| space)|icloud for photos|sync this (?:iphone|ipad|mac|device)|icloud sync|photos? sync(?:ing)?\\b|photos (?:in|for|on|under) icloud|icloud(?= ?["\']?(?:$|[.,;]|off\\b|and\\b|completely|on (?:your|the|all)\\b)))["\']?(?: (?:toggle|switch|option|feature|setting|slider)s?)?';
const THAT_SWITCH = '(?:it|this|that|(?:the|this|that) (?:toggle|switch|option|feature|setting|button))';
/** What stands between the verb and what is deleted: a purpose begins something else. */
const MEANWHILE = '(?:(?!\\b(?:to|for|so|that|which|with|without|before|instead)\\b)[^.;:]){0,60}?';

const advice = (pattern: string) => new RegExp(`\\b(?:${pattern})`, 'g');

const turnedOff = (thing: string) =>
  `(?:turn|switch|toggl)(?:e|ing)? off (?:and (?:back |then )?on )?${thing}|(?:turn|switch|toggl)(?:e|ing)? ${thing} off\\b`;

const ADVICE: Record<Danger, RegExp> = {
  erase: advice(
    `eras(?:e|ing) (?:all\\b|everything|${DEVICE})|wip(?:e|ing) ${DEVICE}|(?:do(?:ing)? |perform(?:ing)? )?(?:an? )?factory[- ]reset|(?<!\\b(?:hard|soft|forced?)[- ])reset(?:ting)? ${DEVICE}(?! (?:network|location|settings))|restor(?:e|ing) (?:${DEVICE}|from (?:an? |the |your )*(?:icloud |itunes )?backup)|reset all content`,
  ),
  signOut: advice(
    '(?:sign|log)(?:ging|ing)?[- ]?(?:out|off)\\b(?!.*\\b(?:icloud\\.com|website|browser|google|facebook|instagram|whatsapp|dropbox)\\b)',
  ),
  delete: advice(
    `(?:delet|remov|eras|trash|clear|clean|purg)(?:e|ing)?(?: out| up| off)? (?:and \\w+ )?${MEANWHILE}(?:\\b(?:photos?|pictures?|videos?|images?|screenshots?|pics|media|backups?)\\b(?! (?:app|edit|tool|cache|settings?|from the app)))|(?:get|getting) rid of ${MEANWHILE}\\b(?:photos?|pictures?|videos?|images?|backups?)\\b(?! app)|empty(?:ing)? (?:the |your )*["']?recently deleted`,
  ),
  turnOff: advice(
    `${turnedOff(SWITCH)}|toggl(?:e|ing) ${SWITCH}(?! (?:back )?on\\b)|(?:disabl|deactivat)(?:e|ing) (?:(?:and|then) (?:then )?re-?(?:enable|activate) )?${SWITCH}|re-?(?:enabl|activat)(?:e|ing) ${SWITCH}`,
  ),
};
/** The same of a switch that was named before. */
const ADVICE_ON_IT = advice(
  `${turnedOff(THAT_SWITCH)}|(?:disabl|deactivat)(?:e|ing) ${THAT_SWITCH}|toggl(?:e|ing) ${THAT_SWITCH}(?! (?:back )?on\\b)`,
);
const NAMED = /icloud photos?\b|sync this (?:iphone|ipad|mac)|icloud["'\]]? ?(?:>|›|»|→|,? ?then) ?["'[]?photos/;
const OTHER_SWITCHES =
  /\b(wi-?fi|airplane|flight mode|cellular|mobile data|bluetooth|low (power|data)|router|modem|vpn|optimi[sz]e|backup|restart|reboot|slider|power|iphone off|unlimited|shared)\b/;

/** "Do not", "if you", "before you": what follows is no advice, unless something else comes between. */
const UNSAID =
  /\b(?:not|n't|never|avoid|without|instead of|rather than|no need to|stop|cannot|refrain from|why|(?:if|when|whenever|once|before|after|until|unless|that|whether) (?:you|we|i|someone|somebody)(?: have| had| ever| accidentally| already| decide to| want to| choose to)*)\b(?:(?!\b(?:work|help|fix|solv|sync|upload|show|appear|load|enough|respond|forget)\w*|[,;:])[^.]){0,45}$/;
/** "Deleting photos removes them": at a sentence's beginning it explains. */
const EXPLAINS = /^\S*ing\b/;

function isAdvised(pattern: RegExp, sentence: string, isTitle: boolean): boolean {
  for (const { index, 0: said } of sentence.matchAll(pattern)) {
    const before = sentence.slice(0, index).replaceAll("n't", ' not');
    if (UNSAID.test(before)) continue;
    if (!isTitle && index === 0 && EXPLAINS.test(said)) continue;
    return true;
  }
  return false;
}

/** A sentence, and whether the switch for iCloud Photos is what "it" means there. */
function dangerIn(sentence: string, isTitle: boolean, isAboutSwitch: boolean): Danger | undefined {
  const named = DANGERS.find((danger) => isAdvised(ADVICE[danger], sentence, isTitle));
  if (named) return named;
  return isAboutSwitch && !OTHER_SWITCHES.test(sentence) && isAdvised(ADVICE_ON_IT, sentence, isTitle)
    ? 'turnOff'
    : undefined;
}

/** A title that asks tells nobody to do it. */
const isQuestion = (title: string): boolean => /^(why|what|can i|should i|will|does|do i)\b/.test(title);

/**
 * Whether a step gives advice that may lose photos, by its wording; English only.
 * @param title of the step, with or without its number
 * @param text what else the step says
 * @param guideTitle steps of guides about something else are left alone
 * @returns what it advises, that of the title before that of the text
 */
export function dangerOf(title: string, text: string, guideTitle: string): Danger | undefined {
  const said = plainWords(title.slice(0, LONGEST_TITLE));
  const sentences = text
    .slice(0, LONGEST_TEXT)
    .split(/\n|(?<=[.!?])\s+/)
    .map(plainWords);
  if (!isAboutOurs(plainWords(guideTitle.slice(0, LONGEST_TITLE)), `${said} ${sentences.join(' ')}`)) return;
  const inTitle = isQuestion(said) ? undefined : dangerIn(said, true, false);
  if (inTitle) return inTitle;
  let wasNamed = NAMED.test(said);
  for (const sentence of sentences) {
    const isNamed = NAMED.test(sentence);
    const found = dangerIn(sentence, false, isNamed || wasNamed);
    if (found) return found;
    wasNamed = isNamed || NAMED.test(said);
  }
  return;
}
