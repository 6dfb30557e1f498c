import { type Page, type Rule, remove } from '../../capture/page.ts';
import { pattern } from '../../patterns.ts';
import { linkShape } from '../ad-links.ts';
import { classNamesOf, elementsNamed, inReadingOrder } from '../class-names.ts';
import { holdsSteps, isBlock, lineAround, proseLength, textOf, textOutsideLinks, wrapperOf } from '../dom-text.ts';
import { isLonger, textsWith } from '../text-lengths.ts';

const RULE = 'adBoxes';
const LABEL = pattern('i')`
  ^\W*(?:ads?|advertisements?|advertising|sponsored(?: (?:content|links?|posts?|by\b.{0,30}))?|
  promoted(?: content| links?)?|partner offers?|paid (?:content|partnership|promotion)|ads by \w{2,20}|anzeigen?|
  werbung|publicit[ée]|publicidad|annuncio|reklame?)\W*$`;
const NAMES = pattern()`
  ^(?:ads?|advert|advertisement|advertising|adsbygoogle|sponsored|sponsor|
  (?:[a-z]{1,12}[-_])?ads?[-_](?:slot|unit|box|container|wrapper|wrap|label|widget|banner|block|space|area|
  placeholder|zone|break|inner|outer|top|bottom|content|sidebar|leaderboard|[a-z]{0,3}\d{1,8})|
  (?:google|gpt|dfp|inline|in[-_]article|in[-_]content|mid|top|bottom|sticky|sidebar|leaderboard|mpu)[-_]ads?|
  banner[-_]ads?|widget[-_]ads?|div-gpt-ad[\w-]{0,40}|google_ads_[\w-]{0,60}|taboola[\w-]{0,40}|outbrain[\w-]{0,40}|
  affiliate[-_](?:box|product|banner|ad|widget|block)|product[-_](?:ad|promo)|
  sponsored[-_](?:box|content|post|block|links?)|promo[-_](?:box|banner|block))$`;
/** Every label and button begins with one of these: most text is passed over by it. */
const MAY_BE_AD =
  /^\W{0,8}(?:ad|spons|promo|partner|paid|anz|werb|publi|annun|rekl|buy|shop|order|get|check|see|view|claim)/i;
const BOXES = /^(?:div|aside|section|figure|ins|span|iframe|ul|p)$/;
const LABELS = /^(?:span|div|p|h[2-6]|small|strong|b|em|i|label|figcaption)$/;
/** Characters of the longest ad. */
const LONGEST = 700;
const PRICE = /(?:[$€£¥]\s?\d|\d\s?(?:€|USD|EUR)\b)/;
const BUY = pattern('i')`
  ^(?:buy(?: it)?(?: now)?|shop now|order now|get (?:the |this )?(?:deal|offer|discount)|
  check (?:the )?(?:price|deal|offer)s?|see (?:price|deal|offer)s?|view (?:deal|offer|price)s?|add to cart|
  claim (?:the )?(?:deal|offer))\b.{0,40}$`;

/** Boxes that say they are ads, by their label, their name or their price and button. */
export const adBoxes: Rule = {
  id: RULE,
  apply(page) {
    const { body } = page.document;
    for (const box of inReadingOrder(elementsNamed(body, NAMES), body.querySelectorAll('[aria-label], [data-ad-slot]')))
      if (BOXES.test(box.localName) && isNamed(box) && isAdLike(page, box))
        take(page, box, 'A box that is named an ad.');
    for (const textNode of textsWith(body, MAY_BE_AD)) {
      const text = textNode.length < 160 ? textOf(textNode) : '';
      const line = LABEL.test(text) || BUY.test(text) ? lineAround(textNode) : null;
      if (line === null || !body.contains(line)) continue;
      if (LABEL.test(text) && LABELS.test(line.localName)) takeLabelled(page, line);
      const button = BUY.test(text) ? textNode.parentElement?.closest('a[href]') : null;
      if (button) takeProduct(page, button);
    }
  },
};

const take = (page: Page, box: Node, reason: string): void =>
  remove(page, [wrapperOf(box)], { rule: RULE, kind: 'ad', reason });

const isNamed = (box: Element): boolean =>
  classNamesOf(box).some((name) => NAMES.test(name)) ||
  (box.hasAttribute('aria-label') && LABEL.test(box.getAttribute('aria-label') ?? '')) ||
  box.hasAttribute('data-ad-slot');

/** Whether a box has little text and no steps: a name alone is not enough to take a part out. */
function isAdLike(page: Page, box: Element): boolean {
  if (!page.document.body.contains(box) || box.querySelector('h1, article, main, pre')) return false;
  return !isLonger(box, LONGEST) && proseLength(box) <= 300 && !holdsSteps(box) && !box.querySelector('ol');
}

/** Takes out the outermost box around a label that begins with it and holds no more than an ad. */
function takeLabelled(page: Page, label: Element): void {
  let box: Element | undefined;
  let parent = label.parentElement;
  for (; parent && /^(?:div|aside|section|figure|p)$/.test(parent.localName); parent = parent.parentElement) {
    if (isLonger(parent, LONGEST) || !textOf(parent).startsWith(textOf(label))) break;
    if (!isAdLike(page, parent) || proseOutside(parent) > 160 || !holdsAdParts(page, parent, label)) break;
    box = parent;
  }
  if (box) {
    take(page, box, 'A box with an ad’s label.');
    return;
  }
  const next = label.nextElementSibling;
  const isOwnBlock = isBlock(label) && !/^h[1-6]$/.test(label.localName);
  const isFollowed = next !== null && isOnlyAds(page, next);
  if (isFollowed) remove(page, [label, next], { rule: RULE, kind: 'ad', reason: 'An ad with its label.' });
  else if (isOwnBlock) take(page, label, 'An ad’s label.');
}

/** Whether a box holds what an ad is made of besides its label, or nothing; none of its links stays on the site. */
function holdsAdParts(page: Page, box: Element, label: Element): boolean {
  const links = [...box.querySelectorAll('a[href]')];
  if (links.some((link) => linkShape(link, page)?.isOutbound === false)) return false;
  return links.length > 0 || box.querySelector('img, iframe, ins, video') !== null || textOf(box) === textOf(label);
}

const proseOutside = (part: Element): number =>
  [...part.querySelectorAll('p')].reduce((sum, one) => sum + textOutsideLinks(one.childNodes).trim().length, 0);

function isOnlyAds(page: Page, element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  if (element.matches('a[href]')) links.push(element);
  return (
    links.length > 0 &&
    textOutsideLinks(element.childNodes).trim() === '' &&
    links.every((link) => linkShape(link, page)?.isOutbound === true)
  );
}

/** Takes out a product with its price and a button to buy it, all of whose links lead to other sites. */
function takeProduct(page: Page, button: Element): void {
  let box: Element | undefined;
  let parent = button.parentElement;
  for (; parent && /^(?:div|aside|section|figure|p|span|ul)$/.test(parent.localName); parent = parent.parentElement) {
    if (isLonger(parent, 450)) break;
    const links = [...parent.querySelectorAll('a[href]')];
    const isAllOutbound = links.every((link) => linkShape(link, page)?.isOutbound === true);
    if (!isAllOutbound || !isAdLike(page, parent) || textOf(parent).length > 450) break;
    const isProduct = parent.querySelector('img') !== null || PRICE.test(parent.textContent ?? '');
    if (isProduct && parent.localName !== 'p' && parent.localName !== 'span') box = parent;
  }
  if (box) take(page, box, 'A product with a button to buy it.');
}
