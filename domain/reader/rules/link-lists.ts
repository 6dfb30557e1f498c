import type { Page } from '../capture/page.ts';
import { linkShape } from './ad-links.ts';
import { hasWords, isElement, isSomething, looseWords, wordsOf } from './dom-text.ts';

/** Links that make up a part of a page, with what their words and addresses say. */
export interface LinkList {
  links: readonly Element[];
  /** How many have a title's words: a sentence, or an address made of one. */
  titles: number;
  /** Different addresses. */
  targets: number;
  /** Different hosts under one site's name. */
  sisters: number;
}

/** A date, a number of comments, an author: beside a link they make it no sentence. */
const BESIDE =
  /^[\W\d]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}[\W\d]*)?(?:(?:min|minutes?) read\W*)?$/i;
const SPAM = /^\[(?:new|updated)\]|\b20\d\d approved\b|^(?:in|updated) 20\d\d\b/i;

/** The links in a part, itself too, that can be read or seen: an empty one is a heading's anchor. */
export const linksIn = (part: Element): Element[] => {
  const links = part.localName === 'a' && part.hasAttribute('href') ? [part] : [...part.querySelectorAll('a[href]')];
  return links.filter(isSomething);
};

/** Whether a part holds links and nothing that is said beside them. */
export function isOnlyLinks(part: Element): boolean {
  if (part.querySelector('pre, table, input, textarea, iframe, video')) return false;
  const loose = looseWords(part.childNodes).trim();
  return (
    linksIn(part).length > 0 &&
    (part.localName === 'a' || !hasWords(loose) || (loose.length < 40 && BESIDE.test(loose)))
  );
}

/**
 * Reads the links of parts that hold nothing else.
 * @returns nothing where one leads within the page: that is a table of contents
 */
export function linkListOf(parts: Iterable<Element>, page: Page): LinkList | undefined {
  const links = [...parts].flatMap(linksIn);
  const targets = new Set<string>();
  const hosts = new Set<string>();
  let titles = 0;
  for (const link of links) {
    const url = linkShape(link, page)?.url;
    if (!url || (url.hash && url.pathname === page.url.pathname && url.host === page.url.host)) return;
    targets.add(url.href);
    hosts.add(url.host);
    if (isTitle(wordsOf(link), url)) titles++;
  }
  return links.length > 0 ? { links, titles, targets: targets.size, sisters: hosts.size } : undefined;
}

function isTitle(words: string, url: URL): boolean {
  const slug = url.pathname.split('/').findLast(Boolean) ?? '';
  const isSlug = (slug.match(/[-_]/g) ?? []).length >= 3;
  return SPAM.test(words) || (words.length >= 24 && words.split(' ').length >= 4 && isSlug) || words.length >= 50;
}

/** So many neighbours are looked at. */
const FARTHEST = 60;

/** Whether nothing to read follows a node in what it belongs to. */
export function isAtEnd(node: Node): boolean {
  let prose = 0;
  let seen = 0;
  for (
    let from: Node | null = node;
    isElement(from) && !/^(?:article|main|body)$/.test(from.localName);
    from = from.parentElement
  )
    for (let next = from.nextElementSibling; next; next = next.nextElementSibling) {
      if (seen++ > FARTHEST) return false;
      if (/^(?:footer|aside|nav|script|style)$/.test(next.localName)) continue;
      const parts = next.localName === 'p' || next.localName === 'ol' ? [next] : next.querySelectorAll('p, ol');
      for (const part of parts) prose += looseWords(part.childNodes).trim().length;
      if (prose > 240) return false;
    }
  return true;
}
