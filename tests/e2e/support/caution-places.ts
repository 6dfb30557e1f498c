/** Where a note stands, as somebody sees it. Runs in the reader. */
export interface CautionPlace {
  id: string;
  severity: string;
  /** The marked sentence before it. */
  sentence: string;
  /** What follows in the same paragraph or item. */
  next: string;
  /** Nearest block of the guide that holds it. */
  block: string;
  /** Step of the guide, '' outside of them. */
  step: string;
  isShown: boolean;
  /** It begins at the end of its sentence or below it. */
  isBelow: boolean;
  /** What follows it in the paragraph begins below it. */
  isAboveNext: boolean;
}

/** Every note on screen, in reading order. */
export function cautionPlaces(): CautionPlace[] {
  const rangeOf = (from: Node): DOMRect | undefined => {
    const range = document.createRange();
    range.selectNodeContents(from);
    return [...range.getClientRects()].find(({ width }) => width > 0);
  };
  const textOf = (nodes: readonly Node[]) =>
    nodes
      .filter((node) => !(node instanceof Element && node.hasAttribute('data-ours')))
      .map(({ textContent }) => textContent ?? '')
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  const isSaid = (node: ChildNode | null): node is ChildNode =>
    node !== null && !(node instanceof Element && node.hasAttribute('data-ours')) && /\S/.test(node.textContent ?? '');
  return [...document.querySelectorAll<HTMLElement>('article [data-caution]')].map((note) => {
    let before = note.previousElementSibling;
    while (before?.hasAttribute('data-caution')) before = before.previousElementSibling;
    const mark = before?.matches('[data-cautioned]') ? before : before?.querySelector('[data-cautioned]');
    const rest: ChildNode[] = [];
    for (let node = note.nextSibling; node; node = node.nextSibling) rest.push(node);
    const isInLine = before?.matches('[data-cautioned]') ?? false;
    const next = isInLine ? rest.find(isSaid) : undefined;
    const box = note.getBoundingClientRect();
    const nextTop = next && rangeOf(next)?.top;
    return {
      id: note.dataset.caution ?? '',
      severity: note.dataset.severity ?? '',
      sentence: mark?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      next: isInLine ? textOf(rest) : '',
      block:
        (note.closest('li') ?? note.parentElement?.closest('p, td, th, figcaption, .guide-step, article'))?.tagName ??
        '',
      step: note.closest<HTMLElement>('[data-guide-step]')?.dataset.guideStep ?? '',
      isShown: note.checkVisibility() && box.height > 0,
      isBelow: mark ? box.top >= mark.getBoundingClientRect().bottom - 2 : false,
      isAboveNext: nextTop === undefined || box.bottom <= nextTop + 2,
    };
  });
}
