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
export const textContentOf = (node: Node): string => contentOf(node) ?? '';

/** Puts an element of another name in the place of one, with its children and attributes. */
export function renameElement(element: Element, localName: string): Element {
  const document = get<Document>(Node.prototype, 'ownerDocument')(element);
  const renamed = Document.prototype.createElement.call(document, localName);
  for (const name of Element.prototype.getAttributeNames.call(element))
    renamed.setAttribute(name, Element.prototype.getAttribute.call(element, name) ?? '');
  for (let child = firstChildOf(element); child; child = firstChildOf(element)) renamed.appendChild(child);
  const parent = parentOf(element);
  if (parent) Node.prototype.replaceChild.call(parent, renamed, element);
  return renamed;
}

/**
 * Never part of a guide. `noscript` stays, since lazy pictures keep their real address there; so do scripts that are
 * data, since they say the page's date.
 */
const NEVER_READ = [
  'script:not([type="application/ld+json"]), svg > *',
  'style, template, object, embed, applet, frame, frameset, portal, fencedframe',
].join();
const all = (copy: Document, selector: string) => Document.prototype.querySelectorAll.call(copy, selector);

/**
 * Makes a copied page safe to be asked by ordinary means: after it no element stands in front of a property of the
 * document or of a form, and nothing is left that could load a document of its own. Forms become boxes with the
 * attribute `data-form`.
 * @param copy a document that belongs to no window
 */
export function defuse(copy: Document): void {
  for (const element of all(copy, NEVER_READ)) Element.prototype.remove.call(element);
  for (const element of all(copy, '[name]:not(meta, slot)')) Element.prototype.removeAttribute.call(element, 'name');
  for (const element of all(copy, '[srcdoc]')) Element.prototype.removeAttribute.call(element, 'srcdoc');
  for (const form of all(copy, 'form')) renameElement(form, 'div').setAttribute('data-form', '');
}
