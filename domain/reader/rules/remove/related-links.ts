import { SUBHEADINGS } from '../../block-elements.ts';
import { type Page, type Rule, remove } from '../../capture/page.ts';
import { alternatives, pattern } from '../../patterns.ts';
import { linkShape } from '../ad-links.ts';
import { elementsNamed } from '../class-names.ts';
import {
  hasLetters,
  holdsSteps,
  isBlock,
  isElement,
  lineAround,
  proseLength,
  siblingWithContent,
  textOf,
  textOutsideLinks,
  wrapperOf,
} from '../dom-text.ts';
import { isAtEnd, isOnlyLinks, linkListOf, linksIn } from '../link-lists.ts';
import { isLonger, textsWith } from '../text-lengths.ts';

const RULE = 'relatedLinks';
const WHAT = `(?:${alternatives(`
  posts? articles? reading reads? stories links? content guides? topics? news videos? tutorials? how-?tos? pages?
  picks`)})`;
const LABEL = pattern('i')`
  ^\W*(?:also read|read (?:also|more|next|this(?: next)?)(?: (?:from|on|about)\b.{0,40})?|
  related(?: ${WHAT})?|(?:other|more) (?:related )?${WHAT}(?: .{0,30})?|
  you (?:might|may) (?:also |be )?(?:like|enjoy|interested in|want to read).{0,20}|
  more (?:from|on|in|like this|to read|for you|about)\b.{0,40}|
  recommended(?: ${WHAT})?(?: for you)?|
  (?:recent|popular|latest|trending|featured|similar|new(?:est)?) (?:posts?|articles?|stories|news|reads?|videos?|
  content)|top (?:posts|articles|stories)|trending(?: now)?|keep reading|(?:what to )?read next|up next|
  don.t miss.{0,20}|editor.?s picks?|must reads?|(?:from )?(?:around )?the web|most (?:read|popular|viewed)|
  see more|ähnliche (?:artikel|beiträge)|weitere artikel|auch interessant|lire aussi|à lire aussi|
  articles (?:similaires|liés)|leer también|artículos relacionados|leggi anche|veja também)\W*$`;
const USEFUL = pattern('i')`
  \b(?:resources?|references?|sources?|useful|helpful|downloads?|documentation|official|contents|see also|
  further reading|credits|tools|apps|requirements|prerequisites)\b`;
const NAMES = pattern()`
  ^(?:related|related[-_]\w{1,20}|(?:post|article|entry)[-_](?:related|recommend\w{0,8}|nav|navigation|pager|
  pagination|next|prev)|recommended|recommended[-_]\w{1,20}|recommendations|
  (?:recent|popular|latest|trending|similar|more)[-_](?:posts?|articles?|stories|reads?)|
  read[-_](?:next|more-links|also)|also[-_]read|you[-_](?:may|might)[-_](?:also[-_])?like|nav-links|post-navigation|
  posts-navigation|prev-next|next-prev|jp-relatedposts|yarpp(?:-related)?|crp_related|rp4wp\w{0,20})$`;
/** Every label begins with one of these: most text is passed over by it. */
const MAY_LABEL = pattern('i')`
  ^\W{0,8}(?:also|read|related|other|more|you |recom|recent|popular|latest|trend|featured|similar|new|keep|what to|
  up next|don.t|editor|must|from|around|the web|most|see more|top|ähn|weitere|auch|lire|à lire|articles|leer|
  artículos|leggi|veja)`;
const BOXES = new Set(['div', 'section', 'aside', 'nav', 'ul']);
const LINES = `p, div, ${SUBHEADINGS}, blockquote, aside`;

/** Lists of links to other articles, and lines that lead to one. A list that the text introduces stays. */
export const relatedLinks: Rule = {
  id: RULE,
  apply(page) {
    const { body } = page.document;
    for (const box of elementsNamed(body, NAMES))
      if (BOXES.has(box.localName) && box.isConnected && isLinkBox(box)) take(page, [wrapperOf(box)]);
    for (const link of body.querySelectorAll('a[rel~="prev"], a[rel~="next"]'))
      if (body.contains(link) && !hasLetters(textOutsideLinks(link.parentElement?.childNodes ?? [])))
        take(page, [wrapperOf(link)]);
    for (const textNode of textsWith(body, MAY_LABEL)) if (textNode.length < 200) readText(page, textNode);
    for (const list of body.querySelectorAll('ul')) if (list.isConnected) readList(page, list);
    for (const first of body.querySelectorAll('p, h3, h4, h5, h6')) if (first.isConnected) readRun(page, first);
  },
};

function take(page: Page, nodes: Node[]): void {
  const count = nodes.reduce(
    (sum, node) =>
      sum + (isElement(node) ? Math.max(node.querySelectorAll('a[href]').length, node.localName === 'a' ? 1 : 0) : 0),
    0,
  );
  remove(page, nodes, { rule: RULE, kind: 'related', reason: 'Links to other articles.', count: Math.max(1, count) });
}

/** Whether a box that is named so holds little more than links. */
function isLinkBox(box: Element): boolean {
  if (!box.querySelector('a[href]') || box.querySelector('h1, main, pre, table') || holdsSteps(box)) return false;
  const outside = textOutsideLinks(box.childNodes).trim().length;
  return proseLength(box) < 400 && outside <= Math.max(200, textOf(box).length * 0.5);
}

