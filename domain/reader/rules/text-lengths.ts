/**
 * How much text an element held when the page was measured. Rules only take text away, so there is never more now: most
 * questions about length are answered without reading the text again.
 */
const mostLength = new WeakMap<Element, number>();

/** All that is not white space, as it stood when the page was measured. */
const textsOf = new WeakMap<Element, Text[]>();

/** Notes the text in every element below `root` and its length, in one pass, white space made single. */
export function measureText(root: Element): void {
  const texts: Text[] = [];
  measure(root, texts);
  textsOf.set(root, texts);
}

function measure(element: Element, texts: Text[]): number {
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) length += measure(node as Element, texts);
    else if (node.nodeType === 3) {
      const own = (node.nodeValue ?? '').trim().length;
      if (own > 0) texts.push(node as Text);
      length += own;
    }
  }
  mostLength.set(element, length);
  return length;
}

/**
 * All text in a measured element that a pattern finds something in.
 * @param wanted finds nothing in mere white space
 * @returns in reading order, without what was taken out or put in since
 */
export function textsWith(root: Element, wanted: RegExp): Text[] {
  let texts = textsOf.get(root);
  if (!texts) {
    measureText(root);
    texts = textsOf.get(root) ?? [];
  }
  return texts.filter((text) => wanted.test(text.data) && text.isConnected);
}

/** Whether an element's text is longer than so many characters. */
export function isLonger(element: Element, than: number): boolean {
  const known = mostLength.get(element);
  if (known !== undefined && known <= than) return false;
  // No rule takes seven eighths of a part away and leaves the rest to be judged.
  if (known !== undefined && known > than * 8 + 200) return true;
  const length = (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
  mostLength.set(element, length);
  return length > than;
}
