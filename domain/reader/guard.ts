import { numberingOf } from './numbering.ts';
import { AT, type Page, remove } from './page.ts';

const at = (element: Element): number => Number(element.getAttribute(AT) ?? 0);
const wordsIn = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * Compares what the engine kept with what stood in the article's region, and puts back what is part of a guide:
 * numbered headings, items of ordered lists, titles of what was folded, text under headings, pictures. Whatever else
 * the engine left out of the region is noted as removed.
 * @param page its document is what the engine was given, untouched
 * @param article what the engine kept; changed
 * @returns whether steps had to be put back
 */
export function guardSteps(page: Page, article: Element): boolean {
  const kept = new Map<number, Element>();
  for (const element of article.querySelectorAll(`[${AT}]`)) kept.set(at(element), element);
  const originals = [...page.document.body.querySelectorAll(`[${AT}]`)].filter((element) => kept.has(at(element)));
  const region = regionOf(originals, (article.textContent ?? '').length);
  if (!region) return false;
  const inside = { from: at(originals[0] as Element), to: at(originals.at(-1) as Element) };
  const title = (page.document.querySelector('title')?.textContent ?? '').toLowerCase();
  let hasPutBack = false;
  const shown = new Map<Element, string>();
  for (const lost of lostIn(region, originals)) {
    if (isStillShown(article, lost, kept, shown)) continue;
    const isInside = at(lost) > inside.from && at(lost) < inside.to;
    const worth = worthOf(lost, title, isInside);
    if (worth === 'none') leaveOut(page, lost);
    else putBack(article, lost, kept);
    if (worth === 'step') hasPutBack = true;
  }
  return hasPutBack;
}

/** The engine puts plain boxes into paragraphs of its own, which carry no number: their words are still there. */
function isStillShown(
  article: Element,
  lost: Element,
  kept: ReadonlyMap<number, Element>,
  shown: Map<Element, string>,
): boolean {
  if (lost.matches(STEPS) || lost.querySelector(STEPS)) return false;
  const words = (lost.textContent ?? '').replace(/\s+/g, '');
  if (!words) return false;
  const around = keptAround(lost, kept) ?? article;
  const text = shown.get(around) ?? (around.textContent ?? '').replace(/\s+/g, '');
  shown.set(around, text);
  return text.includes(words);
}
const STEPS = 'h2, h3, h4, h5, h6, li, summary, table';

/** What is left of the nearest part around an element. */
function keptAround(lost: Element, kept: ReadonlyMap<number, Element>): Element | undefined {
  for (let around = lost.parentElement; around; around = around.parentElement) {
    const found = kept.get(at(around));
    if (found) return found;
  }
  return;
}

function leaveOut(page: Page, lost: Element): void {
  // The title is shown above the article.
  if (!wordsIn(lost) || lost.localName === 'h1') return;
  remove(page, [lost], { rule: 'besideArticle', kind: 'frame', reason: 'It stands beside the article.' });
}

/** The smallest part of the page that holds all the engine kept, or the article around it where that is not much more. */
function regionOf(originals: readonly Element[], length: number): Element | undefined {
  const last = originals.at(-1);
  let region: Element | null | undefined = originals[0];
  while (region && last && !region.contains(last)) region = region.parentElement;
  const around = region?.closest('article, main, [role="main"], [itemprop="articleBody"]');
  return around && (around.textContent ?? '').length < length * 2.5 ? around : (region ?? undefined);
}

/** The outermost parts of the region of which nothing was kept. */
function lostIn(region: Element, originals: readonly Element[]): Element[] {
  const known = new Set<Element>(originals);
  for (const original of originals) {
    for (let around = original.parentElement; around && !known.has(around); around = around.parentElement)
      known.add(around);
  }
  const lost: Element[] = [];
  const look = (element: Element): void => {
    for (const child of element.children) {
      if (known.has(child)) look(child);
      else lost.push(child);
    }
  };
  look(region);
  return lost;
}

const BESIDE =
  /share|social|related|newsletter|subscri|promo|sponsor|advert|comment|respon[sd]|discuss|author|byline|\bbio\b|\bmeta|\btags?\b|breadcrumb|\bnav|menu|footer|sidebar|widget|cookie|consent|banner|sign-?up|paywall|\bcta|popular|trending|recommend|disclaim|rating|login|modal|toc\b|data-form/i;
const SENTENCE = /[.!?:。](\s|$)/;

const SOLD =
  /add to (?:cart|bag|basket)|regular price|sold out|buy now|(?:[$€£]|USD|EUR)\s?\d[\d.,]*\s.{0,60}(?:[$€£]|USD|EUR)\s?\d/i;

/** Boxes of other articles: their titles are links, with little text each. */
function isCards(lost: Element, words: string): boolean {
  const titles = lost.querySelectorAll(':is(h2, h3, h4, h5) a[href], a[href] :is(h2, h3, h4, h5)').length;
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
function worthOf(lost: Element, title: string, isInside: boolean): 'step' | 'text' | 'none' {
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

/** Back into what is left of its parent, before the first that stood after it. */
function putBack(article: Element, lost: Element, kept: Map<number, Element>): void {
  const parent = keptAround(lost, kept) ?? article.firstElementChild ?? article;
  const back = article.ownerDocument.importNode(lost, true);
  const after = [...parent.children].find((child) => firstPlace(child) > at(lost));
  parent.insertBefore(back, after ?? null);
  for (const element of [back, ...back.querySelectorAll(`[${AT}]`)]) kept.set(at(element), element);
}

const firstPlace = (element: Element): number => at(element) || at(element.querySelector(`[${AT}]`) ?? element);
