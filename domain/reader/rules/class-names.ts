/** Class names and id of an element, each in lower case; as they were when first asked. */
export function classNamesOf(element: Element): readonly string[] {
  const known = namesOfElements.get(element);
  if (known) return known;
  const found = readNames(element);
  namesOfElements.set(element, found);
  return found;
}

/** Many rules ask for the names of every element. */
const namesOfElements = new WeakMap<Element, readonly string[]>();

function readNames(element: Element): readonly string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  return names === '' ? [] : names.toLowerCase().split(/\s+/);
}

/** The elements of a page with a class or an id, and where in them each name stands. */
interface Index {
  elements: readonly Element[];
  places: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<Element, Index>();

function indexOf(body: Element): Index {
  const elements = [...body.querySelectorAll('[class], [id]')];
  const places = new Map<string, number[]>();
  elements.forEach((element, place) => {
    for (const name of classNamesOf(element)) {
      const others = places.get(name);
      if (others) others.push(place);
      else places.set(name, [place]);
    }
  });
  return { elements, places };
}

/** Two lists of elements as one, each element once. */
export function inReadingOrder(named: readonly Element[], others: Iterable<Element>): readonly Element[] {
  const all = new Set(named);
  const count = all.size;
  for (const other of others) all.add(other);
  return all.size === count
    ? named
    : [...all].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/**
 * The elements with a class name or id that a pattern matches. A page has far fewer names than elements: each name is
 * tried once.
 * @param body looked through when first asked; what is named later is not found
 * @param wanted tried on single names in lower case
 * @returns in reading order, without those taken out since
 */
export function elementsNamed(body: Element, wanted: RegExp): Element[] {
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
