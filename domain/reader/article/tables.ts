import type { Block, TableCell } from '../guide/guide.ts';
import { inlinesOf, type ReadContext } from './inlines.ts';

const span = (cell: Element, name: string): number => {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isInteger(value) && value > 0 && value <= 100 ? value : 1;
};

/**
 * Reads a table; one of a single column is layout, and gives its content alone.
 * @param read reads a cell's content
 */
export function tableOf(
  element: Element,
  at: number,
  ground: ReadContext,
  read: (root: Node, ground: ReadContext) => Block[],
): Block[] {
  const caption = [...element.children].find((child) => child.localName === 'caption');
  const rows = rowsOf(element).map((row) =>
    [...row.children]
      .filter((cell) => cell.localName === 'td' || cell.localName === 'th')
      .map(
        (cell): TableCell => ({
          isHeader: cell.localName === 'th',
          columns: span(cell, 'colspan'),
          rows: span(cell, 'rowspan'),
          blocks: read(cell, ground),
        }),
      ),
  );
  const full = rows.filter((row) => row.some((cell) => cell.blocks.length > 0));
  if (full.every((row) => row.length <= 1)) return full.flatMap((row) => row.flatMap((cell) => cell.blocks));
  return [{ type: 'table', at, caption: caption ? inlinesOf(caption.childNodes, ground) : [], rows: full }];
}

const rowsOf = (element: Element): Element[] =>
  [...element.children].flatMap((child) => {
    if (child.localName === 'tr') return [child];
    return /^t(head|body|foot)$/.test(child.localName) ? rowsOf(child) : [];
  });
