import { BLOCKS_IN_INLINE, ENDS_RUN, HEADINGS } from '../block-elements.ts';
import { hasStepNumber } from '../steps/numbering.ts';

/** Longer runs are cut: what stands that far away says nothing about a link. */
const LONGEST_RUN = 16;

export const isElement = (node: Node | null): node is Element => node !== null && node.nodeType === 1;
const isText = (node: Node): boolean => node.nodeType === 3;

/** The text below a node with its white space made single. */
export const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Whether there is a letter or a digit in a text. */
export const hasLetters = (text: string): boolean => /[a-z\d]/i.test(text) || /[\p{L}\p{N}]/u.test(text);

/** Whether an element stands on lines of its own. */
export const isBlock = (element: Element): boolean => ENDS_RUN.has(element.localName);
/** The same, or something inline with blocks inside. */
const endsRun = (element: Element): boolean =>
  isBlock(element) || (element.firstElementChild !== null && element.querySelector(BLOCKS_IN_INLINE) !== null);

/**
 * The run of running text that a node stands in: its neighbours up to the next block, comment or empty line, not all
 * that shares its parent.
 */
export function textRunAround(node: Node): Node[] {
  let from = node;
  while (from.parentElement && !isBlock(from.parentElement) && from.parentElement.localName !== 'html')
    from = from.parentElement;
  const before = runFrom(from, (one) => one.previousSibling).reverse();
  return [...before, from, ...runFrom(from, (one) => one.nextSibling)];
}

function runFrom(from: Node, step: (node: Node) => Node | null): Node[] {
  const found: Node[] = [];
  for (let next = step(from); next && found.length < LONGEST_RUN; next = step(next)) {
    // Generated parts are fenced off by comments; the empty ones of frameworks stand in the middle of sentences.
    if (next.nodeType === 8 && (next.nodeValue ?? '').trim() !== '') break;
    if (isElement(next) && endsRun(next)) break;
    if (isElement(next) && next.localName === 'br' && isLineBreak(step(next), step)) break;
    found.push(next);
  }
  return found;
}

function isLineBreak(node: Node | null, step: (node: Node) => Node | null): boolean {
  const next = node && isText(node) && (node.nodeValue ?? '').trim() === '' ? step(node) : node;
  return isElement(next) && next.localName === 'br';
}

/** The text of nodes that is no part of a link. */
export function textOutsideLinks(nodes: Iterable<Node>): string {
  let text = '';
  for (const node of nodes) {
    if (isText(node)) text += node.nodeValue ?? '';
    else if (isElement(node) && node.localName !== 'a' && node.localName !== 'script' && node.localName !== 'style')
      text += node.querySelector('a') ? textOutsideLinks(node.childNodes) : (node.textContent ?? '');
  }
  return text;
}

const MEDIA = 'img, iframe, video, audio, table, input, textarea, select, hr, canvas';
const NO_WRAPPERS = new Set(['body', 'main', 'article', 'td', 'th', 'html']);

/** Whether there is something to read or to see in a node. */
export function hasContent(node: Node): boolean {
  if (isText(node)) return (node.nodeValue ?? '').trim() !== '';
  if (!isElement(node)) return false;
  if (node.localName === 'script' || node.localName === 'style' || node.localName === 'noscript') return false;
  return node.matches(MEDIA) || (node.textContent ?? '').trim() !== '' || node.querySelector(MEDIA) !== null;
}

/** The outermost element that holds nothing to read or to see besides a node; without one the node itself. */
export function wrapperOf(node: Node): Node {
  let wrapper = node;
  for (;;) {
    const parent: Element | null = wrapper.parentElement;
    if (!parent || NO_WRAPPERS.has(parent.localName)) return wrapper;
    for (const other of parent.childNodes) if (other !== wrapper && hasContent(other)) return wrapper;
    wrapper = parent;
  }
}

/** Puts an element's content in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The nearest sibling with something to read or to see. */
export function siblingWithContent(node: Node, direction: 'previousSibling' | 'nextSibling'): Node | null {
  let next = node[direction];
  while (next && !hasContent(next)) next = next[direction];
  return next;
}

/** Whether a heading with a number stands in a part: a guide's step, whatever the names of the part say. */
export function holdsSteps(element: Element): boolean {
  for (const heading of element.querySelectorAll(`${HEADINGS}, summary`))
    if (hasStepNumber(textOf(heading))) return true;
  return false;
}

/** Characters in paragraphs and items outside links. */
export function proseLength(element: Element): number {
  let length = 0;
  for (const part of element.querySelectorAll('p, li, dd, blockquote'))
    if (part.firstElementChild?.localName !== 'p') length += textOutsideLinks(part.childNodes).trim().length;
  return length;
}

/** The outermost element around a text that holds no other text. */
export function lineAround(text: Text): Element | null {
  const ownText = textOf(text);
  let line = text.parentElement;
  for (let parent = line?.parentElement; line && parent && parent.localName !== 'body'; parent = line.parentElement) {
    if (isBlock(line) || (parent.textContent ?? '').length > 400 || textOf(parent) !== ownText) break;
    line = parent;
  }
  return line;
}
