/**
 * In a browser each of these classes holds its getters and methods itself; in the tests' stand-in they are inherited
 * from classes that no script sees. Imported before anything that asks for a browser's own getters.
 */
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
