import { type Page, type Rule, remove } from '../../capture/page.ts';
import { pattern } from '../../patterns.ts';
import { elementsNamed } from '../class-names.ts';
import { holdsSteps, proseLength, textOf, textOutsideLinks, wrapperOf } from '../dom-text.ts';
import { isLonger, textsWith } from '../text-lengths.ts';

const RULE = 'newsletter';
const NAMES = pattern()`
  (?:^|[-_])(?:newsletter|newsletters|mailchimp|mc_embed_signup|mc4wp|email-?signup|signup-?form|sign-?up-?box|
  subscribe-?(?:box|form|widget|block)|subscription-?(?:box|form)|mailing-?list|optin|opt-in|convertkit|ck_form|
  formkit)(?:$|[-_])`;
const ABOUT_LETTERS = pattern('i')`
  \b(?:newsletters?|subscrib(?:e|ing)|sign(?:ing)? up|inbox|mailing list|e-?mail updates|email address|
  join (?:over )?[\d,.k]{2,9} (?:readers|subscribers|people)|get (?:the|our) (?:latest|best|free)|abonnieren|
  s’abonner|suscr[ií]b)`;
const INVITES = pattern('i')`
  \b(?:subscribe|sign up|join|register)\b.{0,60}
  \b(?:newsletters?|mailing list|inbox|e-?mail list|updates|channel)\b|
  \bget\b.{0,60}\b(?:in|to) your inbox\b`;
/** Every invitation has one of these words: most text is passed over by it. */
const MAY_INVITE = /newsletter|mail|inbox|updates|channel/i;
const BOXES = new Set(['div', 'section', 'aside', 'form', 'p']);
/** Characters of the longest box. */
const LONGEST = 700;

/** Boxes that ask for an e-mail address, and lines that invite to give one. */
export const newsletter: Rule = {
  id: RULE,
  apply(page) {
    const { body } = page.document;
    for (const field of body.querySelectorAll(
      'input[type="email"], input[placeholder*="mail" i], input[id*="email" i]',
    ))
      if (body.contains(field)) takeAround(page, field);
    for (const box of elementsNamed(body, NAMES))
      if (BOXES.has(box.localName) && box.isConnected && isBox(box)) take(page, box);
    for (const line of new Set(
      textsWith(body, MAY_INVITE).map((textNode) => textNode.parentElement?.closest('p, div')),
    ))
      if (line?.firstElementChild && line.isConnected && isInvitation(line)) take(page, line);
  },
};

const take = (page: Page, box: Element): void =>
  remove(page, [wrapperOf(box)], { rule: RULE, kind: 'newsletter', reason: 'It asks for an e-mail address.' });

const isBox = (box: Element): boolean => {
  const text = textOf(box);
  if (text.length > LONGEST || box.querySelector('article, main, h1, pre, table, ol, input[type="password"], textarea'))
    return false;
  return ABOUT_LETTERS.test(text) && !holdsSteps(box) && proseLength(box) < 500;
};

/** Takes out the outermost box around a field that is about a newsletter and nothing else. */
function takeAround(page: Page, field: Element): void {
  let box: Element | undefined;
  for (let parent = field.parentElement; parent; parent = parent.parentElement) {
    if (/^(?:body|main|article|html|td)$/.test(parent.localName)) break;
    if (isLonger(parent, 2 * LONGEST)) break;
    const isEmpty = textOf(parent).length < 40 && !parent.querySelector('img, textarea, input[type="password"]');
    if (isBox(parent) && (!box || addsLittle(parent, box))) box = parent;
    else if (!isEmpty) break;
  }
  if (box) take(page, box);
}

/** Whether a parent has only a wrapper or a title more than the box in it. */
const addsLittle = (parent: Element, box: Element): boolean =>
  textOf(parent).length - textOf(box).length < 160 && proseLength(parent) - proseLength(box) < 160;

/** Whether a line is an invitation with its link: "Sign up for our newsletter". */
function isInvitation(line: Element): boolean {
  if (isLonger(line, 220)) return false;
  const text = line.textContent ?? '';
  if (!INVITES.test(text) || line.querySelector('p, div, li, h1, h2, h3')) return false;
  if (line.closest('li, td, blockquote, details')) return false;
  const link = line.querySelector('a[href]');
  if (!link) return false;
  const outside = textOutsideLinks(line.childNodes).trim();
  return (
    INVITES.test(textOf(link)) ||
    (outside.length < 140 && /newsletter|subscribe|mailing|signup|inbox/i.test(link.getAttribute('href') ?? ''))
  );
}
