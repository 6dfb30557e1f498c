import { wordList } from '../patterns.ts';
import {
  currentSourceOf,
  defuse,
  firstElementOf,
  localNameOf,
  nextElementOf,
  parentOf,
  rootOf,
  shadowRootOf,
  textContentOf,
} from './clobber-safe-dom.ts';
import { type LiveFacts, type Page, POSITION } from './page.ts';

/** The engine's time grows faster than the page: larger ones are not read. */
const MAX_ELEMENTS = 30_000;
const MAX_TEXT_LENGTH = 2_000_000;
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
  for (let count = 0; count < MAX_ELEMENTS; count++) {
    const child = firstElementOf(element);
    if (child) depth++;
    let next = child;
    while (!next && element !== root) {
      next = nextElementOf(element);
      if (next) break;
      element = parentOf(element) as Element;
      depth--;
    }
    if (!next) return textContentOf(root).length <= MAX_TEXT_LENGTH;
    if (depth > DEEPEST) return false;
    element = next;
  }
  return false;
}

/** Answers the shadow tree of an element, closed ones too where the browser lets an extension see them. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/**
 * Copies a live page into a document that belongs to no window, and notes what the copy cannot know. Nothing in the
 * live page is changed; nothing in the copy loads or runs.
 * @param document the live page
 * @param url its address
 * @param shadowOf how to see into shadow trees; open ones by default
 */
export function copyPage(document: Document, url: URL, shadowOf: ShadowOf = shadowRootOf): Page {
  const copy = Node.prototype.cloneNode.call(document, true) as Document;
  const walk: Walk = {
    live: { hidden: new Set(), sources: new Map(), counted: new Set() },
    shadowOf,
    mostHidden: 0,
    isInvisible: false,
    position: 0,
  };
  const root = rootOf(document);
  const copiedRoot = rootOf(copy);
  if (root && copiedRoot) {
    walk.mostHidden = textContentOf(root).length / 3;
    const body = Document.prototype.querySelector.call(document, 'body');
    walk.isInvisible = body !== null && getComputedStyle(body).visibility !== 'visible';
    walkBoth(walk, root, copiedRoot);
    defuse(copy);
  }
  return { document: copy, url, base: copy.baseURI, live: walk.live, removed: [] };
}

/** The walk over the live page and its copy, with what it found so far. */
interface Walk {
  live: {
    -readonly [K in keyof LiveFacts]: LiveFacts[K] extends ReadonlyMap<infer A, infer B> ? Map<A, B> : Set<Element>;
  };
  shadowOf: ShadowOf;
  /** A hidden part with more text than this is the page itself, not shown yet. */
  mostHidden: number;
  /** The whole page waits to be shown: `visibility` says nothing. */
  isInvisible: boolean;
  /** Number of the last element, in reading order. */
  position: number;
}

/** Never drawn, and not looked into. */
const NEVER_DRAWN = new Set(wordList('link meta head script style template noscript svg math select datalist source'));

/** Only rarely part of a guide; whether they are shown says nothing. */
const MENUS = new Set(['nav', 'footer']);

/** Without a class these are shown whenever what is around them is; asking for each takes time. */
const SHOWN_WITH_PARENT = new Set(
  wordList(`
    html body a p b strong em i u br img h1 h2 h3 h4 h5 h6 code td th tr tbody thead label small font sup sub`),
);

/** Numbers the elements of the copy and notes what only the live page knows, from one element downward. */
function walkBoth(walk: Walk, element: Element, copy: Element): void {
  const name = localNameOf(element);
  Element.prototype.setAttribute.call(copy, POSITION, String(++walk.position));
  if (MENUS.has(name)) numberBelow(walk, copy);
  if (MENUS.has(name) || NEVER_DRAWN.has(name)) return;
  if (!(SHOWN_WITH_PARENT.has(name) && !classOf(element)) && isHidden(walk, element)) walk.live.hidden.add(copy);
  const source = name === 'img' && currentSourceOf(element);
  if (source) walk.live.sources.set(copy, source);
  const shadow = walk.shadowOf(element);
  let next = firstElementOf(element);
  let nextCopy = firstElementOf(copy);
  if (next && nextCopy) noteCounters(walk, next, nextCopy);
  while (next && nextCopy) {
    const after = nextElementOf(nextCopy);
    walkBoth(walk, next, nextCopy);
    next = nextElementOf(next);
    nextCopy = after;
  }
  if (shadow) flatten(walk, shadow, copy);
}

function numberBelow(walk: Walk, copy: Element): void {
  for (const element of Element.prototype.querySelectorAll.call(copy, '*'))
    Element.prototype.setAttribute.call(element, POSITION, String(++walk.position));
}

function isHidden(walk: Walk, element: Element): boolean {
  if (Element.prototype.checkVisibility.call(element, { visibilityProperty: !walk.isInvisible })) return false;
  const style = getComputedStyle(element);
  const isInvisible = !walk.isInvisible && style.visibility !== 'visible';
  if (style.display !== 'none' && !isInvisible) return false;
  if (textContentOf(element).length <= walk.mostHidden) return true;
  // What stands in it inherits that it is invisible.
  if (isInvisible) walk.isInvisible = true;
  return false;
}

const COUNTABLE = new Set(['div', 'section', 'article', 'p']);
const classOf = (element: Element) => Element.prototype.getAttribute.call(element, 'class');
const isCounted = (element: Element) => getComputedStyle(element).counterIncrement !== 'none';

/** Notes parts that the page's style numbers by a counter; the first two of a row of the same class tell. */
function noteCounters(walk: Walk, first: Element, firstCopy: Element): void {
  if (!COUNTABLE.has(localNameOf(first)) || !classOf(first)) return;
  const second = nextElementOf(first);
  if (!second || classOf(second) !== classOf(first) || !isCounted(second)) return;
  let next: Element | null = first;
  let copy: Element | null = firstCopy;
  for (; next && copy; next = nextElementOf(next), copy = nextElementOf(copy))
    if (isCounted(next)) walk.live.counted.add(copy);
}

const hasSlot = (node: Node): boolean => node.nodeType === 1 && (node as Element).hasAttribute('slot');

/** Puts a shadow tree in its host's place, with the host's children where its slots are. */
function flatten(walk: Walk, shadow: ShadowRoot, host: Element): void {
  const document = host.ownerDocument;
  const inside = document.createDocumentFragment();
  for (const node of shadow.childNodes) inside.append(document.importNode(node, true));
  let next = shadow.firstElementChild;
  let copy = inside.firstElementChild;
  while (next && copy) {
    const after = copy.nextElementSibling;
    walkBoth(walk, next, copy);
    next = next.nextElementSibling;
    copy = after;
  }
  const light = document.createDocumentFragment();
  light.append(...host.childNodes);
  for (const slot of inside.querySelectorAll('slot')) {
    const name = slot.getAttribute('name');
    const given = [...light.childNodes].filter((node) =>
      name ? hasSlot(node) && (node as Element).getAttribute('slot') === name : !hasSlot(node),
    );
    if (given.length > 0) slot.replaceWith(...given);
  }
  host.append(inside);
}
