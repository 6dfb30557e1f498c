import type { Block, Guide, GuideStep, Inline, ListBlock } from '../guide/guide.ts';
import { escapeStarts, fenceFor, inlineMarkdown, linkMarkdown, pictureMarkdown } from './markdown-inline.ts';
import { tableMarkdown } from './markdown-table.ts';

const paragraph = (content: readonly Inline[]) => escapeStarts(inlineMarkdown(content, '\\\n'));
/** Of a caption. */
const aside = (content: readonly Inline[]) => paragraph([{ mark: 'em', content: [...content] }]);

function heading(level: number, content: readonly Inline[]): string {
  const line = inlineMarkdown(content, ' ');
  // Signs at its end would be taken for the closing ones.
  return line && `${'#'.repeat(level)} ${line.replace(/#$/, '\\#')}`;
}

function indented(text: string, width: number): string {
  return text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(width)}`);
}

/** Whether the parts of an item can follow each other without an empty line. */
function isTight(items: readonly Block[][]): boolean {
  const isSimple = (block: Block, index: number) =>
    index === 0 ? block.type === 'paragraph' : block.type === 'list' && !block.isOrdered && isTight(block.items);
  return items.every((item) => item.length <= 2 && item.every(isSimple));
}

/** Two lists in a row would be one if they had the same sign. */
function list({ isOrdered, start, items }: ListBlock, isSecond: boolean): string {
  const gap = isTight(items) ? '\n' : '\n\n';
  return items
    .map((item, index) => {
      const sign = isOrdered ? `${Math.max(0, start) + index}${isSecond ? ')' : '.'}` : isSecond ? '*' : '-';
      return `${sign} ${indented(blocksMarkdown(item, gap), sign.length + 1)}`.trimEnd();
    })
    .join(gap);
}

const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/ +$/gm, '');

function code(text: string): string {
  const fence = fenceFor(text, 3);
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function blockMarkdown(block: Block, isSecond: boolean): string[] {
  switch (block.type) {
    case 'heading':
      return [heading(block.level, block.content)];
    case 'paragraph':
      return [paragraph(block.content)];
    case 'list':
      return [list(block, isSecond)];
    case 'image':
      return [pictureMarkdown(block.picture), aside(block.caption)];
    case 'table':
      return [aside(block.caption), tableMarkdown(block)];
    case 'code':
      return [code(block.text)];
    case 'quote':
    case 'note':
      return [quoted(blocksMarkdown(block.blocks))].filter((text) => text !== '>');
    case 'details':
      return [paragraph([{ mark: 'strong', content: block.summary }]), blocksMarkdown(block.blocks)];
    case 'video':
      return [linkMarkdown(inlineMarkdown([block.title], ' ') || block.href, block.href)];
  }
}

/** Blocks as Markdown, with `gap` between them. */
function blocksMarkdown(blocks: readonly Block[], gap = '\n\n'): string {
  let isSecond = false;
  return blocks
    .flatMap((block, index) => {
      const before = blocks[index - 1];
      const isLike = block.type === 'list' && before?.type === 'list' && before.isOrdered === block.isOrdered;
      isSecond = isLike && !isSecond;
      return blockMarkdown(block, isSecond);
    })
    .filter((text) => text !== '')
    .join(gap);
}

/** Steps that are items of a list become one again. */
function stepBlocks(steps: readonly GuideStep[]): Block[] {
  const blocks: Block[] = [];
  let items: ListBlock | undefined;
  for (const { number, heading: head, blocks: said } of steps) {
    if (head) {
      items = undefined;
      blocks.push(head, ...said);
    } else if (items) items.items.push(said);
    else {
      items = { type: 'list', isOrdered: true, start: number, items: [said], at: 0 };
      blocks.push(items);
    }
  }
  return blocks;
}

/**
 * A guide as Markdown (CommonMark, tables and crossed-out text as on GitHub): its title, what it says, and the address
 * it is from.
 */
export function guideMarkdown({ title, source, intro, steps, outro }: Guide): string {
  const from = linkMarkdown(inlineMarkdown([new URL(source).host], ' '), source);
  const said = blocksMarkdown([...intro, ...stepBlocks(steps), ...outro]);
  return `${[heading(1, [title]), said, '---', from].filter((text) => text !== '').join('\n\n')}\n`;
}
