import Readability from '@mozilla/readability/Readability.js';

/** What the engine found in a page. */
export interface EngineResult {
  title: string;
  /** What the engine holds to be the article. */
  article: Element;
  author?: string;
  published?: string;
}

/**
 * Readability without the work that the rules have done before, or that is of no use once the article is read as
 * blocks: a third of its time.
 */
class Engine extends Readability<Node> {
  /** `rules/remove/hidden-parts.ts` did it. */
  _isProbablyVisible(): boolean {
    return true;
  }
  /** `rules/mend/pictures.ts` did it. */
  _unwrapNoscriptImages(): void {}
  _fixLazyImages(): void {}
  /** Styles, relative addresses, wrappers and class names: `article/blocks.ts` looks at none of them. */
  _cleanStyles(): void {}
  _postProcessContent(): void {}
}

/**
 * Finds the article in a copied page. It changes the copy.
 * @param copy a document that belongs to no window
 * @returns nothing where there is none
 */
export function findArticle(copy: Document): EngineResult | undefined {
  const found = new Engine(copy, { serializer: (node) => node, keepClasses: true }).parse();
  const article = found?.content as Element | null | undefined;
  if (!found || !article) return;
  return {
    title: found.title?.trim() ?? '',
    article,
    ...(found.byline && { author: found.byline.trim() }),
    ...(found.publishedTime && { published: found.publishedTime }),
  };
}
