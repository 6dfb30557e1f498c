import type { Block, TableBlock, TableCell } from '../guide/guide.ts';
import { fenceFor, inlineMarkdown, linkMarkdown, pictureMarkdown } from './markdown-inline.ts';

const BREAK = '<br>';

const trimmed = (text: string) => text.replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');

/** A block in a cell, which is one line: `<br>` stands between its parts. */
function inCell(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return inlineMarkdown(block.content, BREAK);
    case 'list':
      return block.items.map((item) => `• ${cellMarkdown(item)}`).join(BREAK);
    case 'image':
      return [pictureMarkdown(block.picture), inlineMarkdown(block.caption, BREAK)].join(' ');
    case 'table':
      return block.rows.map((row) => row.map(({ blocks }) => cellMarkdown(blocks)).join(' ')).join(BREAK);
    case 'code':
      return block.text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => `${fenceFor(line, 1)} ${line.trim()} ${fenceFor(line, 1)}`)
        .join(BREAK);
    case 'quote':
    case 'note':
      return cellMarkdown(block.blocks);
    case 'details':
      return [inlineMarkdown(block.summary, BREAK), cellMarkdown(block.blocks)].join(BREAK);
    case 'video':
      return linkMarkdown(inlineMarkdown([block.title], BREAK) || block.href, block.href);
  }
}

function cellMarkdown(blocks: readonly Block[]): string {
  return trimmed(
    blocks
      .map(inCell)
      .map(trimmed)
      .filter((text) => text !== '')
      .join(BREAK),
  );
}

/** The cells in their columns: one that spans several leaves the others empty. */
function grid(rows: readonly TableCell[][]): string[][] {
  const lines: string[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const { blocks, columns, rows: height } of row) {
      while (lines[index]?.[column] !== undefined) column += 1;
      for (const line of lines.slice(index, index + height))
        for (let at = 0; at < columns; at += 1) line[column + at] ??= '';
      // Also in code, where it is not escaped elsewhere.
      (lines[index] as string[])[column] = cellMarkdown(blocks).replace(/(?<!\\)\|/g, '\\|');
      column += columns;
    }
  }
  return lines;
}

/**
 * A table as GitHub's Markdown has it: its first row is its heading, an empty one where the page has none.
 * @returns the rows, without the caption
 */
export function tableMarkdown({ rows }: TableBlock): string {
  const lines = grid(rows);
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (width === 0) return '';
  const isHeaded = rows[0]?.some(({ isHeader }) => isHeader) ?? false;
  const written = (isHeaded ? lines : [[], ...lines]).map(
    (line) => `| ${Array.from({ length: width }, (_, column) => line[column] ?? '').join(' | ')} |`,
  );
  return [written[0], `|${' --- |'.repeat(width)}`, ...written.slice(1)].join('\n');
}
