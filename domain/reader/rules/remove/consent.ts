import { type Rule, remove } from '../../capture/page.ts';
import { pattern } from '../../patterns.ts';
import { classNamesOf, elementsNamed, inReadingOrder } from '../class-names.ts';
import { textOf } from '../dom-text.ts';
import { isLonger, textsWith } from '../text-lengths.ts';

const RULE = 'consent';
const NAMES = pattern()`
  (?:^|[-_])(?:cookies?|consent|gdpr|ccpa|onetrust|didomi|cmp|cmpbox|qc-cmp2?|sp_message|truste|usercentrics|
  cookiebot|cookieconsent|cookiebanner|cookiebar|fc-consent|evidon|klaro|osano|termly|iubenda|borlabs|complianz|
  cky)(?:$|[-_])|^(?:onetrust|sp_message|qc-cmp|cybotcookiebot|cookie(?:banner|bar|consent|notice|law|popup))`;
const COOKIES = pattern('i')`
  \b(?:cookies?|gdpr|ccpa|personal data|privacy (?:policy|choices|settings|preferences)|consent|datenschutz|données|
  privacidad)\b`;
const ASKS = pattern('i')`
  \b(?:accept|agree|allow|reject|decline|deny|refuse|consent|got it|
  manage (?:options|preferences|settings|cookies|choices)|i understand|continue without|zustimmen|akzeptieren|
  ablehnen|accepter|refuser|aceptar|rechazar|accetta|rifiuta)\b`;
const SAYS = pattern('i')`
  \b(?:we (?:and our (?:\d+ )?partners )?(?:use|value|store|process|care)|this (?:web)?site uses|
  our (?:web)?site uses|uses cookies|by (?:clicking|continuing|using)|wir verwenden|nous utilisons|utilizamos|
  utilizziamo)\b`;

const MAY_ASK = pattern('i')`
  ^\s*(?:i )?(?:accept|agree|allow|got it|understand|reject|decline|continue|zustimmen|akzeptieren|alle|
  tout accepter|aceptar|accetta)`;
const BOXES = new Set(['div', 'section', 'aside', 'dialog', 'footer', 'p']);
const MAY_BE_LAID_OVER = 'dialog, [role$="dialog"], [aria-modal], [style*="position" i]';

/** Dialogs and bars that ask for consent to cookies. */
export const consent: Rule = {
  id: RULE,
  apply(page) {
    const { body } = page.document;
    const boxes = new Set<Element>();
    for (const box of inReadingOrder(elementsNamed(body, NAMES), body.querySelectorAll(MAY_BE_LAID_OVER)))
      if (BOXES.has(box.localName) && (isNamed(box) || isLaidOver(box))) boxes.add(box);
    for (const textNode of textsWith(body, MAY_ASK)) {
      const around = textNode.length < 60 ? consentBoxAround(textNode) : undefined;
      if (around) boxes.add(around);
    }
    for (const box of boxes)
      if (body.contains(box) && isConsentBox(box))
        remove(page, [box], { rule: RULE, kind: 'consent', reason: 'It asks for consent to cookies.' });
  },
};

/** The nearest element around a button whose text is about the site's cookies. */
function consentBoxAround(button: Text): Element | undefined {
  let around = button.parentElement;
  for (let i = 0; around && around.localName !== 'body' && i < 8; i++, around = around.parentElement) {
    if (isLonger(around, 1500)) return;
    if (COOKIES.test(textOf(around)) && SAYS.test(textOf(around))) return around;
  }
  return;
}

function isConsentBox(box: Element): boolean {
  if (isLonger(box, 6000) || !isLonger(box, 0) || box.querySelector('article, main, h1, pre')) return false;
  const controls = controlsOf(box);
  if (controls === '') return false;
  const text = textOf(box);
  if (!COOKIES.test(text) || !ASKS.test(controls)) return false;
  return (
    isLaidOver(box) ||
    (isNamed(box) && !box.closest('article')) ||
    (SAYS.test(text) && text.length < 1500 && isOutside(box))
  );
}

const isNamed = (box: Element): boolean => classNamesOf(box).some((name) => NAMES.test(name));

const isLaidOver = (box: Element): boolean =>
  box.localName === 'dialog' ||
  /^(?:alert)?dialog$/.test(box.getAttribute('role') ?? '') ||
  box.getAttribute('aria-modal') === 'true' ||
  /position\s*:\s*(?:fixed|sticky)/i.test(box.getAttribute('style') ?? '');

const isOutside = (box: Element): boolean => box.closest('article, main, [role="main"]') === null;

/** The texts of buttons, and of links that act as such. */
const controlsOf = (box: Element): string =>
  [...box.querySelectorAll('button, a, [role="button"], input[type="button"], input[type="submit"]')]
    .map((control) => textOf(control) || (control.getAttribute('value') ?? control.getAttribute('aria-label') ?? ''))
    .filter((text) => text.length < 60)
    .join(' · ');
