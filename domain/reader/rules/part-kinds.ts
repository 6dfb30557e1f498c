import { pattern } from '../patterns.ts';
import { namesText } from './class-names.ts';
import { textOf } from './dom-text.ts';

/** Names of what stands beside an article. */
const BESIDE = pattern('i')`
  share|social|related|newsletter|subscri|promo|sponsor|advert|comment|respon[sd]|discuss|author|byline|
  \bbio\b|\bmeta|\btags?\b|breadcrumb|\bnav|menu|footer|sidebar|cookie|consent|banner|sign-?up|paywall|
  \bcta|popular|trending|recommend|disclaim|rating|login|modal|toc\b|data-form`;

/** Whether the class names, id or role of an element say that it stands beside the article. */
export const isNamedBeside = (element: Element | null | undefined): boolean =>
  element != null && BESIDE.test(namesText(element));

/** By its names, those around it and those of its first children: a list of comments says so in its items. */
export function standsBeside(part: Element): boolean {
  const first = part.firstElementChild;
  const parts = [part, part.parentElement, part.parentElement?.parentElement, first, first?.firstElementChild];
  return parts.some((one) => isNamedBeside(one) && one?.localName !== 'body');
}

/** Fewer characters for each linked title: boxes of other articles. */
const CARD = 500;

/**
 * Boxes of other articles: their titles are links, with little text each.
 * @param words the part's, white space made single
 */
export function isCards(part: Element, text: string): boolean {
  const titles = [...part.querySelectorAll(':is(h2, h3, h4, h5) a[href], a[href]:has(h2, h3, h4, h5)')].filter(
    // A heading's link to itself leads nowhere.
    (link) => textOf(link).length > 1 && !(link.getAttribute('href') ?? '').includes('#'),
  ).length;
  return titles > 0 && text.length / titles < CARD;
}

/** As many characters are a chapter of an article. */
export const CHAPTER = 700;

const GOODS = pattern('i')`
  add to (?:cart|bag|basket)|regular price|sold out|buy now|
  (?:[$€£]|USD|EUR)\s?\d[\d.,]*\s.{0,60}(?:[$€£]|USD|EUR)\s?\d`;

/** Whether a part sells something; what is longer than two chapters may name prices. */
export const isGoods = (text: string): boolean => text.length < 2 * CHAPTER && GOODS.test(text);

const SENTENCE = /[.!?:。](\s|$)/;

/** Whether a sentence ends in a text. */
export const hasSentence = (text: string): boolean => SENTENCE.test(text);

/** Which share of a part's text is links: 0 to 1, more where links stand in links. */
export function linkShare(part: Element, text: string): number {
  if (part.localName === 'a') return 1;
  let linked = 0;
  for (const link of part.querySelectorAll('a')) linked += textOf(link).length;
  return text.length > 0 ? linked / text.length : 0;
}
