import { AT, type Page, remove } from './capture/page.ts';
import { isApart, isProse, mayHoldProse, wordsIn, worthOf } from './rules/lost-parts.ts';

const at = (element: Element): number => Number(element.getAttribute(AT) ?? 0);

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
  for (const element of article.getElementsByTagName('*')) if (at(element) > 0) kept.set(at(element), element);
  const originals = [...page.document.body.getElementsByTagName('*')].filter((element) => kept.has(at(element)));
  const region = regionOf(originals, (article.textContent ?? '').length);
  if (!region) return false;
  const inside = { from: at(originals[0] as Element), to: at(originals.at(-1) as Element) };
  const title = (page.document.querySelector('title')?.textContent ?? '').toLowerCase();
  let hasPutBack = false;
  const shown = new Map<Element, string>();
  putPartsBack(article, region, originals, kept);
  for (const lost of lostIn(region, originals)) {
    if (kept.has(at(lost)) || isStillShown(article, lost, kept, shown)) continue;
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
  const known = withAncestors(originals);
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

/** Back into what is left of its parent, before the first that stood after it. */
function putBack(article: Element, lost: Element, kept: Map<number, Element>): void {
  const parent = keptAround(lost, kept) ?? article.firstElementChild ?? article;
  const back = article.ownerDocument.importNode(lost, true);
  const after = [...parent.children].find((child) => firstPlace(child) > at(lost));
  parent.insertBefore(back, after ?? null);
  for (const element of [back, ...back.querySelectorAll(`[${AT}]`)]) kept.set(at(element), element);
}

const firstPlace = (element: Element): number => at(element) || at(element.querySelector(`[${AT}]`) ?? element);

function withAncestors(originals: readonly Element[]): Set<Element> {
  const known = new Set<Element>(originals);
  for (const original of originals)
    for (let around = original.parentElement; around && !known.has(around); around = around.parentElement)
      known.add(around);
  return known;
}

/** So much more of what was kept has to stand beside it, before one part counts as only one of several. */
const MORE = 0.5;
const MOST_WRAPPERS = 4;

/** Where the engine took one part of an article for all of it, the others come back. */
function putPartsBack(
  article: Element,
  region: Element,
  originals: readonly Element[],
  kept: Map<number, Element>,
): void {
  const parts = partsBeside(wider(region), withAncestors(originals));
  const length = parts.reduce((sum, part) => sum + wordsIn(part).length, 0);
  if (length < MORE * (article.textContent ?? '').length) return;
  for (const part of parts) putBack(article, part, kept);
}

/** The article's own element, else some wrappers more. */
function wider(region: Element): Element {
  const found = region.closest('article, main, [role="main"], [itemprop="articleBody"]');
  if (found) return found;
  let wide = region;
  for (let i = 0; i < MOST_WRAPPERS; i++) {
    const parent = wide.parentElement;
    if (!parent || parent.localName === 'body' || wide.localName === 'body') break;
    wide = parent;
  }
  return wide;
}

function partsBeside(wide: Element, known: ReadonlySet<Element>): Element[] {
  const parts: Element[] = [];
  const look = (element: Element, depth: number): void => {
    for (const child of element.children) {
      if (known.has(child)) look(child, 0);
      else if (isApart(child)) continue;
      else if (isProse(child)) parts.push(child);
      else if (depth < 2 && mayHoldProse(child)) look(child, depth + 1);
    }
  };
  look(wide, 0);
  return parts;
}
