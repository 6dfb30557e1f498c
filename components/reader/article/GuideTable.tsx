import type { ComponentChildren } from 'preact';
import type { Block, TableBlock, TableCell } from '../../../domain/reader/guide/guide.ts';
import { text } from '../../text.ts';
import { GuideLine } from './GuideLine.tsx';

const more = (count: number) => (count > 1 ? count : undefined);

/** What stands in a cell is drawn by whoever draws the table. */
type DrawBlocks = (blocks: readonly Block[]) => ComponentChildren;

function Cell({ cell, children }: { cell: TableCell; children: DrawBlocks }) {
  const Tag = cell.isHeader ? 'th' : 'td';
  return (
    <Tag colSpan={more(cell.columns)} rowSpan={more(cell.rows)}>
      {children(cell.blocks)}
    </Tag>
  );
}

/** A table in a box of its own: a wide one is moved sideways there, never the whole page. */
export function GuideTable({ block, children }: { block: TableBlock; children: DrawBlocks }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved sideways must be reached with the keyboard
    <section class="table" tabIndex={0} aria-label={text('reader.table')}>
      <table>
        {block.caption.length > 0 && (
          <caption>
            <GuideLine content={block.caption} />
          </caption>
        )}
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => (
                <Cell key={place} cell={cell}>
                  {children}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
