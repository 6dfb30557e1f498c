import { rename } from './clobber-safe-dom.ts';

/**
 * Never part of a guide. `noscript` stays, since lazy pictures keep their real address there; so do scripts that are
 * data, since they say the page's date.
 */
const NEVER = [
  'script:not([type="application/ld+json"]), svg > *',
  'style, template, object, embed, applet, frame, frameset, portal, fencedframe',
].join();
const all = (copy: Document, selector: string) => Document.prototype.querySelectorAll.call(copy, selector);

/**
 * Makes a copied page safe to be asked by ordinary means: after it no element stands in front of a property of the
 * document or of a form, and nothing is left that could load a document of its own.
 * @param copy a document that belongs to no window
 */
export function defuse(copy: Document): void {
  for (const element of all(copy, NEVER)) Element.prototype.remove.call(element);
  for (const element of all(copy, '[name]:not(meta, slot)')) Element.prototype.removeAttribute.call(element, 'name');
  for (const element of all(copy, '[srcdoc]')) Element.prototype.removeAttribute.call(element, 'srcdoc');
  for (const form of all(copy, 'form')) rename(form, 'div').setAttribute('data-form', '');
}
