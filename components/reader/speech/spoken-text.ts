import { SPOKEN_BLOCKS } from '../../../domain/reader/block-elements.ts';
import { sentencesOf } from '../../../domain/reader/output/sentences.ts';

/** A sentence to be read aloud, and where it stands. */
export interface SpokenSentence {
  text: string;
  range: Range;
}

const BLOCKS = `${SPOKEN_BLOCKS}, [data-aloud]`;

/** What is ours is no part of the guide, but for what may cost photos. */
const isHeard = (parent: Element): boolean => !parent.closest('[data-ours]') || parent.closest('[data-aloud]') !== null;

/** The words on screen, in reading order, a group for each piece of a block that nothing else interrupts. */
function textByBlock(root: Element): Text[][] {
  const groups: Text[][] = [];
  let last: Element | undefined;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || !isHeard(parent)) continue;
    const block = parent.closest(BLOCKS) ?? root;
    if (block === last) groups.at(-1)?.push(node);
    else groups.push([node]);
    last = block;
  }
  return groups;
}

/** The node and the place in it at which a character of all their text stands. */
function placeIn(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] | undefined {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  return undefined;
}

/**
 * The sentences of what is on screen, in reading order.
 * @param roots drawn elements, in reading order
 * @param language BCP 47; '' where not known
 */
export function spokenSentences(roots: readonly Element[], language: string): SpokenSentence[] {
  return roots.flatMap((root) =>
    textByBlock(root).flatMap((nodes) => {
      const text = nodes.map(({ data }) => data).join('');
      // On screen the end of a line in the source is a blank, not the end of a sentence.
      return sentencesOf(text.replace(/\s/g, ' '), language).flatMap(({ start, end }) => {
        const from = placeIn(nodes, start, false);
        const to = placeIn(nodes, end, true);
        const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
        if (!from || !to || !words) return [];
        const range = root.ownerDocument.createRange();
        range.setStart(...from);
        range.setEnd(...to);
        return [{ text: words, range }];
      });
    }),
  );
}
