import { type Page, POSITION } from '../capture/page.ts';

/** What the engine kept, beside the page it was given: the subject of the rules that run after the engine. */
export interface ArticleInPage {
  readonly page: Page;
  /** What the engine kept; rules put parts of the page back into it. */
  readonly article: Element;
  /** The part of the page that the article is compared with. */
  readonly region: Element;
  /** Elements of the page that the engine kept, with their ancestors. */
  readonly known: ReadonlySet<Element>;
  /** Positions of the first and the last element that the engine kept. */
  readonly first: number;
  readonly last: number;
  /** What the article holds now, by position in the page. */
  readonly inArticle: Map<number, Element>;
  /** Parts of the region that are not in the article and need not be. */
  readonly beside: Element[];
  /** Whether steps had to be put back. */
  hasLostSteps: boolean;
}

/** The elements that hold an article. */
const ARTICLE = 'article, main, [role="main"], [itemprop="articleBody"]';

const positionIn = (element: Element): number => Number(element.getAttribute(POSITION) ?? 0);

/**
 * Compares what the engine kept with the page.
 * @param page its document is what the engine was given, untouched
 * @param article what the engine kept
 * @returns nothing where the engine kept no element of the page
 */
export function compareWithPage(page: Page, article: Element): ArticleInPage | undefined {
  const inArticle = new Map<number, Element>();
  for (const element of article.getElementsByTagName('*'))
    if (positionIn(element) > 0) inArticle.set(positionIn(element), element);
  const kept = [...page.document.body.getElementsByTagName('*')].filter((element) =>
    inArticle.has(positionIn(element)),
  );
  const [first] = kept;
  const last = kept.at(-1);
  const region = regionOf(kept, (article.textContent ?? '').length);
  if (!first || !last || !region) return;
  return {
    page,
    article,
    region,
    known: withAncestors(kept),
    first: positionIn(first),
    last: positionIn(last),
    inArticle,
    beside: [],
    hasLostSteps: false,
  };
}

/** The smallest part of the page that holds all the engine kept, or the article around it if that is not much more. */
function regionOf(kept: readonly Element[], length: number): Element | undefined {
  const last = kept.at(-1);
  let region: Element | null | undefined = kept[0];
  while (region && last && !region.contains(last)) region = region.parentElement;
  const around = region?.closest(ARTICLE);
  return around && (around.textContent ?? '').length < length * 2.5 ? around : (region ?? undefined);
}

function withAncestors(elements: readonly Element[]): Set<Element> {
  const known = new Set<Element>(elements);
  for (const element of elements)
    for (let around = element.parentElement; around && !known.has(around); around = around.parentElement)
      known.add(around);
  return known;
}

const MOST_WRAPPERS = 4;

/** The element that holds the whole article the region is part of; without one, the region with some wrappers. */
export function wholeArticle({ region }: ArticleInPage): Element {
  const found = region.closest(ARTICLE);
  if (found) return found;
  let whole = region;
  for (let i = 0; i < MOST_WRAPPERS; i++) {
    const parent = whole.parentElement;
    if (!parent || parent.localName === 'body' || whole.localName === 'body') break;
    whole = parent;
  }
  return whole;
}

/** The outermost parts of the region of which the engine kept nothing, in reading order. */
export function lostParts({ region, known }: ArticleInPage): Element[] {
  const lost: Element[] = [];
  const collect = (element: Element): void => {
    for (const child of element.children) {
      if (known.has(child)) collect(child);
      else lost.push(child);
    }
  };
  collect(region);
  return lost;
}

/** Whether a part of the page is in the article, as far as positions tell. */
export const isInArticle = ({ inArticle }: ArticleInPage, part: Element): boolean => inArticle.has(positionIn(part));

/** Whether a part stands between the first and the last element that the engine kept. */
export const isBetweenKept = ({ first, last }: ArticleInPage, part: Element): boolean =>
  positionIn(part) > first && positionIn(part) < last;

/** What is left in the article of the nearest part around an element of the page. */
export function ancestorInArticle({ inArticle }: ArticleInPage, part: Element): Element | undefined {
  for (let around = part.parentElement; around; around = around.parentElement) {
    const found = inArticle.get(positionIn(around));
    if (found) return found;
  }
  return;
}

/** Puts a copy of a part into what is left of its parent, before the first child that stood after it. */
export function putBack(found: ArticleInPage, part: Element): void {
  const { article, inArticle } = found;
  const parent = ancestorInArticle(found, part) ?? article.firstElementChild ?? article;
  const copy = article.ownerDocument.importNode(part, true);
  const after = [...parent.children].find((child) => firstPosition(child) > positionIn(part));
  parent.insertBefore(copy, after ?? null);
  for (const element of [copy, ...copy.querySelectorAll(`[${POSITION}]`)]) inArticle.set(positionIn(element), element);
}

const firstPosition = (element: Element): number =>
  positionIn(element) || positionIn(element.querySelector(`[${POSITION}]`) ?? element);
