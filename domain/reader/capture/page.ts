import type { RemovalKind } from '../guide/guide.ts';

/**
 * A page while it is being cleaned: a copy of its document, free to change, and what a copy cannot know.
 */
export interface Page {
  /** The copy. It belongs to no window: nothing in it loads or runs. */
  readonly document: Document;
  /** Address of the page. */
  readonly url: URL;
  /** Base of relative addresses. */
  readonly base: string;
  readonly live: LiveFacts;
  /** What the rules took out, in the order in which they did. */
  readonly removed: Removed[];
}

/** Read from the live page, by element of the copy. */
export interface LiveFacts {
  /** Elements that are not shown (`display: none`, `visibility: hidden`); those inside of one may be noted too. */
  readonly hidden: ReadonlySet<Element>;
  /** Pictures: the source the browser chose, where it did. */
  readonly sources: ReadonlyMap<Element, string>;
  /** Elements that the page's style numbers by a counter. */
  readonly counted: ReadonlySet<Element>;
}

/** A removal with its nodes, before the guide is made of it. */
export interface Removed {
  /** Id of the rule. */
  rule: string;
  kind: RemovalKind;
  reason: string;
  /** How many things these nodes are. */
  count: number;
  /** Detached from the document. */
  nodes: Node[];
  /** Position of the first node, see `positionOf`. */
  at: number;
}

/** One pass over its subject, by default the copied page. Small, linear in the page's size. */
export interface Rule<Subject = Page> {
  /** Lower camel case of the file's name. */
  readonly id: string;
  apply(subject: Subject): void;
}

/** Every element of the copy has its number in reading order in this attribute; the page's own is overwritten. */
export const POSITION = 'data-at';

/** Marks a note or a warning in the copy, after its element and names are gone. */
export const NOTE_MARK = 'data-note';

/** The position of a node: its own number, or that of the nearest element before or around it; 0 without one. */
export function positionOf(node: Node): number {
  let from: Node | null = node;
  while (from && !(from.nodeType === 1 && (from as Element).hasAttribute(POSITION)))
    from = from.previousSibling ?? from.parentNode;
  return from ? Number((from as Element).getAttribute(POSITION)) : 0;
}

/** Gives an element the position of the one it is made of. */
export function copyPosition(from: Element, to: Element): void {
  to.setAttribute(POSITION, from.getAttribute(POSITION) ?? '0');
}

/**
 * Takes nodes out of the copy and keeps them with the reason.
 * @param nodes one after the other in the page; those already taken out are passed over
 * @param why the rule's id, the kind, one English sentence, and how many things these nodes are (1)
 */
export function remove(
  page: Page,
  nodes: Iterable<Node>,
  { rule, kind, reason, count = 1 }: { rule: string; kind: RemovalKind; reason: string; count?: number },
): void {
  const taken = [...nodes].filter((node) => page.document.contains(node));
  const [first] = taken;
  if (!first) return;
  const at = positionOf(first);
  for (const node of taken) node.parentNode?.removeChild(node);
  page.removed.push({ rule, kind, reason, count, nodes: taken, at });
}
