import nodeConsole from 'node:console';
import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { goTo } from './go-to.ts';

// In a browser each of these classes holds its getters and methods itself; in happy-dom they are inherited from classes
// that no script sees. Done before a test imports what asks for a browser's own getters; again it changes nothing.
for (const { prototype } of [Node, Element, Document, HTMLImageElement]) {
  for (let from = Object.getPrototypeOf(prototype); from !== Object.prototype; from = Object.getPrototypeOf(from))
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(from)))
      if (name !== 'constructor' && !Object.hasOwn(prototype, name)) Object.defineProperty(prototype, name, descriptor);
}
const ofElement = Object.getOwnPropertyDescriptor(Element.prototype, 'textContent')?.get;
Object.defineProperty(Node.prototype, 'textContent', {
  configurable: true,
  get(this: Node) {
    return this.nodeType === 1 ? ofElement?.call(this) : this.nodeValue;
  },
});

beforeEach(() => {
  // happy-dom says of every frame that it is not loaded, which is as it should be.
  const { error } = nodeConsole;
  vi.spyOn(nodeConsole, 'error').mockImplementation((what, ...more) => {
    if (!String(what).includes('Iframe page loading is disabled')) error(what, ...more);
  });
});

afterEach(() => {
  // Preact remembers in the body what it has drawn there.
  render(null, document.body);
  document.body.replaceChildren();
  document.head.replaceChildren();
  goTo('http://localhost:3000/');
});
