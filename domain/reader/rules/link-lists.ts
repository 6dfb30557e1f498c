import type { Page } from '../capture/page.ts';
import { linkShape } from './ad-links.ts';
import { hasContent, hasLetters, isElement, textOf, textOutsideLinks } from './dom-text.ts';

/** Links that make up a part of a page, with what their texts and addresses say. */
export interface LinkList {
  links: readonly Element[];
  /** How many read like a title: by their length, or by an address made of one. */
  titles: number;
  /** Different addresses. */
  targets: number;
  /** Different hosts. */
  hosts: number;
}

/** A date or a number beside a link: it does not make a sentence of it. */
const BESIDE_LINK =
  /^[\W\d]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}[\W\d]*)?(?:(?:min|minutes?) read\W*)?$/i;
const SPAM = /^\[(?:new|updated)\]|\b20\d\d approved\b|^(?:in|updated) 20\d\d\b/i;

/** The links in a part, itself too, that can be read or seen: an empty one is a heading's anchor. */
export const linksIn = (part: Element): Element[] => {
  const links = part.localName === 'a' && part.hasAttribute('href') ? [part] : [...part.querySelectorAll('a[href]')];
  return links.filter(hasContent);
};

/** Whether a part holds links and no text beside them but dates and numbers. */
export function isOnlyLinks(part: Element): boolean {
  if (part.querySelector('pre, table, input, textarea, iframe, video')) return false;
  const outside = textOutsideLinks(part.childNodes).trim();
  return (
    linksIn(part).length > 0 &&
    (part.localName === 'a' || !hasLetters(outside) || (outside.length < 40 && BESIDE_LINK.test(outside)))
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
    if (isTitle(textOf(link), url)) titles++;
  }
  return links.length > 0 ? { links, titles, targets: targets.size, hosts: hosts.size } : undefined;
}

function isTitle(text: string, url: URL): boolean {
  const slug = url.pathname.split('/').findLast(Boolean) ?? '';
  const isSlug = (slug.match(/[-_]/g) ?? []).length >= 3;
  return SPAM.test(text) || (text.length >= 24 && text.split(' ').length >= 4 && isSlug) || text.length >= 50;
}

/** As many elements behind a node are looked at. */
const MOST_FOLLOWING = 60;

/** Whether hardly any prose follows a node in the article it belongs to. */
export function isAtEnd(node: Node): boolean {
  let prose = 0;
  let seen = 0;
  for (
    let from: Node | null = node;
    isElement(from) && !/^(?:article|main|body)$/.test(from.localName);
    from = from.parentElement
  )
    for (let next = from.nextElementSibling; next; next = next.nextElementSibling) {
      if (seen++ > MOST_FOLLOWING) return false;
      if (/^(?:footer|aside|nav|script|style)$/.test(next.localName)) continue;
      const parts = next.localName === 'p' || next.localName === 'ol' ? [next] : next.querySelectorAll('p, ol');
      for (const part of parts) prose += textOutsideLinks(part.childNodes).trim().length;
      if (prose > 240) return false;
    }
  return true;
}
