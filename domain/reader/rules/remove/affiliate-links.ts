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
/** Words that somebody follows: a link that is such a part of the guide keeps its words. */
const HOLDERS = `${HEADINGS}, summary, dt, td, th, figcaption, ol > li`;

/**
 * Banners, worded ads and links that pay their writer, told by the shape of each link and by its own run of text. Alone
 * it is an ad and goes; within a sentence the words stay and the link goes.
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
  const words = textOf(link);
  const weight = shape.weight + (picture && leadsAway(shape) ? bannerWeight(picture, shape, page) : 0);
  if (!hasLetters(words)) {
    const enough = shape.weight > 0 ? AD : AD + 1;
    if (picture && leadsAway(shape) && weight >= enough) takeOut(page, link, 'A banner that leads to another site.');
    return;
  }
  const isPaid = shape.weight >= AD || (picture !== null && shape.weight > 0 && weight > AD);
  const isSold = shape.weight > 0 && leadsAway(shape) && weight + salesWeight(words) >= AD;
  if (!isPaid && !isSold) return;
  if (isAlone(link)) takeAlone(page, link, words);
  else if (isPaid) keepWords(page, link);
}

const leadsAway = (shape: LinkShape): boolean => (shape.isOutbound || shape.weight > 0) && !shape.isTrusted;

/** No sentence around it: nothing but links and labels in its run. */
function isAlone(link: Element): boolean {
  if ([...link.children].some(isBlock)) return true;
  const loose = textOutsideLinks(textRunAround(link)).trim();
  return !hasLetters(loose) || LABEL.test(loose);
}

function takeAlone(page: Page, link: Element, words: string): void {
  const isStep = hasStepNumber(words, 'link') || holdsSteps(link) || proseLength(link) > 600 || isName(link, words);
  const item = link.closest('li');
  if (isStep || link.closest(HOLDERS) || (item && !isAdList(page, item))) keepWords(page, link);
  else takeOut(page, link, 'An ad in words: the link stands alone and pays its writer.');
}

/** A few words, or bold ones, that sell nothing: a name that the text below may speak of. */
const isName = (link: Element, words: string): boolean =>
  !link.querySelector('img, iframe, video, p, div') &&
  salesWeight(words) === 0 &&
  (words.split(' ').length < 6 || link.closest('b, strong') !== null || link.querySelector('b, strong') !== null);

/** A list of nothing but such links is one ad; a single such item among others may be the guide's. */
function isAdList(page: Page, item: Element): boolean {
  const items = [...(item.parentElement?.children ?? [])];
  return items.every((one) => {
    const link = one.querySelector('a[href]');
    return link !== null && (linkShape(link, page)?.weight ?? 0) >= AD && !hasLetters(textOutsideLinks(one.childNodes));
  });
}

const takeOut = (page: Page, link: Element, reason: string): void =>
  remove(page, [wrapperOf(link)], { rule: RULE, kind: 'ad', reason });

/** The words stay in their place; what is counted as left out is the link. */
function keepWords(page: Page, link: Element): void {
  const gone = link.cloneNode(false) as Element;
  gone.append(textOf(link));
  link.before(gone);
  unwrap(link);
  remove(page, [gone], { rule: RULE, kind: 'ad', reason: 'A paid link in a sentence: its words stay.' });
}
