import { blocksOf } from '../../../../domain/reader/article/blocks.ts';
import type { ReadContext } from '../../../../domain/reader/article/inlines.ts';
import type { Block, Inline } from '../../../../domain/reader/guide/guide.ts';
import { ADDRESS, pageOf } from './rules/page-builders.ts';

/** What the pages of these tests are read with. */
export const CONTEXT: ReadContext = { base: ADDRESS, self: ADDRESS, depth: 0 };

/** The blocks of a page with this body. */
export const blocksIn = (body: string): Block[] => blocksOf(pageOf(body).document.body, CONTEXT);

const short = (address: string) => address.replace('https://guides.example.org', '');

/** Running text in short: `strong(words)`, `</address>(words)`, `{/picture.png}`, `⏎` for a break. */
export const line = (content: readonly Inline[]): string =>
  content
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if ('mark' in inline) return `${inline.mark}(${line(inline.content)})`;
      if ('href' in inline) return `<${short(inline.href)}>(${line(inline.content)})`;
      return 'picture' in inline ? `{${short(inline.picture.src)}}` : '⏎';
    })
    .join('');

function one(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `h${block.level}[${line(block.content).trim()}]`;
    case 'paragraph':
      return `p[${line(block.content).trim()}]`;
    case 'list':
      return `${block.isOrdered ? `ol${block.start}` : 'ul'}[${block.items.map(notationOf).join(' | ')}]`;
    case 'image':
      return `img[${short(block.picture.src)}${block.caption.length > 0 ? `: ${line(block.caption)}` : ''}]`;
    case 'table':
      return `table[${line(block.caption)}: ${block.rows.map((row) => row.map(cell).join(', ')).join(' / ')}]`;
    case 'code':
      return `code[${block.text}]`;
    case 'details':
      return `details[${line(block.summary)}: ${notationOf(block.blocks)}]`;
    case 'video':
      return `video[${short(block.href)}: ${block.title}]`;
    default:
      return `${block.type}[${notationOf(block.blocks)}]`;
  }
}

const cell = ({ isHeader, columns, rows, blocks }: (Block & { type: 'table' })['rows'][number][number]): string =>
  `${isHeader ? 'th' : 'td'}${columns}x${rows} ${notationOf(blocks)}`;

/** Blocks in short, one after the other. */
export const notationOf = (blocks: readonly Block[]): string => blocks.map(one).join(' ');
