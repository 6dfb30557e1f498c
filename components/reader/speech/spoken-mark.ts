/** Name of the mark in reader.css, `::highlight(spoken)`. */
const NAME = 'spoken';
/** Nearer than this to the window's edge, CSS pixels, a sentence is out of sight: the player stands there. */
const EDGE = 140;

const blockOf = (range: Range): HTMLElement | null =>
  range.startContainer.parentElement?.closest<HTMLElement>(
    '[data-aloud], p, li, h1, h2, h3, h4, h5, h6, td, th, pre',
  ) ?? null;

/** Takes the mark away. */
export function unmarkSpoken(): void {
  CSS.highlights?.delete(NAME);
  for (const block of document.querySelectorAll<HTMLElement>('[data-spoken]')) delete block.dataset.spoken;
}

/** Marks the sentence that is being read, and brings it into sight. A browser without highlights marks its block. */
export function markSpoken(range: Range): void {
  unmarkSpoken();
  const block = blockOf(range);
  if (CSS.highlights) CSS.highlights.set(NAME, new Highlight(range));
  else if (block) block.dataset.spoken = 'true';
  const { top, bottom } = range.getBoundingClientRect();
  if (top < EDGE || bottom > innerHeight - EDGE) block?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
