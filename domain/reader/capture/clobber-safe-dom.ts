/**
 * The browser's own getters and methods. A page can put its elements in front of the properties of its document and
 * its forms (`<img name="body">`, `<input name="parentNode">`), in every script's world: whatever is asked of nodes
 * that came from a page before `defuse` goes through here.
 */
function get<T>(owner: object, name: string): (node: unknown) => T {
  const getter = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!getter) throw new Error(`The browser has no ${name}`);
  return (node) => getter.call(node) as T;
}

export const rootOf = get<Element | null>(Document.prototype, 'documentElement');
export const parentOf = get<Node | null>(Node.prototype, 'parentNode');
const firstChildOf = get<Node | null>(Node.prototype, 'firstChild');
export const firstElementOf = get<Element | null>(Element.prototype, 'firstElementChild');
export const nextElementOf = get<Element | null>(Element.prototype, 'nextElementSibling');
export const localNameOf = get<string>(Element.prototype, 'localName');
export const shadowRootOf = get<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const currentSourceOf = get<string>(HTMLImageElement.prototype, 'currentSrc');

const contentOf = get<string | null>(Node.prototype, 'textContent');

/** All text below a node; '' for a document. */
export const textOf = (node: Node): string => contentOf(node) ?? '';

/** Puts an element of another name in this one's place, with its children and attributes. */
export function rename(element: Element, localName: string): Element {
  const document = get<Document>(Node.prototype, 'ownerDocument')(element);
  const renamed = Document.prototype.createElement.call(document, localName);
  for (const name of Element.prototype.getAttributeNames.call(element))
    renamed.setAttribute(name, Element.prototype.getAttribute.call(element, name) ?? '');
  for (let child = firstChildOf(element); child; child = firstChildOf(element)) renamed.appendChild(child);
  const parent = parentOf(element);
  if (parent) Node.prototype.replaceChild.call(parent, renamed, element);
  return renamed;
}
