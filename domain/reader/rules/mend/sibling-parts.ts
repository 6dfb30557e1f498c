import type { Rule } from '../../capture/page.ts';
import { type ArticleInPage, putBack, wholeArticle } from '../article-in-page.ts';
import { textOf } from '../dom-text.ts';
import { hasSentence, isCards, isGoods, isNamedBeside, linkShare, standsBeside } from '../part-kinds.ts';

/** The other parts together have at least this share of the text that was kept; less is no part of the article. */
const LEAST_SHARE = 0.5;

/** Where the engine took one part of an article for all of it, the others are put back. */
export const siblingParts: Rule<ArticleInPage> = {
  id: 'siblingParts',
  apply(found) {
    const parts = proseBeside(found);
    const length = parts.reduce((sum, part) => sum + textOf(part).length, 0);
    if (length < LEAST_SHARE * (found.article.textContent ?? '').length) return;
    for (const part of parts) putBack(found, part);
  },
};

const APART = [
  'aside, footer, nav, header, article',
  '[role="complementary"], [role="navigation"], [role="dialog"], [role="contentinfo"]',
].join();

/** Prose of the article that the engine kept nothing of. */
function proseBeside(found: ArticleInPage): Element[] {
  const parts: Element[] = [];
  const collect = (element: Element, depth: number): void => {
    for (const child of element.children) {
      if (found.known.has(child)) collect(child, 0);
      else if (isApart(child)) continue;
      else if (isProse(child)) parts.push(child);
      else if (depth < 2 && mayHoldProse(child)) collect(child, depth + 1);
    }
  };
  collect(wholeArticle(found), 0);
  return parts;
}

/** Whether a part says by its element or its name that it is none of this article. */
const isApart = (part: Element): boolean =>
  part.matches(APART) || part.querySelector('article') !== null || isNamedBeside(part);

/** Whether to look for prose inside a part that is none itself. */
const mayHoldProse = (part: Element): boolean => part.querySelector('p') !== null && !isCards(part, textOf(part));

/** Characters that make a paragraph more than a label. */
const PARAGRAPH = 80;

/** A heading, or prose with few links. */
function isProse(part: Element): boolean {
  const isHeading = /^h[2-6]$/.test(part.localName);
  const text = textOf(part);
  if ((text.length < PARAGRAPH && !isHeading) || part.closest(APART) || standsBeside(part)) return false;
  if (isCards(part, text) || isGoods(text) || linkShare(part, text) > 0.3) return false;
  if (isHeading) return true;
  const isLine = /^(p|pre|ul|ol|dl|table|blockquote)$/.test(part.localName);
  const lines = isLine ? [part] : [...part.querySelectorAll('p, pre, li, dd, td')];
  return hasSentence(text) && lines.some((line) => textOf(line).length >= PARAGRAPH);
}
