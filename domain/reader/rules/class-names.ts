/** Class names and id of an element as single words, lower case; as they were when first asked. */
export function namesOf(element: Element): readonly string[] {
  const known = namesOfElements.get(element);
  if (known) return known;
  const found = readNames(element);
  namesOfElements.set(element, found);
  return found;
}

/** Asked by many rules, of every element. */
const namesOfElements = new WeakMap<Element, readonly string[]>();

function readNames(element: Element): readonly string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  return names === '' ? [] : names.toLowerCase().split(/\s+/);
}

/** The named elements of a page, and which of them bear each name. */
interface Index {
  elements: readonly Element[];
  places: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<Element, Index>();

function indexOf(body: Element): Index {
  const elements = [...body.querySelectorAll('[class], [id]')];
  const places = new Map<string, number[]>();
  elements.forEach((element, place) => {
    for (const name of namesOf(element)) {
      const others = places.get(name);
      if (others) others.push(place);
      else places.set(name, [place]);
    }
  });
  return { elements, places };
}

/** Two rows of elements as one, each element once. */
export function inReadingOrder(named: readonly Element[], others: Iterable<Element>): readonly Element[] {
  const all = new Set(named);
  const count = all.size;
  for (const other of others) all.add(other);
  return all.size === count
    ? named
    : [...all].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/**
 * The elements that bear a name of some kind. A page has far fewer names than elements: each is tried once.
 * @param body looked through when first asked; what is named later is not found
 * @param wanted tried on single names in lower case
 * @returns in reading order, without those taken out since
 */
export function namedParts(body: Element, wanted: RegExp): Element[] {
  const index = indexes.get(body) ?? indexOf(body);
  indexes.set(body, index);
  const found = new Set<number>();
  for (const [name, places] of index.places) if (wanted.test(name)) for (const place of places) found.add(place);
  const { elements } = index;
  return [...found]
    .sort((a, b) => a - b)
    .map((place) => elements[place] as Element)
    .filter((element) => element.isConnected);
}

/** Class names, id and role of an element as they are written, in one string. */
export const namesText = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''}`;
