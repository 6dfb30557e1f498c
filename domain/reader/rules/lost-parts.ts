import { numberingOf } from '../steps/numbering.ts';

export const wordsIn = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const BESIDE =
  /share|social|related|newsletter|subscri|promo|sponsor|advert|comment|respon[sd]|discuss|author|byline|\bbio\b|\bmeta|\btags?\b|breadcrumb|\bnav|menu|footer|sidebar|cookie|consent|banner|sign-?up|paywall|\bcta|popular|trending|recommend|disclaim|rating|login|modal|toc\b|data-form/i;
const SENTENCE = /[.!?:。](\s|$)/;

const SOLD =
  /add to (?:cart|bag|basket)|regular price|sold out|buy now|(?:[$€£]|USD|EUR)\s?\d[\d.,]*\s.{0,60}(?:[$€£]|USD|EUR)\s?\d/i;

/** Boxes of other articles: their titles are links, with little text each. */
function isCards(lost: Element, words: string): boolean {
  const titles = [...lost.querySelectorAll(':is(h2, h3, h4, h5) a[href], a[href]:has(h2, h3, h4, h5)')].filter(
    // A heading's own anchor leads nowhere.
    (link) => wordsIn(link).length > 1 && !(link.getAttribute('href') ?? '').includes('#'),
  ).length;
  return titles > 0 && words.length / titles < CARD;
}
const CARD = 500;

const FOLDS = /accordion|\bfaqs?\b/i;

/** Whole paragraphs in a row: the engine took the part after them for all of the article. */
function isChapter(lost: Element, words: string): boolean {
  if (words.length < CHAPTER || lost.querySelector('input, [data-form], article')) return false;
  const paragraphs = [...lost.querySelectorAll('p')].filter((one) => wordsIn(one).length > 60);
  return paragraphs.length >= 3 && linkShare(lost, words) < 0.2;
}
const CHAPTER = 700;

/** What the engine lost is worth to a guide. Before and after all it kept, only steps and whole chapters are. */
export function worthOf(lost: Element, title: string, isInside: boolean): 'step' | 'text' | 'none' {
  if (lost.closest('nav, [data-form], [role="navigation"], [role="dialog"], [role="contentinfo"]')) return 'none';
  if (/^(script|style|noscript|button|input|select|textarea|svg|iframe|h1)$/.test(lost.localName)) return 'none';
  if (isBeside(lost)) return 'none';
  const words = wordsIn(lost);
  if (!words && !lost.querySelector('img') && lost.localName !== 'img') return 'none';
  if (linkShare(lost, words) > (lost.closest('footer') ? 0.2 : 0.5)) return 'none';
  if (stepsIn(lost, title, isInside)) return 'step';
  if (isCards(lost, words) || (words.length < 2 * CHAPTER && SOLD.test(words))) return 'none';
  if (!isInside) return isChapter(lost, words) ? 'text' : 'none';
  if (/^h[2-6]$/.test(lost.localName)) return title.includes(words.toLowerCase()) ? 'none' : 'text';
  if (isData(lost)) return 'text';
  if (words.length >= 60 && SENTENCE.test(words)) return 'text';
  return lost.localName === 'img' || (lost.querySelector('img') && words.length < 200) ? 'text' : 'none';
}

function stepsIn(lost: Element, title: string, isInside: boolean): boolean {
  if (isInside && (lost.localName === 'details' || lost.querySelector('details, ol > li'))) return true;
  if (isInside && lost.localName === 'li' && lost.parentElement?.localName === 'ol') return true;
  if (isInside && FOLDS.test(`${names(lost)} ${names(lost.firstElementChild)}`)) return true;
  const headings = /^h[2-6]$/.test(lost.localName) ? [lost] : [...lost.querySelectorAll('h2, h3, h4, h5, h6')];
  return headings.some((heading) => {
    const words = wordsIn(heading);
    return numberingOf(words)?.isMarked === true && !title.includes(words.toLowerCase());
  });
}

/** A table of data, itself or in a box of its own. */
function isData(lost: Element): boolean {
  const table = lost.localName === 'table' ? lost : lost.querySelector('table');
  return (
    table !== null && table.querySelectorAll('tr').length > 1 && table.querySelector('tr > :nth-child(2)') !== null
  );
}

const names = (element: Element | null | undefined): string =>
  element ? `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''}` : '';

/** By its own names, those around it and those of its parts: a comment's list says so in its items. */
function isBeside(lost: Element): boolean {
  const first = lost.firstElementChild;
  const parts = [lost, lost.parentElement, lost.parentElement?.parentElement, first, first?.firstElementChild];
  return parts.some((part) => BESIDE.test(names(part)) && part?.localName !== 'body');
}

function linkShare(element: Element, words: string): number {
  if (element.localName === 'a') return 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += wordsIn(link).length;
  return words.length > 0 ? linked / words.length : 0;
}

const APART =
  'aside, footer, nav, header, article, [role="complementary"], [role="navigation"], [role="dialog"], [role="contentinfo"]';
/** Characters that make a paragraph more than a label. */
const PARAGRAPH = 80;

/** Whether a part is one of an article: a heading, or prose with few links. */
export function isProse(part: Element): boolean {
  const isHeading = /^h[2-6]$/.test(part.localName);
  const words = wordsIn(part);
  if ((words.length < PARAGRAPH && !isHeading) || part.closest(APART) || isBeside(part)) return false;
  if (isCards(part, words) || (words.length < 2 * CHAPTER && SOLD.test(words)) || linkShare(part, words) > 0.3)
    return false;
  if (isHeading) return true;
  const isLine = /^(p|pre|ul|ol|dl|table|blockquote)$/.test(part.localName);
  const lines = isLine ? [part] : [...part.querySelectorAll('p, pre, li, dd, td')];
  return SENTENCE.test(words) && lines.some((line) => wordsIn(line).length >= PARAGRAPH);
}

/** Whether to look for prose inside a part that is none itself. */
export const mayHoldProse = (part: Element): boolean =>
  part.querySelector('p') !== null && !isCards(part, wordsIn(part));

/** Whether a part says by its element or its name that it stands beside the article. */
export const isApart = (part: Element): boolean =>
  part.matches(APART) || part.querySelector('article') !== null || BESIDE.test(names(part));
