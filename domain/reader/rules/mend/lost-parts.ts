import { SUBHEADINGS } from '../../block-elements.ts';
import type { Rule } from '../../capture/page.ts';
import { numberingOf } from '../../steps/numbering.ts';
import {
  type ArticleInPage,
  ancestorInArticle,
  isBetweenKept,
  isInArticle,
  lostParts as partsLostIn,
  putBack,
} from '../article-in-page.ts';
import { namesText } from '../class-names.ts';
import { textOf } from '../dom-text.ts';
import { CHAPTER, hasSentence, isCards, isGoods, linkShare, standsBeside } from '../part-kinds.ts';

/**
 * Puts back what the engine left out of a guide: numbered headings, items of ordered lists, titles of what was folded,
 * text under headings, pictures. Notes what else it left out for the rules to come.
 */
export const lostParts: Rule<ArticleInPage> = {
  id: 'lostParts',
  apply(found) {
    const title = (found.page.document.querySelector('title')?.textContent ?? '').toLowerCase();
    const shown = new Map<Element, string>();
    for (const part of partsLostIn(found)) {
      if (isInArticle(found, part) || isStillShown(found, part, shown)) continue;
      const kind = kindOf(part, title, isBetweenKept(found, part));
      if (kind === 'none') found.beside.push(part);
      else putBack(found, part);
      if (kind === 'step') found.hasLostSteps = true;
    }
  },
};

const STEPS = `${SUBHEADINGS}, li, summary, table`;

/**
 * The engine puts plain boxes into paragraphs of its own, which have no position: their words are still there.
 * @param shown the text of what was looked through so far, without white space
 */
function isStillShown(found: ArticleInPage, part: Element, shown: Map<Element, string>): boolean {
  if (part.matches(STEPS) || part.querySelector(STEPS)) return false;
  const text = (part.textContent ?? '').replace(/\s+/g, '');
  if (!text) return false;
  const around = ancestorInArticle(found, part) ?? found.article;
  const articleText = shown.get(around) ?? (around.textContent ?? '').replace(/\s+/g, '');
  shown.set(around, articleText);
  return articleText.includes(text);
}

/**
 * What a lost part is to the guide. Before and after all that the engine kept, only steps and whole chapters are any.
 * @param title the page's, lower case
 * @param isInside whether the part stands between parts that the engine kept
 */
function kindOf(part: Element, title: string, isInside: boolean): 'step' | 'text' | 'none' {
  if (part.closest('nav, [data-form], [role="navigation"], [role="dialog"], [role="contentinfo"]')) return 'none';
  if (/^(script|style|noscript|button|input|select|textarea|svg|iframe|h1)$/.test(part.localName)) return 'none';
  if (standsBeside(part)) return 'none';
  const text = textOf(part);
  if (!text && !part.querySelector('img') && part.localName !== 'img') return 'none';
  if (linkShare(part, text) > (part.closest('footer') ? 0.2 : 0.5)) return 'none';
  if (holdsStep(part, title, isInside)) return 'step';
  if (isCards(part, text) || isGoods(text)) return 'none';
  if (!isInside) return isChapter(part, text) ? 'text' : 'none';
  if (/^h[2-6]$/.test(part.localName)) return title.includes(text.toLowerCase()) ? 'none' : 'text';
  if (isData(part)) return 'text';
  if (text.length >= 60 && hasSentence(text)) return 'text';
  return part.localName === 'img' || (part.querySelector('img') && text.length < 200) ? 'text' : 'none';
}

const FOLDS = /accordion|\bfaqs?\b/i;

function holdsStep(part: Element, title: string, isInside: boolean): boolean {
  if (isInside && (part.localName === 'details' || part.querySelector('details, ol > li'))) return true;
  if (isInside && part.localName === 'li' && part.parentElement?.localName === 'ol') return true;
  const first = part.firstElementChild;
  if (isInside && FOLDS.test(`${namesText(part)} ${first ? namesText(first) : ''}`)) return true;
  const headings = /^h[2-6]$/.test(part.localName) ? [part] : [...part.querySelectorAll(SUBHEADINGS)];
  return headings.some((heading) => {
    const text = textOf(heading);
    return numberingOf(text)?.isMarked === true && !title.includes(text.toLowerCase());
  });
}

/** Whole paragraphs in a row: the engine took the part after them for all of the article. */
function isChapter(part: Element, text: string): boolean {
  if (text.length < CHAPTER || part.querySelector('input, [data-form], article')) return false;
  const paragraphs = [...part.querySelectorAll('p')].filter((one) => textOf(one).length > 60);
  return paragraphs.length >= 3 && linkShare(part, text) < 0.2;
}

/** A table of data, itself or in a box of its own. */
function isData(part: Element): boolean {
  const table = part.localName === 'table' ? part : part.querySelector('table');
  return (
    table !== null && table.querySelectorAll('tr').length > 1 && table.querySelector('tr > :nth-child(2)') !== null
  );
}
