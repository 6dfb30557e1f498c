import { rawText } from '../article/inlines.ts';
import type { Block, Inline, Removal, RemovalKind } from '../guide/guide.ts';
import { blocksText } from '../guide/guide-text.ts';
import { numberingOf } from '../steps/numbering.ts';
import { type BoilerplateLine, RELATED_TITLE } from './boilerplate-lines.ts';

/**
 * Zones of an article, in the order in which they are looked through: the blocks before the first sentence; all blocks;
 * a tail of links to other articles under a title that says so; the blocks before that tail, from the last one upward
 * to the first that stays.
 */
const ZONES = ['start', 'anywhere', 'tail', 'end'] as const;
type Zone = (typeof ZONES)[number];

/** A block in its zone. */
interface ArticleLine {
  block: Block;
  /** The block before it in the article. */
  before: Block | undefined;
  /** The guide's title. */
  title: string;
}

/** Why a block is no part of the article. */
export interface Reason {
  kind: RemovalKind;
  reason: string;
}

/** A rule over the article once it is read as blocks. For each of its zones it says why a block goes, or nothing. */
export interface LineRule {
  /** Lower camel case of the file's name. */
  readonly id: string;
  readonly zones: Partial<Record<Zone, (line: ArticleLine) => Reason | undefined>>;
}

const MOST_AT_START = 12;

/**
 * Takes the lines out of an article that are no part of it.
 * @param blocks the article's
 * @param title the guide's
 * @param rules asked in this order in each zone; the first with a reason takes the block
 */
export function withoutLines(
  blocks: readonly Block[],
  title: string,
  rules: readonly LineRule[],
): { blocks: Block[]; removals: Removal[] } {
  const removals: Removal[] = [];
  const gone = new Set<Block>();
  const tail = tailOf(blocks);
  const indexes = {
    start: range(0, Math.min(Math.max(0, blocks.findIndex(isSentence)), MOST_AT_START)),
    anywhere: range(0, blocks.length),
    tail: range(tail, blocks.length),
    end: range(0, tail).reverse(),
  };
  for (const zone of ZONES) {
    for (const i of indexes[zone]) {
      const block = blocks[i] as Block;
      if (gone.has(block)) continue;
      const line: ArticleLine = { block, before: blocks[i - 1], title };
      const removal = removalOf(line, zone, rules);
      if (removal) {
        gone.add(block);
        removals.push(removal);
      } else if (zone === 'end' && lineOf(block)) break;
    }
  }
  return { blocks: blocks.filter((block) => !gone.has(block)), removals };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function removalOf(line: ArticleLine, zone: Zone, rules: readonly LineRule[]): Removal | undefined {
  for (const { id, zones } of rules) {
    const why = zones[zone]?.(line);
    const { block } = line;
    if (why) return { rule: id, ...why, count: 1, at: block.at, excerpt: lineOf(block).slice(0, 120), blocks: [block] };
  }
  return;
}

/** The first of some kinds of boilerplate that a paragraph or heading is. */
export function boilerplateIn(block: Block, kinds: readonly BoilerplateLine[]): Reason | undefined {
  if (block.type !== 'paragraph' && block.type !== 'heading') return;
  const text = lineOf(block);
  if (!text || text.length > 240) return;
  const found = kinds.find(({ line, needsLink }) => line.test(text) && !(needsLink && !holdsLink(block.content)));
  return found && { kind: found.kind, reason: found.reason };
}

const holdsLink = (content: readonly Inline[]): boolean =>
  content.some(
    (inline) => typeof inline === 'object' && ('href' in inline || ('content' in inline && holdsLink(inline.content))),
  );

const LONGEST = 400;
const lines = new WeakMap<Block, string>();

/** The beginning of a block's text, white space made single. Asked in every zone: read once. */
export function lineOf(block: Block): string {
  const known = lines.get(block);
  if (known !== undefined) return known;
  const text = block.type === 'paragraph' || block.type === 'heading' ? rawText(block.content) : blocksText([block]);
  const line = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  lines.set(block, line);
  return line;
}

const isSentence = (block: Block): boolean =>
  block.type === 'paragraph' && /^.{90,}|^.{40,}[.!?]$/s.test(lineOf(block));

/** Whether a block begins with a step's number. */
export const isNumbered = (block: Block): boolean => numberingOf(lineOf(block))?.isMarked === true;

/** Where a tail of links begins under a title that says so; the number of blocks where there is none. */
function tailOf(blocks: readonly Block[]): number {
  for (let i = Math.max(1, Math.floor(blocks.length / 2)); i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const isTitled = (block.type === 'heading' || block.type === 'paragraph') && RELATED_TITLE.test(lineOf(block));
    if (isTitled && blocks.slice(i + 1).every(isCard)) return i;
  }
  return blocks.length;
}

/** A heading, a link, a picture or a short text: what stands in a box of another article. */
function isCard(block: Block): boolean {
  if (block.type === 'heading' && isNumbered(block)) return false;
  if (block.type === 'heading' || block.type === 'image' || block.type === 'list')
    return block.type !== 'list' || !block.isOrdered;
  return block.type === 'paragraph' && !/^.{140,}|[.!?:]$/s.test(lineOf(block));
}
