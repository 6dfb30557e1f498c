import { wordsOf as inlineWords } from './article/inlines.ts';
import type { Block, Inline, Removal } from './guide/guide.ts';
import { blocksText } from './guide/guide-text.ts';
import {
  ANYWHERE,
  AT_END,
  AT_START,
  BELOW_PICTURES,
  type BoilerplateLine,
  BUTTONS,
  RELATED_TITLE,
} from './rules/boilerplate-lines.ts';
import { numberingOf } from './steps/numbering.ts';

export interface Trimmed {
  blocks: Block[];
  removals: Removal[];
}

/**
 * Takes off what stands around an article's sentences and is no part of it: its title once more, bylines and dates at
 * its beginning; share, newsletter and related lines at its end.
 * @param blocks the article's
 * @param title the guide's
 */
export function trimEnds(blocks: readonly Block[], title: string): Trimmed {
  const removals: Removal[] = [];
  const gone = new Set<Block>();
  const take = (block: Block, { kind, reason }: Pick<BoilerplateLine, 'kind' | 'reason'>, rule: string) => {
    gone.add(block);
    removals.push({
      rule,
      kind,
      reason,
      count: 1,
      at: block.at,
      excerpt: lineOf(block).slice(0, 120),
      blocks: [block],
    });
  };
  const first = blocks.findIndex(isSentence);
  for (const block of blocks.slice(0, first < 0 ? 0 : Math.min(first, 12))) {
    const line = lineOf(block);
    if (isTitle(line, title) && !isNumbered(line))
      take(block, { kind: 'repeated', reason: 'It repeats the title.' }, 'repeatedTitle');
    else takeFurniture(block, line, [...AT_START, ...ANYWHERE, BUTTONS], 'articleEnds', take);
  }
  blocks.forEach((block, i) => {
    if (gone.has(block) || block.type !== 'paragraph') return;
    const furniture = blocks[i - 1]?.type === 'image' ? [...ANYWHERE, BELOW_PICTURES] : ANYWHERE;
    takeFurniture(block, lineOf(block), furniture, 'pictureLines', take);
  });
  const tail = relatedFrom(blocks);
  for (const block of blocks.slice(tail))
    if (!gone.has(block)) take(block, { kind: 'related', reason: 'It leads to other articles.' }, 'articleEnds');
  for (const block of blocks.slice(0, tail).reverse()) {
    if (gone.has(block)) continue;
    const line = lineOf(block);
    takeFurniture(block, line, AT_END, 'articleEnds', take);
    if (!gone.has(block) && line) break;
  }
  return { blocks: blocks.filter((block) => !gone.has(block)), removals };
}

function takeFurniture(
  block: Block,
  line: string,
  furniture: readonly BoilerplateLine[],
  rule: string,
  take: (block: Block, furniture: BoilerplateLine, rule: string) => void,
): void {
  if (block.type !== 'paragraph' && block.type !== 'heading') return;
  if (!line || line.length > 240) return;
  const found = furniture.find((one) => one.line.test(line) && !(one.needsLink && !holdsLink(block.content)));
  if (found) take(block, found, rule);
}

const holdsLink = (content: readonly Inline[]): boolean =>
  content.some(
    (inline) => typeof inline === 'object' && ('href' in inline || ('content' in inline && holdsLink(inline.content))),
  );

const LONGEST = 400;
/** A paragraph's or heading's words; of anything else as much as is needed to tell it apart. */
const lineOf = (block: Block): string =>
  (block.type === 'paragraph' || block.type === 'heading' ? inlineWords(block.content) : blocksText([block]))
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
const isSentence = (block: Block): boolean =>
  block.type === 'paragraph' && /^.{90,}|^.{40,}[.!?]$/s.test(lineOf(block));

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same words, or all but a few of them. */
function isTitle(line: string, title: string): boolean {
  const words = wordsOf(line);
  const wanted = wordsOf(title);
  if (words.length < 2 || wanted.length === 0) return false;
  const shared = words.filter((word) => wanted.includes(word)).length;
  return shared / words.length > 0.85 && shared / wanted.length > 0.6;
}

/** Where a tail of links begins under a title that says so; the number of blocks where there is none. */
function relatedFrom(blocks: readonly Block[]): number {
  for (let i = Math.max(1, Math.floor(blocks.length / 2)); i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const isTitled = (block.type === 'heading' || block.type === 'paragraph') && RELATED_TITLE.test(lineOf(block));
    if (isTitled && blocks.slice(i + 1).every(isCard)) return i;
  }
  return blocks.length;
}

const isNumbered = (line: string): boolean => numberingOf(line)?.isMarked === true;

/** A heading, a link, a picture or a short text: what stands in a box of another article. */
function isCard(block: Block): boolean {
  if (block.type === 'heading' && isNumbered(lineOf(block))) return false;
  if (block.type === 'heading' || block.type === 'image' || block.type === 'list')
    return block.type !== 'list' || !block.isOrdered;
  return block.type === 'paragraph' && !/^.{140,}|[.!?:]$/s.test(lineOf(block));
}