/** A label may be a line of its own, the inline beginning of a line, or stand right before a list. */
function readText(page: Page, textNode: Text): void {
  const line = lineAround(textNode);
  if (!line || !page.document.body.contains(line) || isLonger(line, 400)) return;
  const next = siblingWithContent(line, 'nextSibling');
  if (isBlock(line) || (isElement(next) && isBlock(next))) readLabel(page, line);
  const block = line.closest(LINES);
  if (block && block !== line && !isLonger(block, 400)) readLabel(page, block);
}

/** "Also read:" with its link in the same line, or with a list or lines of links below it. */
function readLabel(page: Page, label: Element): void {
  const link = label.querySelector('a[href]') ? linksIn(label)[0] : undefined;
  if (!link && isLonger(label, 80)) return;
  const text = textOf(label);
  if (!link) {
    if (!LABEL.test(text)) return;
    const start = wrapperOf(label);
    const parts = linksBelow(page, start);
    if (parts.length > 0) take(page, [start, ...parts]);
    return;
  }
  if (!/^(?:p|div|h[2-6]|span|strong|b)$/.test(label.localName) || label.closest('ol, td, dt')) return;
  const outside = textOutsideLinks(label.childNodes).trim();
  if (
    !LABEL.test(outside) ||
    (!/[:\-–—>»|]\W*$/.test(outside) && !/^\W*(?:also read|read also|related)/i.test(outside))
  )
    return;
  if ([...label.querySelectorAll('a[href]')].some((one) => linkShape(one, page)?.isTrusted === true)) return;
  if (
    isElement(label.parentElement) &&
    textOf(label.parentElement) !== text &&
    /^(?:span|strong|b)$/.test(label.localName)
  )
    return;
  take(page, [wrapperOf(label)]);
}

/** The lists and lines of links below a label; none where each has a text below it, since that is the guide's. */
function linksBelow(page: Page, label: Node): Element[] {
  const parts: Element[] = [];
  let next = siblingWithContent(label, 'nextSibling');
  for (; isElement(next) && isCards(page, next); next = siblingWithContent(next, 'nextSibling')) parts.push(next);
  const after = isElement(next) && next.localName === 'p' ? siblingWithContent(next, 'nextSibling') : null;
  const isInterleaved =
    parts.length === 1 && isElement(after) && after.localName === parts[0]?.localName && isCards(page, after);
  return isInterleaved ? [] : parts;
}

/** Whether a part is links alone, or a box of cards: a linked title each, with little other text. */
function isCards(page: Page, part: Element): boolean {
  if (part.querySelector('h1, pre, table, input') || (part.localName === 'ol' && holdsSteps(part))) return false;
  if (isOnlyLinks(part)) return linkListOf([part], page) !== undefined;
  if (!/^(?:div|ul|section|article)$/.test(part.localName)) return false;
  const links = [...part.querySelectorAll('a[href]')];
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
  return links.length > 0 && textOf(part).length - linked <= links.length * 200 && linked * 5 >= textOf(part).length;
}

/** Takes out a list of titles without a known label where it is long and at the end, or leads to many hosts. */
function readList(page: Page, list: Element): void {
  const items = [...list.children].filter((item) => item.localName === 'li');
  if (items.length < 5 || list.parentElement?.closest('ul, ol, nav') || !items.every(isOnlyLinks)) return;
  const start = wrapperOf(list);
  const nodes = labelOfTitles(page, items, start);
  if (nodes) take(page, [...nodes, start]);
}

/** The same for lines: paragraphs or headings, each a link. */
function readRun(page: Page, first: Element): void {
  const isLine = (part: Node | null): part is Element =>
    isElement(part) && part.localName === first.localName && isOneLink(part);
  if (!isLine(first) || isLine(siblingWithContent(first, 'previousSibling'))) return;
  const lines: Element[] = [];
  for (let next: Node | null = first; isLine(next); next = siblingWithContent(next, 'nextSibling')) lines.push(next);
  const last = lines.at(-1);
  const nodes = lines.length >= 5 && last && isAtEnd(last) ? labelOfTitles(page, lines, first) : undefined;
  if (nodes) take(page, [...nodes, ...lines]);
}

function isOneLink(part: Element): boolean {
  const links = part.querySelectorAll('a[href]');
  const [link] = links;
  return link !== undefined && links.length === 1 && !isLonger(part, textOf(link).length + 60) && isOnlyLinks(part);
}

/** The label of a list of titles, or no node; nothing where the list may belong to the text. */
function labelOfTitles(page: Page, parts: Element[], start: Node): Node[] | undefined {
  const list = linkListOf(parts, page);
  if (!list || list.titles < list.links.length * 0.8 || list.targets < list.links.length * 0.8) return;
  const before = siblingWithContent(start, 'previousSibling');
  const said = before ? textOf(before) : '';
  const isLabel =
    said.length < 60 && (/[:：]\s*$/.test(said) || (isElement(before) && /^h[2-6]$/.test(before.localName)));
  const isIntroduced = !isLabel && /[:：]\s*$/.test(said);
  if ((isLabel && (USEFUL.test(said) || said.split(' ').length > 6)) || (isIntroduced && list.links.length < 12))
    return;
  const leadsToManyHosts = list.hosts >= 3 && list.links.length >= 6;
  if (!leadsToManyHosts && !isAtEnd(start)) return;
  return isLabel && before && isElement(before) && said.split(' ').length <= 4 ? [before] : [];
}
