import {
  type Budget,
  type Fields,
  fields,
  GUIDE_LIMITS,
  linkTo,
  listOf,
  NotAGuide,
  oneOf,
  text,
  webAddress,
  whole,
  yesNo,
} from './check-values.ts';
import { type Block, type Inline, MARKS, type Picture, type TableCell } from './guide.ts';

/** Above any number in reading order. */
const MAX_AT = 10_000_000;
const MAX_SPAN = 1000;
/** Numbers of list items may be years, even negative. */
const MAX_START = 1_000_000;
const MAX_PIXELS = 100_000;
const LEVELS = [2, 3, 4, 5, 6] as const;

function deeper(depth: number): number {
  if (depth >= GUIDE_LIMITS.depth) throw new NotAGuide('too deep');
  return depth + 1;
}

/** The place of a block or removal. @throws NotAGuide */
export const placeIn = (value: unknown): number => whole(value, 0, MAX_AT);

function pixels(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 && value <= MAX_PIXELS ? value : undefined;
}

function picture(value: unknown, budget: Budget): Picture {
  const { src, alt, width, height } = fields(value);
  const read: Picture = { src: webAddress(src), alt: text(alt, budget) };
  const size = { width: pixels(width), height: pixels(height) };
  if (size.width !== undefined) read.width = size.width;
  if (size.height !== undefined) read.height = size.height;
  return read;
}

function inline(value: unknown, budget: Budget, depth: number): Inline {
  if (typeof value === 'string') return text(value, budget);
  const found = fields(value);
  if ('mark' in found) return { mark: oneOf(found.mark, MARKS), content: inlines(found.content, budget, depth) };
  if ('href' in found) return { href: linkTo(found.href), content: inlines(found.content, budget, depth) };
  if ('picture' in found) return { picture: picture(found.picture, budget) };
  if (found.isBreak === true) return { isBreak: true };
  throw new NotAGuide('an unknown part of a line');
}

/** @throws NotAGuide */
function inlines(value: unknown, budget: Budget, depth: number): Inline[] {
  const inside = deeper(depth);
  return listOf(value, budget, (entry) => inline(entry, budget, inside));
}

function cell(value: unknown, budget: Budget, depth: number): TableCell {
  const { isHeader, columns, rows, blocks } = fields(value);
  return {
    isHeader: yesNo(isHeader),
    columns: whole(columns, 1, MAX_SPAN),
    rows: whole(rows, 1, MAX_SPAN),
    blocks: blocksIn(blocks, budget, depth),
  };
}

type Read = (found: Fields, budget: Budget, depth: number) => Omit<Block, 'at'>;
const as = <Type extends Block['type']>(block: Omit<Extract<Block, { type: Type }>, 'at'>) => block;

/** How each block is read: known fields only. */
const READ: Record<Block['type'], Read> = {
  heading: ({ level, content }, budget, depth) =>
    as<'heading'>({ type: 'heading', level: oneOf(level, LEVELS), content: inlines(content, budget, depth) }),
  paragraph: ({ content }, budget, depth) =>
    as<'paragraph'>({ type: 'paragraph', content: inlines(content, budget, depth) }),
  list: ({ isOrdered, start, items }, budget, depth) =>
    as<'list'>({
      type: 'list',
      isOrdered: yesNo(isOrdered),
      start: whole(start, -MAX_START, MAX_START),
      items: listOf(items, budget, (item) => blocksIn(item, budget, depth)),
    }),
  image: (found, budget, depth) =>
    as<'image'>({
      type: 'image',
      picture: picture(found.picture, budget),
      caption: inlines(found.caption, budget, depth),
    }),
  table: ({ caption, rows }, budget, depth) =>
    as<'table'>({
      type: 'table',
      caption: inlines(caption, budget, depth),
      rows: listOf(rows, budget, (row) => listOf(row, budget, (entry) => cell(entry, budget, depth))),
    }),
  code: (found, budget) => as<'code'>({ type: 'code', text: text(found.text, budget) }),
  quote: ({ blocks }, budget, depth) => as<'quote'>({ type: 'quote', blocks: blocksIn(blocks, budget, depth) }),
  note: ({ blocks }, budget, depth) => as<'note'>({ type: 'note', blocks: blocksIn(blocks, budget, depth) }),
  details: ({ summary, blocks }, budget, depth) =>
    as<'details'>({
      type: 'details',
      summary: inlines(summary, budget, depth),
      blocks: blocksIn(blocks, budget, depth),
    }),
  video: ({ href, title }, budget) =>
    as<'video'>({ type: 'video', href: webAddress(href), title: text(title, budget) }),
};
const TYPES = Object.keys(READ) as Block['type'][];

/**
 * Reads one block, made of nothing but what a guide knows.
 * @param depth how many blocks it stands in
 * @throws NotAGuide where anything is not as it should be
 */
export function block(value: unknown, budget: Budget, depth: number): Block {
  const found = fields(value);
  const read = READ[oneOf(found.type, TYPES)];
  return { ...read(found, budget, depth), at: placeIn(found.at) } as Block;
}

/**
 * Reads a list of blocks.
 * @param depth how many blocks it stands in; nothing in a guide stands in more than `GUIDE_LIMITS.depth`
 * @throws NotAGuide
 */
export function blocksIn(value: unknown, budget: Budget, depth = 0): Block[] {
  const inside = deeper(depth);
  return listOf(value, budget, (entry) => block(entry, budget, inside));
}
