import { createElement } from 'preact';
import type {
  Block,
  DetailsBlock,
  HeadingBlock,
  ImageBlock,
  ListBlock,
  TableBlock,
  TableCell,
  VideoBlock,
} from '../../../domain/reader/guide/guide.ts';
import { text } from '../../text.ts';
import { hostOf } from './addresses.ts';
import { GuideLine, LineNotes } from './GuideLine.tsx';
import { GuidePicture } from './Inlines.tsx';

/** A heading of the guide. It can be focused, since the person can jump to it. */
export function GuideHeading({ block }: { block: HeadingBlock }) {
  return (
    <>
      {createElement(`h${block.level}`, { tabIndex: -1 }, <GuideLine content={block.content} hasNotes={false} />)}
      <LineNotes line={block.content} />
    </>
  );
}

function GuideList({ block }: { block: ListBlock }) {
  const items = block.items.map((blocks, index) => (
    <li key={index}>
      <Blocks blocks={blocks} />
    </li>
  ));
  return block.isOrdered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
}

function Image({ block }: { block: ImageBlock }) {
  return (
    <figure>
      <GuidePicture picture={block.picture} />
      {block.caption.length > 0 && (
        <figcaption>
          <GuideLine content={block.caption} />
        </figcaption>
      )}
    </figure>
  );
}

function Details({ block }: { block: DetailsBlock }) {
  return (
    <details open>
      <summary>
        <GuideLine content={block.summary} hasNotes={false} />
      </summary>
      <LineNotes line={block.summary} />
      <Blocks blocks={block.blocks} />
    </details>
  );
}

function Video({ block }: { block: VideoBlock }) {
  return (
    <p>
      <a href={block.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
        {text('reader.video', { title: block.title, host: hostOf(block.href) })}
      </a>
    </p>
  );
}

const spanOf = (count: number) => (count > 1 ? count : undefined);

function Cell({ cell }: { cell: TableCell }) {
  const Tag = cell.isHeader ? 'th' : 'td';
  return (
    <Tag colSpan={spanOf(cell.columns)} rowSpan={spanOf(cell.rows)}>
      <Blocks blocks={cell.blocks} />
    </Tag>
  );
}

/** A table that scrolls sideways in its own box, so that a wide one does not make the whole page scroll. */
function Table({ block }: { block: TableBlock }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
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
              {row.map((cell, column) => (
                <Cell key={column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GuideBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      return <GuideHeading block={block} />;
    case 'paragraph':
      return (
        <p>
          <GuideLine content={block.content} />
        </p>
      );
    case 'list':
      return <GuideList block={block} />;
    case 'image':
      return <Image block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'code':
      return (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
          <pre tabIndex={0}>
            <code>{block.text}</code>
          </pre>
          <LineNotes line={block} />
        </>
      );
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case 'note':
      return (
        <div class="note">
          <Blocks blocks={block.blocks} />
        </div>
      );
    case 'details':
      return <Details block={block} />;
    case 'video':
      return <Video block={block} />;
  }
}

/** Blocks of the guide, one below another. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <GuideBlock key={`${block.type} ${block.at} ${index}`} block={block} />
      ))}
    </>
  );
}
