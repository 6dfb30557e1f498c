import { wordList } from '../patterns.ts';
import {
  currentSourceOf,
  firstElementOf,
  localNameOf,
  nextElementOf,
  rootOf,
  shadowRootOf,
  textOf,
} from './clobber-safe-dom.ts';
import { defuse } from './defuse.ts';
import { type LiveFacts, type Page, POSITION } from './page.ts';

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
  const look: Look = {
    live: { hidden: new Set(), sources: new Map(), sizes: new Map(), counted: new Set() },
    shadowOf,
    mostHidden: 0,
    isInvisible: false,
    at: 0,
  };
  const root = rootOf(document);
  const copied = rootOf(copy);
  if (root && copied) {
    look.mostHidden = textOf(root).length / 3;
    const body = Document.prototype.querySelector.call(document, 'body');
    look.isInvisible = body !== null && getComputedStyle(body).visibility !== 'visible';
    compare(look, root, copied);
    defuse(copy);
  }
  return { document: copy, url, base: copy.baseURI, live: look.live, removed: [] };
}

interface Look {
  live: {
    -readonly [K in keyof LiveFacts]: LiveFacts[K] extends ReadonlyMap<infer A, infer B> ? Map<A, B> : Set<Element>;
  };
  shadowOf: ShadowOf;
  /** A hidden part with more text than this is the page itself, not shown yet. */
  mostHidden: number;
  /** The whole page waits to be shown: `visibility` says nothing. */
  isInvisible: boolean;
  /** Number of the last element, in reading order. */
  at: number;
}

/** Never drawn, and not looked into. */
const UNSEEN = new Set(wordList('link meta head script style template noscript svg math select datalist source'));

/** Only rarely part of a guide; what the eye sees of them says nothing. */
const MENUS = new Set(['nav', 'footer']);

/** Without a name of their own these are shown whenever what is around them is; asking for each takes time. */
const SHOWN = new Set(
  wordList(`
    html body a p b strong em i u br img h1 h2 h3 h4 h5 h6 code td th tr tbody thead label small font sup sub`),
);

/** Walks the live page and its copy side by side. */
function compare(look: Look, element: Element, copy: Element): void {
  const name = localNameOf(element);
  Element.prototype.setAttribute.call(copy, POSITION, String(++look.at));
  if (MENUS.has(name)) numberBelow(look, copy);
  if (MENUS.has(name) || UNSEEN.has(name)) return;
  if (!(SHOWN.has(name) && !classOf(element)) && isHidden(look, element)) look.live.hidden.add(copy);
  if (name === 'img' || name === 'iframe') measure(look, element, copy);
  const shadow = look.shadowOf(element);
  let next = firstElementOf(element);
  let nextCopy = firstElementOf(copy);
  if (next && nextCopy) noteCounters(look, next, nextCopy);
  while (next && nextCopy) {
    const after = nextElementOf(nextCopy);
    compare(look, next, nextCopy);
    next = nextElementOf(next);
    nextCopy = after;
  }
  if (shadow) flatten(look, shadow, copy);
}

function numberBelow(look: Look, copy: Element): void {
  for (const element of Element.prototype.querySelectorAll.call(copy, '*'))
    Element.prototype.setAttribute.call(element, POSITION, String(++look.at));
}

function isHidden(look: Look, element: Element): boolean {
  if (Element.prototype.checkVisibility.call(element, { visibilityProperty: !look.isInvisible })) return false;
  const style = getComputedStyle(element);
  const isInvisible = !look.isInvisible && style.visibility !== 'visible';
  if (style.display !== 'none' && !isInvisible) return false;
  if (textOf(element).length <= look.mostHidden) return true;
  // Its parts inherit that they are invisible.
  if (isInvisible) look.isInvisible = true;
  return false;
}

function measure(look: Look, element: Element, copy: Element): void {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  if (width || height) look.live.sizes.set(copy, { width, height });
  const source = localNameOf(element) === 'img' && currentSourceOf(element);
  if (source) look.live.sources.set(copy, source);
}

const COUNTABLE = new Set(['div', 'section', 'article', 'p']);
const classOf = (element: Element) => Element.prototype.getAttribute.call(element, 'class');
const isCounted = (element: Element) => getComputedStyle(element).counterIncrement !== 'none';

/** Parts that the page's style numbers by a counter of its own: told from the first two of a row of the same class. */
function noteCounters(look: Look, first: Element, firstCopy: Element): void {
  if (!COUNTABLE.has(localNameOf(first)) || !classOf(first)) return;
  const second = nextElementOf(first);
  if (!second || classOf(second) !== classOf(first) || !isCounted(second)) return;
  let next: Element | null = first;
  let copy: Element | null = firstCopy;
  for (; next && copy; next = nextElementOf(next), copy = nextElementOf(copy))
    if (isCounted(next)) look.live.counted.add(copy);
}

const isNamed = (node: Node): boolean => node.nodeType === 1 && (node as Element).hasAttribute('slot');

/** Puts a shadow tree in its host's place, with the host's children where its slots are. */
function flatten(look: Look, shadow: ShadowRoot, host: Element): void {
  const document = host.ownerDocument;
  const inside = document.createDocumentFragment();
  for (const node of shadow.childNodes) inside.append(document.importNode(node, true));
  let next = shadow.firstElementChild;
  let copy = inside.firstElementChild;
  while (next && copy) {
    const after = copy.nextElementSibling;
    compare(look, next, copy);
    next = next.nextElementSibling;
    copy = after;
  }
  const light = document.createDocumentFragment();
  light.append(...host.childNodes);
  for (const slot of inside.querySelectorAll('slot')) {
    const name = slot.getAttribute('name');
    const given = [...light.childNodes].filter((node) =>
      name ? isNamed(node) && (node as Element).getAttribute('slot') === name : !isNamed(node),
    );
    if (given.length > 0) slot.replaceWith(...given);
  }
  host.append(inside);
}
