import type { Block, Guide, Inline, TableCell } from '../reader/guide/guide.ts';
import type { Line } from './guide-cautions.ts';

/** Paragraphs to quote behind a line of the guide. */
export type Notes = ReadonlyMap<Line, readonly Inline[][]>;

const quotes = (notes: Notes, line: Line, at: number): Block[] =>
  (notes.get(line) ?? []).map((content) => ({
    type: 'quote',
    blocks: [{ type: 'paragraph', content: [...content], at }],
    at,
  }));

function withBlock(notes: Notes, block: Block): Block[] {
  const { at } = block;
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block, ...quotes(notes, block.content, at)];
    case 'image':
      return [block, ...quotes(notes, block.caption, at)];
    case 'list':
      return [{ ...block, items: block.items.map((item) => withBlocks(notes, item)) }];
    case 'table': {
      // A table cell is one line of Markdown, so the notes of its cells stand behind the table.
      const inCell = ({ blocks }: TableCell) =>
        withBlocks(notes, blocks).filter((inner) => inner.type === 'quote' && !blocks.includes(inner));
      return [block, ...quotes(notes, block.caption, at), ...block.rows.flat().flatMap(inCell)];
    }
    case 'code':
      return [block, ...quotes(notes, block, at)];
    case 'quote':
    case 'note':
      return [{ ...block, blocks: withBlocks(notes, block.blocks) }];
    case 'details':
      return [{ ...block, blocks: [...quotes(notes, block.summary, at), ...withBlocks(notes, block.blocks)] }];
    case 'video':
      return [block];
  }
}

const withBlocks = (notes: Notes, blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => withBlock(notes, block));

/** A copy of the guide with the notes quoted behind the blocks that hold their lines, for export as plain text. */
export function withNotes(guide: Guide, notes: Notes): Guide {
  if (notes.size === 0) return guide;
  return {
    ...guide,
    intro: withBlocks(notes, guide.intro),
    steps: guide.steps.map((step) => ({
      ...step,
      blocks: [
        ...(step.heading ? quotes(notes, step.heading.content, step.heading.at) : []),
        ...withBlocks(notes, step.blocks),
      ],
    })),
    outro: withBlocks(notes, guide.outro),
  };
}
