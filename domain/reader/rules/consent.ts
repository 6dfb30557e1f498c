import { type Rule, remove } from '../page.ts';
import { namesOf, wordsOf } from '../runs.ts';
import { isLonger } from '../text-lengths.ts';

const RULE = 'consent';
const NAMES =
  /(?:^|[-_])(?:cookies?|consent|gdpr|ccpa|onetrust|didomi|cmp|cmpbox|qc-cmp2?|sp_message|truste|usercentrics|cookiebot|cookieconsent|cookiebanner|cookiebar|fc-consent|evidon|klaro|osano|termly|iubenda|borlabs|complianz|cky)(?:$|[-_])|^(?:onetrust|sp_message|qc-cmp|cybotcookiebot|cookie(?:banner|bar|consent|notice|law|popup))/;
const COOKIES =
  /\b(?:cookies?|gdpr|ccpa|personal data|privacy (?:policy|choices|settings|preferences)|consent|datenschutz|données|privacidad)\b/i;
const ASKS =
  /\b(?:accept|agree|allow|reject|decline|deny|refuse|consent|got it|manage (?:options|preferences|settings|cookies|choices)|i understand|continue without|zustimmen|akzeptieren|ablehnen|accepter|refuser|aceptar|rechazar|accetta|rifiuta)\b/i;
const SAYS =
  /\b(?:we (?:and our (?:\d+ )?partners )?(?:use|value|store|process|care)|this (?:web)?site uses|our (?:web)?site uses|uses cookies|by (?:clicking|continuing|using)|wir verwenden|nous utilisons|utilizamos|utilizziamo)\b/i;

/** Walls and bars that ask for cookies or consent. */
export const consent: Rule = {
  id: RULE,
  apply(page) {
    if (!COOKIES.test(page.document.body.textContent ?? '')) return;
    for (const box of page.document.body.querySelectorAll('div, section, aside, dialog, footer, p'))
      if (isWall(box) && page.document.body.contains(box))
        remove(page, [box], { rule: RULE, kind: 'consent', reason: 'It asks for consent to cookies.' });
  },
};

function isWall(box: Element): boolean {
  const names = namesOf(box);
  const isNamed = names.some((name) => NAMES.test(name));
  const isOver = isLaidOver(box);
  const isOuter = box.parentElement?.localName === 'body' || box.nextElementSibling === null;
  if (!isNamed && !isOver && !isOuter) return false;
  if (isLonger(box, 6000) || !isLonger(box, 0) || box.querySelector('article, main, h1, pre')) return false;
  const controls = controlsOf(box);
  if (controls === '') return false;
  const words = wordsOf(box);
  if (!COOKIES.test(words) || !ASKS.test(controls)) return false;
  return isOver || (isNamed && !box.closest('article')) || (SAYS.test(words) && words.length < 1500 && isOutside(box));
}

const isLaidOver = (box: Element): boolean =>
  box.localName === 'dialog' ||
  /^(?:alert)?dialog$/.test(box.getAttribute('role') ?? '') ||
  box.getAttribute('aria-modal') === 'true' ||
  /position\s*:\s*(?:fixed|sticky)/i.test(box.getAttribute('style') ?? '');

const isOutside = (box: Element): boolean => box.closest('article, main, [role="main"]') === null;

/** The words on buttons, and on links that act as such. */
const controlsOf = (box: Element): string =>
  [...box.querySelectorAll('button, a, [role="button"], input[type="button"], input[type="submit"]')]
    .map((control) => wordsOf(control) || (control.getAttribute('value') ?? control.getAttribute('aria-label') ?? ''))
    .filter((words) => words.length < 60)
    .join(' · ');
