import { firstElementOf, localNameOf, nextElementOf, parentOf, rename } from './natives.ts';

/** Never part of a guide. `noscript` stays: lazy pictures keep their real address there. */
const NEVER = new Set(['style', 'template', 'object', 'embed', 'applet', 'frame', 'frameset', 'portal', 'fencedframe']);

/**
 * Makes a copied page safe to be asked by ordinary means: after it no element stands in front of a property of the
 * document or of a form, and nothing is left that could load a document of its own.
 * @param root the copy's `<html>`
 */
export function defuse(root: Element): void {
  const elements: Element[] = [];
  for (let element: Element | null = root; element; element = following(element, root)) elements.push(element);
  for (const element of elements) {
    const name = localNameOf(element);
    if (name !== 'meta' && name !== 'slot') Element.prototype.removeAttribute.call(element, 'name');
    Element.prototype.removeAttribute.call(element, 'srcdoc');
    if (name === 'form') rename(element, 'div');
    else if (NEVER.has(name)) Element.prototype.remove.call(element);
  }
}

function following(element: Element, root: Element): Element | null {
  const child = firstElementOf(element);
  if (child) return child;
  for (let from: Element | null = element; from && from !== root; from = parentOf(from) as Element | null) {
    const next = nextElementOf(from);
    if (next) return next;
  }
  return null;
}
