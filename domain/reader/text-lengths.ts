/**
 * How much text an element held when the page was measured. Rules only take text away, so that it is never less than
 * what is there now: most questions about length are answered without reading the text again.
 */
const atMost = new WeakMap<Element, number>();

/** Notes the length of the text in every element below `root`, in one pass, white space made single. */
export function measureText(root: Element): number {
  let length = 0;
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
    else if (node.nodeType === 1) length += measureText(node as Element);
  }
  atMost.set(root, length);
  return length;
}

/** Whether an element's text is longer than so many characters. */
export function isLonger(element: Element, than: number): boolean {
  const known = atMost.get(element);
  if (known !== undefined && known <= than) return false;
  // No rule takes seven eighths of a part away and leaves the rest to be judged.
  if (known !== undefined && known > than * 8 + 200) return true;
  const length = (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
  atMost.set(element, length);
  return length > than;
}
