import type { Block, Guide, GuideStep, Inline, TableCell } from './guide.ts';

/** What a part of a line says; breaks are line ends. */
function words(part: Inline): string {
  if (typeof part === 'string') return part.replace(/\s+/g, ' ');
  if ('isBreak' in part) return '\n';
  return 'content' in part ? part.content.map(words).join('') : '';
}

/** Lines without spaces at their ends and without empty ones. */
function trimmed(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * What parts of a line say, without pictures.
 * @returns spaces collapsed; each break is a line end
 */
export function inlineText(content: readonly Inline[]): string {
  return trimmed(content.map(words).join(''));
}

function cellText({ blocks }: TableCell): string {
  return blocksText(blocks).replaceAll('\n', ' ');
}

function blockText(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [inlineText(block.content)];
    case 'list':
      return block.items.map(blocksText);
    case 'image':
      return [inlineText(block.caption)];
    case 'table':
      return [inlineText(block.caption), ...block.rows.map((row) => trimmed(row.map(cellText).join('\t')))];
    case 'code':
      return [block.text.replace(/^(?:[^\S\n]*\n)+|\s+$/g, '')];
    case 'quote':
    case 'note':
      return [blocksText(block.blocks)];
    case 'details':
      return [inlineText(block.summary), blocksText(block.blocks)];
    case 'video':
      return [trimmed(words(block.title))];
  }
}

/**
 * What blocks say, in reading order: a line for each paragraph, heading, item, caption and row of a table (its cells
 * apart by tabs), lines of code as they are. Items carry no marks, pictures say nothing but their captions.
 */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(blockText)
    .filter((text) => text.trim() !== '')
    .join('\n');
}

/** What a step says, its heading first. */
export function stepText({ heading, blocks }: GuideStep): string {
  return blocksText(heading ? [heading, ...blocks] : blocks);
}

/** What a person reads of a guide, in reading order, but for its title. */
export function guideText({ intro, steps, outro }: Guide): string {
  return [blocksText(intro), ...steps.map(stepText), blocksText(outro)].filter((text) => text !== '').join('\n');
}
