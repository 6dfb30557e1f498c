import { type Page, type Rule, remove } from '../page.ts';
import { hasWords, looseWords, shellOf, wordsOf } from '../runs.ts';

const RULE = 'tagLines';
const TAG_ADDRESS =
  /\/(?:tags?|topics?|categor(?:y|ies)|labels?|schlagwort|etiqueta|t)\/[^/]|[?&](?:tag|cat|category)=/i;
const LABEL =
  /^\W*(?:(?:posted|filed|published) (?:in|under)|tagged(?: (?:with|as|under))?|tags?|topics?|categor(?:y|ies)|filed to|labels?|keywords?)\s*:?\W*(?:on \w{1,12} \d.{0,20}|by .{0,40}|\d.{0,20}|and|,|\W){0,3}$/i;

/** Lines of links to the site's own tags and categories. */
export const tagLines: Rule = {
  id: RULE,
  apply(page) {
    const { body } = page.document;
    for (const link of body.querySelectorAll(
      'a[rel~="tag"], a[href*="tag"], a[href*="categor"], a[href*="topic"], a[href*="label"]',
    ))
      if (isTag(link) && body.contains(link)) takeLine(page, link);
  },
};

const isTag = (link: Element): boolean =>
  (link.getAttribute('rel') ?? '').split(/\s+/).includes('tag') ||
  TAG_ADDRESS.test((link.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]*/i, ''));

/** The outermost element around a tag that holds tags and their label alone. */
function takeLine(page: Page, tag: Element): void {
  let line: Element | undefined;
  for (let parent = tag.parentElement; parent; parent = parent.parentElement) {
    if (/^(?:body|main|article|td|ol|h[1-6]|html)$/.test(parent.localName) || (parent.textContent ?? '').length > 1500)
      break;
    const links = [...parent.querySelectorAll('a[href]')];
    const loose = looseWords(parent.childNodes).replace(/\s+/g, ' ').trim();
    if (!links.every(isTag) || (hasWords(loose) && !LABEL.test(loose))) break;
    if (links.some((link) => wordsOf(link).length > 40)) break;
    if (isLine(parent, links, loose)) line = parent;
  }
  if (!line) return;
  const count = line.querySelectorAll('a[href]').length;
  remove(page, [shellOf(line)], { rule: RULE, kind: 'related', reason: 'Tags and categories of the site.', count });
}

/** One link in a list item may be a reference; a list, a label, or a mark of the page's own makes it a line of tags. */
const isLine = (parent: Element, links: Element[], loose: string): boolean =>
  LABEL.test(loose) ||
  links.length > 1 ||
  links[0]?.getAttribute('rel')?.includes('tag') === true ||
  /\b(?:tags?|categor|topics?)/i.test(`${parent.className} ${links[0]?.className ?? ''}`);
