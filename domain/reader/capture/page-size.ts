import { firstElementOf, nextElementOf, parentOf, rootOf, textOf } from './clobber-safe-dom.ts';

/** The engine's time grows faster than the page: larger ones are not read. */
const MOST_ELEMENTS = 30_000;
const MOST_TEXT = 2_000_000;
/** Deeper pages are made to break readers; browsers' own parsers stop at some 500. */
const DEEPEST = 700;

/**
 * Whether the page is small enough to be cleaned in good time.
 * @param document the live page
 */
export function isReadableSize(document: Document): boolean {
  const root = rootOf(document);
  if (!root) return true;
  let depth = 0;
  let element = root;
  for (let count = 0; count < MOST_ELEMENTS; count++) {
    const child = firstElementOf(element);
    if (child) depth++;
    let next = child;
    while (!next && element !== root) {
      next = nextElementOf(element);
      if (next) break;
      element = parentOf(element) as Element;
      depth--;
    }
    if (!next) return textOf(root).length <= MOST_TEXT;
    if (depth > DEEPEST) return false;
    element = next;
  }
  return false;
}
