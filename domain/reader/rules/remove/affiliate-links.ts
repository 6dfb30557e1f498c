import { HEADINGS } from '../../block-elements.ts';
import { type Page, type Rule, remove } from '../../capture/page.ts';
import { hasStepNumber } from '../../steps/numbering.ts';
import {
  AD,
  bannerWeight,
  isPictureFile,
  isPlainInternalLink,
  type LinkShape,
  linkShape,
  salesWeight,
} from '../ad-links.ts';
import {
  hasLetters,
  holdsSteps,
  isBlock,
  proseLength,
  textOf,
  textOutsideLinks,
  textRunAround,
  unwrap,
  wrapperOf,
} from '../dom-text.ts';

const RULE = 'affiliateLinks';
const LABEL = /^\W*(?:ad|ads|advertisement|sponsored|promoted|anzeige|werbung)\W*$/i;
/** Parts of a guide whose text is kept where it is a paid link. */
const KEEPS_TEXT = `${HEADINGS}, summary, dt, td, th, figcaption, ol > li`;

/**
 * Banners, ads in words and affiliate links, known by the shape of each link and by the run of text around it. A link
 * that stands alone is an ad and is taken out; within a sentence its text stays without the link.
 */
export const affiliateLinks: Rule = {
  id: RULE,
  apply(page) {
    for (const link of page.document.querySelectorAll('a[href]')) {
      if (!link.isConnected || (isPlainInternalLink(link, page) && !link.querySelector('img'))) continue;
      const shape = linkShape(link, page);
      if (shape) judge(page, link, shape);
    }
  },
};

function judge(page: Page, link: Element, shape: LinkShape): void {
  const picture = link.querySelector('img');
  if (shape.weight === 0 && !picture) return;
  if (picture && isPictureFile(shape.url) && shape.weight < AD) return;
  const text = textOf(link);
  const weight = shape.weight + (picture && leadsAway(shape) ? bannerWeight(picture, shape, page) : 0);
  if (!hasLetters(text)) {
    const enough = shape.weight > 0 ? AD : AD + 1;
    if (picture && leadsAway(shape) && weight >= enough) takeOut(page, link, 'A banner that leads to another site.');
    return;
  }
  const isPaid = shape.weight >= AD || (picture !== null && shape.weight > 0 && weight > AD);
  const isSelling = shape.weight > 0 && leadsAway(shape) && weight + salesWeight(text) >= AD;
  if (!isPaid && !isSelling) return;
  if (isAlone(link)) takeAlone(page, link, text);
  else if (isPaid) keepText(page, link);
}

const leadsAway = (shape: LinkShape): boolean => (shape.isOutbound || shape.weight > 0) && !shape.isTrusted;

/** Whether there is nothing but links and labels in the run of text around a link. */
function isAlone(link: Element): boolean {
  if ([...link.children].some(isBlock)) return true;
  const outside = textOutsideLinks(textRunAround(link)).trim();
  return !hasLetters(outside) || LABEL.test(outside);
}

function takeAlone(page: Page, link: Element, text: string): void {
  const isStep = hasStepNumber(text, 'link') || holdsSteps(link) || proseLength(link) > 600 || isName(link, text);
  const item = link.closest('li');
  if (isStep || link.closest(KEEPS_TEXT) || (item && !isAdList(page, item))) keepText(page, link);
  else takeOut(page, link, 'An ad in words: the link stands alone and pays its writer.');
}

/** Whether a link is a few words, or bold ones, that sell nothing: a name that the text below may refer to. */
const isName = (link: Element, text: string): boolean =>
  !link.querySelector('img, iframe, video, p, div') &&
  salesWeight(text) === 0 &&
  (text.split(' ').length < 6 || link.closest('b, strong') !== null || link.querySelector('b, strong') !== null);

/** Whether all items of a list are paid links: a single one among others may be the guide's. */
function isAdList(page: Page, item: Element): boolean {
  const items = [...(item.parentElement?.children ?? [])];
  return items.every((one) => {
    const link = one.querySelector('a[href]');
    return link !== null && (linkShape(link, page)?.weight ?? 0) >= AD && !hasLetters(textOutsideLinks(one.childNodes));
  });
}

const takeOut = (page: Page, link: Element, reason: string): void =>
  remove(page, [wrapperOf(link)], { rule: RULE, kind: 'ad', reason });

/** The text stays in its place; what counts as removed is the link. */
function keepText(page: Page, link: Element): void {
  const removed = link.cloneNode(false) as Element;
  removed.append(textOf(link));
  link.before(removed);
  unwrap(link);
  remove(page, [removed], { rule: RULE, kind: 'ad', reason: 'A paid link in a sentence: its words stay.' });
}
