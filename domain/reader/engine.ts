import Readability from '@mozilla/readability/Readability.js';

export interface Found {
  title: string;
  /** What the engine holds to be the article. */
  article: Element;
  author?: string;
  published?: string;
}

/**
 * What the rules did before it is asked, or what becomes of no use when the article is read as blocks, the engine need
 * not do again: it takes a third of its time.
 */
class Engine extends Readability<Node> {
  /** `rules/hidden-parts.ts` */
  _isProbablyVisible(): boolean {
    return true;
  }
  /** `rules/pictures.ts` */
  _unwrapNoscriptImages(): void {}
  _fixLazyImages(): void {}
  /** Styles, relative addresses, wrappers and class names: `blocks.ts` looks at none of them. */
  _cleanStyles(): void {}
  _postProcessContent(): void {}
}

/**
 * Has the engine find the article in a copied page. It changes the copy.
 * @param copy a document that belongs to no window
 * @returns nothing where there is none
 */
export function findArticle(copy: Document): Found | undefined {
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
