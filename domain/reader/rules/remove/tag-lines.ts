import { type Page, type Rule, remove } from '../../capture/page.ts';
import { pattern } from '../../patterns.ts';
import { hasLetters, textOf, textOutsideLinks, wrapperOf } from '../dom-text.ts';
import { isLonger } from '../text-lengths.ts';

const RULE = 'tagLines';
const TAG_ADDRESS =
  /\/(?:tags?|topics?|categor(?:y|ies)|labels?|schlagwort|etiqueta|t)\/[^/]|[?&](?:tag|cat|category)=/i;
const LABEL = pattern('i')`
  ^\W*(?:(?:posted|filed|published) (?:in|under)|tagged(?: (?:with|as|under))?|tags?|topics?|categor(?:y|ies)|
  filed to|labels?|keywords?)\s*:?\W*(?:on \w{1,12} \d.{0,20}|by .{0,40}|\d.{0,20}|and|,|\W){0,3}$`;
const MOST_IN_LINE = 80;

/** Lines of links to the site's own tags and categories. */
export const tagLines: Rule = {
  id: RULE,
  apply(page) {
    const { body } = page.document;
    for (const link of body.querySelectorAll(
      'a[rel~="tag"], a[href*="tag"], a[href*="categor"], a[href*="topic"], a[href*="label"]',
    ))
      if (isTag(page, link) && body.contains(link)) takeLine(page, link);
  },
};

/** Pages of a guide may have the address of a topic: a link to an address below the page's own is no tag. */
function isTag(page: Page, link: Element): boolean {
  if ((link.getAttribute('rel') ?? '').split(/\s+/).includes('tag')) return true;
  const path = (link.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]*/i, '');
  const own = page.url.pathname.replace(/\/+$/, '');
  return TAG_ADDRESS.test(path) && !(own.length > 1 && path.startsWith(own));
}

/** Takes out the outermost element around a tag that holds nothing but tags and their label. */
function takeLine(page: Page, tag: Element): void {
  let line: Element | undefined;
  for (let parent = tag.parentElement; parent; parent = parent.parentElement) {
    if (/^(?:body|main|article|td|ol|h[1-6]|html)$/.test(parent.localName) || isLonger(parent, 1200)) break;
    if (parent.childElementCount > MOST_IN_LINE) break;
    const links = [...parent.querySelectorAll('a[href]')];
    const outside = textOutsideLinks(parent.childNodes).replace(/\s+/g, ' ').trim();
    if (!links.every((link) => isTag(page, link)) || (hasLetters(outside) && !LABEL.test(outside))) break;
    if (links.some((link) => textOf(link).length > 30)) break;
    if (isLine(parent, links, outside)) line = parent;
  }
  if (!line) return;
  const count = line.querySelectorAll('a[href]').length;
  remove(page, [wrapperOf(line)], { rule: RULE, kind: 'related', reason: 'Tags and categories of the site.', count });
}

/** Whether a line is one of tags by its label, links, `rel` or class names: one link alone may be a reference. */
const isLine = (parent: Element, links: Element[], outside: string): boolean =>
  LABEL.test(outside) ||
  links.length > 1 ||
  links[0]?.getAttribute('rel')?.includes('tag') === true ||
  /\b(?:tags?|categor|topics?)/i.test(`${parent.className} ${links[0]?.className ?? ''}`);
