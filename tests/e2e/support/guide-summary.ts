import type { Block, Guide, Inline, Picture } from '../../../domain/reader/guide/guide.ts';
import { guideText } from '../../../domain/reader/guide/guide-text.ts';
import type { ExpectedGuide } from './guide-cases.ts';

interface Found {
  pictures: string[];
  links: string[];
  videos: string[];
}

function lookInLine(content: readonly Inline[], found: Found): void {
  for (const part of content) {
    if (typeof part === 'string' || 'isBreak' in part) continue;
    if ('picture' in part) found.pictures.push(part.picture.src);
    else {
      if ('href' in part) found.links.push(part.href);
      lookInLine(part.content, found);
    }
  }
}

function look(blocks: readonly Block[], found: Found): void {
  for (const block of blocks) {
    const parts = block as Partial<{ content: Inline[]; caption: Inline[]; summary: Inline[]; picture: Picture }>;
    if (parts.picture) found.pictures.push(parts.picture.src);
    for (const line of [parts.content, parts.caption, parts.summary]) lookInLine(line ?? [], found);
    if (block.type === 'video') found.videos.push(block.href);
    if ('blocks' in block) look(block.blocks, found);
    if (block.type === 'list') for (const item of block.items) look(item, found);
    if (block.type === 'table') for (const cell of block.rows.flat()) look(cell.blocks, found);
  }
}

const without = (all: readonly string[], optional: readonly string[], wanted: readonly string[]) =>
  all.filter((one) => wanted.includes(one) || !optional.includes(one));

type Count = { rule?: string; kind: string; count?: number };

/** Kinds there are, but for the page's own frame; and how many things the rules that count took. */
function removed(removals: readonly Count[], counted: ReadonlySet<string | undefined>) {
  const rules: Record<string, number> = {};
  for (const { rule, count = 0 } of removals) if (rule && counted.has(rule)) rules[rule] = (rules[rule] ?? 0) + count;
  const kinds = new Set(removals.map(({ kind }) => kind));
  kinds.delete('frame');
  return { kinds: [...kinds].sort(), rules };
}

const countedBy = ({ removed: all = [] }: ExpectedGuide) => new Set(all.map(({ rule }) => rule));

/** The parts of a guide that a case speaks of, in its words. */
export function summaryOf(guide: Guide, expected: ExpectedGuide): Record<string, unknown> {
  const found: Found = { pictures: [], links: [], videos: [] };
  for (const { heading, blocks } of [
    { blocks: guide.intro },
    ...guide.steps.map((step) => ({ heading: step.heading, blocks: step.blocks })),
    { blocks: guide.outro },
  ] as { heading?: Block; blocks: Block[] }[])
    look(heading ? [heading, ...blocks] : blocks, found);
  const { title, warnings, nextPage, language, direction, author, published } = guide;
  const all: Record<
    keyof Omit<ExpectedGuide, 'note' | 'failure' | 'mayHave' | 'mayLink' | 'mends' | 'spares'>,
    unknown
  > = {
    title,
    text: without(guideText(guide).split('\n'), expected.mayHave ?? [], linesOf(expected)),
    steps: guide.steps.map(({ number, title: said, step = null }, index) => ({
      number,
      ...(expected.steps?.[index]?.title !== undefined && { title: said }),
      step,
    })),
    pictures: found.pictures,
    links: without(found.links, expected.mayLink ?? [], expected.links ?? []),
    videos: found.videos.map((address) => expected.videos?.find((part) => address.includes(part)) ?? address),
    removed: removed(guide.removals, countedBy(expected)),
    kinds: expected.kinds?.filter((kind) => guide.removals.some((removal) => removal.kind === kind)),
    warnings,
    nextPage,
    language,
    direction,
    author,
    published,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in expected));
}

const linesOf = ({ text = [] }: ExpectedGuide) => text.flatMap((line) => line.split('\n'));

/** What a case expects, in the same form. */
export function expectedSummary(expected: ExpectedGuide): Record<string, unknown> {
  const { note, failure, mayHave, mayLink, mends, spares, ...rest } = expected;
  return {
    ...rest,
    ...(expected.text && { text: linesOf(expected) }),
    ...(expected.removed && { removed: removed(expected.removed, countedBy(expected)) }),
  };
}
