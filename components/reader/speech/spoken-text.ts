import { SPOKEN_BLOCKS } from '../../../domain/reader/block-elements.ts';
import { sentencesOf } from '../../../domain/reader/output/sentences.ts';

/** A sentence to read aloud, and where it is in the document. */
export interface SpokenSentence {
  text: string;
  range: Range;
}

const BLOCKS = `${SPOKEN_BLOCKS}, [data-aloud]`;

/** Our own text is not part of the guide and is not read, except for warnings that photos may be lost. */
const isReadAloud = (parent: Element): boolean =>
  !parent.closest('[data-ours]') || parent.closest('[data-aloud]') !== null;

/** The text nodes to read, in reading order: a group for each run of text in one block, uninterrupted by another. */
function textByBlock(root: Element): Text[][] {
  const groups: Text[][] = [];
  let last: Element | undefined;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || !isReadAloud(parent)) continue;
    const block = parent.closest(BLOCKS) ?? root;
    if (block === last) groups.at(-1)?.push(node);
    else groups.push([node]);
    last = block;
  }
  return groups;
}

/** The node, and the offset in it, of a character of the nodes' joined text. */
function positionIn(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] | undefined {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  return undefined;
}

/**
 * The sentences to read aloud, in reading order.
 * @param roots elements on screen, in reading order
 * @param language BCP 47; '' where not known
 */
export function spokenSentences(roots: readonly Element[], language: string): SpokenSentence[] {
  return roots.flatMap((root) =>
    textByBlock(root).flatMap((nodes) => {
      const joined = nodes.map(({ data }) => data).join('');
      // A line break in the HTML is drawn as a space, it does not end a sentence.
      return sentencesOf(joined.replace(/\s/g, ' '), language).flatMap(({ start, end }) => {
        const from = positionIn(nodes, start, false);
        const to = positionIn(nodes, end, true);
        const text = joined.slice(start, end).replace(/\s+/g, ' ').trim();
        if (!from || !to || !text) return [];
        const range = root.ownerDocument.createRange();
        range.setStart(...from);
        range.setEnd(...to);
        return [{ text, range }];
      });
    }),
  );
}
