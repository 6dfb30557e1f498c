import { BLOCKS_IN_LINK } from '../../block-elements.ts';
import { type Page, type Rule, remove } from '../../capture/page.ts';
import { AD, bannerWeight, linkShape } from '../ad-links.ts';
import { hasLetters, holdsSteps, isBlock, isElement, textOf, unwrap, wrapperOf } from '../dom-text.ts';

const RULE = 'brokenLinks';
const END_TAG = /<?\/a\s*>/i;

/**
 * A link that is never closed is opened again by the browser in every block that follows, up to the next link: those
 * blocks are no part of it. The first stays a link for the rules to come; the blocks are freed from the others.
 */
export const brokenLinks: Rule = {
  id: RULE,
  apply(page) {
    let open: Element | undefined;
    let isBroken = false;
    for (const link of [...page.document.querySelectorAll('a[href]')]) {
      if (open && isSame(open, link) && isReopened(open, link, isBroken)) {
        isBroken = true;
        freeBlocks(page, open, link);
        continue;
      }
      open = link;
      isBroken = splitOwn(page, link);
    }
  },
};

function isSame(first: Element, link: Element): boolean {
  if (first.getAttribute('href') !== link.getAttribute('href')) return false;
  const names = (element: Element) =>
    element.getAttributeNames().filter((name) => name !== 'data-at' && name !== 'name');
  const own = names(first);
  return own.length === names(link).length && own.every((name) => first.getAttribute(name) === link.getAttribute(name));
}

/** Whether the browser made this link out of an earlier one. Cards with a link around each part are none of these. */
function isReopened(first: Element, link: Element, isBroken: boolean): boolean {
  if (isBroken) return true;
  if (!hasLetters(link.textContent ?? '') && !link.querySelector('img')) return true;
  return (
    link.querySelector(BLOCKS_IN_LINK) !== null || END_TAG.test(link.textContent ?? '') || reachBlockEnds(first, link)
  );
}

/** Both reach to the end of their blocks, and the blocks follow each other with a third one or more. */
function reachBlockEnds(first: Element, link: Element): boolean {
  const [before, after] = [blockOf(first), blockOf(link)];
  if (!before || !after || before === after || before.nextElementSibling !== after || before.localName !== 'p')
    return false;
  return (
    isLast(first) &&
    isLast(link) &&
    after.firstElementChild === link &&
    textOf(after).length > 80 &&
    /[.!?:]$/.test(textOf(after))
  );
}
const blockOf = (element: Element): Element | null => {
  let block = element.parentElement;
  while (block && !isBlock(block)) block = block.parentElement;
  return block;
};
const isLast = (link: Element): boolean =>
  !link.nextSibling || (textOf(link.nextSibling) === '' && !link.nextElementSibling);

/** What stands up to a literal end tag was meant to be in the link; if that is an ad's, it goes with it. */
function freeBlocks(page: Page, first: Element, link: Element): void {
  const text = link.textContent ?? '';
  const end = END_TAG.exec(text);
  if (end && looksLikeAd(page, first)) {
    const ending = partWith(link, end.index + end[0].length);
    const nodes = ending ? upTo(link, ending) : [];
    if (nodes.length > 0)
      remove(page, nodes, { rule: RULE, kind: 'ad', reason: 'The rest of an ad whose link is broken.' });
  }
  unwrap(link);
}

/** The outermost child of the link in which its literal end tag stands. */
function partWith(link: Element, offset: number): Node | undefined {
  let length = 0;
  for (const child of link.childNodes) {
    length += (child.textContent ?? '').length;
    if (length >= offset) return child;
  }
  return;
}

/** All up to a child, and the emptied block around where that is all of it. */
function upTo(link: Element, last: Node): Node[] {
  const nodes = [...link.childNodes];
  const part = nodes.slice(0, nodes.indexOf(last as ChildNode) + 1);
  const isAll = nodes
    .slice(part.length)
    .every((node) => !hasLetters(node.textContent ?? '') && !(isElement(node) && node.querySelector('img')));
  return isAll && !link.querySelector(BLOCKS_IN_LINK) ? [wrapperOf(link)] : part;
}

function looksLikeAd(page: Page, link: Element): boolean {
  const shape = linkShape(link, page);
  if (!shape) return false;
  const picture = link.querySelector('img');
  return shape.weight + (picture && shape.isOutbound ? bannerWeight(picture, shape, page) : 0) >= AD;
}

/** A link straight in a container swallows blocks as they are: its own is what stands before the first of them. */
function splitOwn(page: Page, link: Element): boolean {
  let first = link.firstElementChild;
  while (first && !isBlock(first)) first = first.nextElementSibling;
  if (!first || !looksLikeAd(page, link)) return false;
  const blocks = [...link.children].filter(isBlock);
  const own: Node[] = [];
  for (const node of link.childNodes)
    if (node === first) break;
    else own.push(node);
  const hasOwn = own.some(
    (node) =>
      hasLetters(node.textContent ?? '') ||
      (isElement(node) && (node.localName === 'img' || node.querySelector('img'))),
  );
  const prose = blocks.filter((block) => /^(?:p|ul|ol|pre|table)$/.test(block.localName));
  const length = prose.reduce((sum, block) => sum + textOf(block).length, 0);
  const isContent = (prose.length >= 2 && length >= 160) || holdsSteps(link);
  if (!hasOwn || !isContent) return false;
  link.after(...[...link.childNodes].filter((node) => !own.includes(node)));
  return true;
}
