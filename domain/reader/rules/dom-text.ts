import { BLOCKS_IN_INLINE, ENDS_RUN, HEADINGS } from '../block-elements.ts';
import { hasStepNumber } from '../steps/numbering.ts';

/** Longer runs are cut: what stands that far away says nothing about a link. */
const LONGEST_RUN = 16;

export const isElement = (node: Node | null): node is Element => node !== null && node.nodeType === 1;
const isText = (node: Node): boolean => node.nodeType === 3;

/** Text with its white space made single. */
export const wordsOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Whether there is a letter or a digit in it. */
export const hasWords = (text: string): boolean => /[a-z\d]/i.test(text) || /[\p{L}\p{N}]/u.test(text);

/** Whether an element stands on lines of its own. */
export const isBlock = (element: Element): boolean => ENDS_RUN.has(element.localName);
/** The same, or something inline with blocks inside. */
const breaksRun = (element: Element): boolean =>
  isBlock(element) || (element.firstElementChild !== null && element.querySelector(BLOCKS_IN_INLINE) !== null);

/**
 * The run of running text that a node stands in: its neighbours up to the next block, comment or empty line, not all
 * that shares its parent.
 */
export function runAround(node: Node): Node[] {
  let from = node;
  while (from.parentElement && !isBlock(from.parentElement) && from.parentElement.localName !== 'html')
    from = from.parentElement;
  const before = neighbours(from, (one) => one.previousSibling).reverse();
  return [...before, from, ...neighbours(from, (one) => one.nextSibling)];
}

function neighbours(from: Node, step: (node: Node) => Node | null): Node[] {
  const found: Node[] = [];
  for (let next = step(from); next && found.length < LONGEST_RUN; next = step(next)) {
    // Generated parts are fenced off by comments; the empty ones of frameworks stand in the middle of sentences.
    if (next.nodeType === 8 && (next.nodeValue ?? '').trim() !== '') break;
    if (isElement(next) && breaksRun(next)) break;
    if (isElement(next) && next.localName === 'br' && isBreak(step(next), step)) break;
    found.push(next);
  }
  return found;
}

function isBreak(node: Node | null, step: (node: Node) => Node | null): boolean {
  const next = node && isText(node) && (node.nodeValue ?? '').trim() === '' ? step(node) : node;
  return isElement(next) && next.localName === 'br';
}

/** The words of nodes that are no part of a link. */
export function looseWords(nodes: Iterable<Node>): string {
  let words = '';
  for (const node of nodes) {
    if (isText(node)) words += node.nodeValue ?? '';
    else if (isElement(node) && node.localName !== 'a' && node.localName !== 'script' && node.localName !== 'style')
      words += node.querySelector('a') ? looseWords(node.childNodes) : (node.textContent ?? '');
  }
  return words;
}

const MEDIA = 'img, iframe, video, audio, table, input, textarea, select, hr, canvas';
const STAYS = new Set(['body', 'main', 'article', 'td', 'th', 'html']);

/** Whether a node can be read or seen. */
export function isSomething(node: Node): boolean {
  if (isText(node)) return (node.nodeValue ?? '').trim() !== '';
  if (!isElement(node)) return false;
  if (node.localName === 'script' || node.localName === 'style' || node.localName === 'noscript') return false;
  return node.matches(MEDIA) || (node.textContent ?? '').trim() !== '' || node.querySelector(MEDIA) !== null;
}

/** The outermost element that holds nothing but these neighbours. */
export function shellOf(node: Node): Node {
  let shell = node;
  for (;;) {
    const parent: Element | null = shell.parentElement;
    if (!parent || STAYS.has(parent.localName)) return shell;
    for (const other of parent.childNodes) if (other !== shell && isSomething(other)) return shell;
    shell = parent;
  }
}

/** Puts an element's content in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The nearest neighbour that can be read or seen, passing over what cannot. */
export function neighbour(node: Node, way: 'previousSibling' | 'nextSibling'): Node | null {
  let next = node[way];
  while (next && !isSomething(next)) next = next[way];
  return next;
}

/** Whether a heading with a number or a numbered list stands in a part: a guide's step, whatever its names say. */
export function holdsSteps(element: Element): boolean {
  for (const heading of element.querySelectorAll(`${HEADINGS}, summary`))
    if (hasStepNumber(wordsOf(heading))) return true;
  return false;
}

/** How much of a part is prose: characters in paragraphs and items outside links. */
export function proseIn(element: Element): number {
  let length = 0;
  for (const part of element.querySelectorAll('p, li, dd, blockquote'))
    if (part.firstElementChild?.localName !== 'p') length += looseWords(part.childNodes).trim().length;
  return length;
}

/** The outermost element that says the same words as a text in it. */
export function lineOf(text: Text): Element | null {
  const words = wordsOf(text);
  let line = text.parentElement;
  for (let parent = line?.parentElement; line && parent && parent.localName !== 'body'; parent = line.parentElement) {
    if (isBlock(line) || (parent.textContent ?? '').length > 400 || wordsOf(parent) !== words) break;
    line = parent;
  }
  return line;
}
