import type { Caution } from './types.ts';
import { act, advises } from './words.ts';

const BRAND =
  '(?:dr\\.? ?fone|drfone|anytrans|phonerescue|reiboot|tenorshare|ultdata|4ukey|4ddig|imyfone|d-?back|lockwiper|fixppo|ibeesoft|easeus|mobisaver|mobixpert|aomei|minitool|fonepaw|fonelab|aiseesoft|apeaksoft|joyoshare|ultfix|unlockgo|itoolab|fixgo|iskysoft|wondershare|recoverit|repairit|stellar (?:data |photo |toolkit)?(?:recovery|repair|for)?|disk drill|imobie|phoneclean|mobikin|coolmuster|gihosoft|leawo|passfab|tunesfix|tuneskit|wooTechy|iseeker|ifixit tool|copytrans|primo iphone|enigma recovery|ease ?us|remo recover|cleanmy(?:mac|phone)|imazing|icloud unlocker|icloud bypass|syncios|waltr)\\b'.toLowerCase();
const KIND =
  '(?:(?:(?:third|3rd)[- ]party|professional|powerful|free|paid|reliable|dedicated|special|specialised|specialized|good|best|useful|handy|trusted|external|unofficial|online|desktop|ios|iphone|icloud|data|photos?|picture|system|file|lost|deleted|device|ipad|phone|mac|storage|duplicate|cleaning|lock|password|passcode|activation|all-in-one|one-click) )*';
const PURPOSE =
  '(?:recover(?:y|ing)?|repair(?:ing)?|unlock(?:er|ing)?|restor(?:e|ing|ation)|rescue|fixer|fixing|bypass|retriev(?:e|al|er)|clean(?:er|up|ing)|undelete|salvage|removal)';
const TOOL =
  '(?:tools?|software|apps?|programs?|programmes?|utilit(?:y|ies)|applications?|packages?|suites?|service|solution|toolkit|wizard)\\b';
const GET =
  '(?:pay for|recommend|suggest|consider|download|install|us|try|tri|get|gett|buy|run|runn|launch|grab|purchas|open|rely on|turn to|go for|employ|start|pick|choos|fetch|fire up|set up|give|opt for|resort to|invest in|have|check out|connect)(?:e|y|ing)?';
const GAP = '(?:(?!\\b(?:not|never|without|instead|before|any more)\\b)[^.;:!?]){0,50}?';

const PROGRAMS = [
  act(`${GET}(?: out| up| in)? ${GAP}\\b${BRAND}`),
  act(
    `${GET}(?: out| up| in)? (?:and (?:install|run|open|launch) )?(?:an? |the |some |any |one of |these |many |best |top |this |our |your )*${KIND}${PURPOSE} ${KIND}${TOOL}`,
  ),
  act(
    `${GET}(?: out| up| in)? (?:and (?:install|run|open|launch) )?(?:an? |the |some |any |one of |these |many |best |top |this |our )*${KIND}${TOOL} (?:to|for|that (?:can|will|lets?|helps?)|that(?= recovers| repairs| unlocks| restores| rescues)|which (?:can|will)|designed to|made to|able to)(?: you)? (?:help(?:s)? (?:you )?)?(?:to )?(?:recovers?|repairs?|unlocks?|rescues|restores|get back|retriev|rescue|restor|undelet|bypass|remove the|clean(?: up)?|fix (?:ios|system|iphone))`,
  ),
  act(`(?:with|using|via|through) (?:the help of )?(?:an? |the )?(?:${KIND})?${BRAND}`),
  act(`(?:with|using|via|through) (?:the help of )?(?:an? |the )?${KIND}${PURPOSE} ${KIND}${TOOL}`),
  act(`recover(?:ing)? [^.;:!?]{1,50} (?:with|using|via|through) (?:an? |the |some )*${KIND}(?:${PURPOSE} )?${TOOL}`),
];
const RECOMMENDED = new RegExp(
  `\\b${KIND}${PURPOSE} ${KIND}${TOOL}(?:(?: that| which)? (?:you|we|i) (?:can|could|may|might|should|recommend|like|love|use|suggest)\\b| (?:can|could|may|might|will) (?:\\w+ )?(?:help|bring|get|recover|restore|retrieve|find|save|fix|repair|rescue)\\b)`,
);
const IS_NAMED = new RegExp(`\\b${BRAND}`);
const NOT_PRAISE =
  /\b(?:not|never|avoid|beware|scam|warn\w*|costs?|charges?|unofficial|promises?|claims?|fake|bought|refund|money back|risk\w*|danger\w*|no)\b/;

/** Advice to use a program for recovery, repair or unlocking that is not from Apple. */
export const unofficialProgram: Caution<'unofficialProgram', 'mayLosePhotos'> = {
  id: 'unofficialProgram',
  severity: 'mayLosePhotos',
  apple: '118558',
  isIn: (sentence) =>
    (/tool|software|app|program|utilit|package|suite|service|solution|wizard/.test(sentence.words) ||
      IS_NAMED.test(sentence.words)) &&
    (advises(sentence, PROGRAMS) ||
      (!sentence.isForbidden &&
        (IS_NAMED.test(sentence.words) || RECOMMENDED.test(sentence.words)) &&
        !NOT_PRAISE.test(sentence.words) &&
        !/\?\W*$/.test(sentence.words))),
};
