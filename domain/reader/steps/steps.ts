import { rawText } from '../article/inlines.ts';
import type { Block, Guide, GuideStep, HeadingBlock, ListBlock } from '../guide/guide.ts';
import { blocksText } from '../guide/guide-text.ts';
import { knownStep } from './known-step.ts';
import { longestRun, type Numbering, numberingOf } from './numbering.ts';

export type Parts = Pick<Guide, 'intro' | 'steps' | 'outro'>;

/** Where a step begins among the blocks. */
interface Start {
  index: number;
  heading?: HeadingBlock;
  title: string;
}

/**
 * Finds the steps of an article: numbered headings, else headings that name what we know, else numbered lines, else the
 * items of its one ordered list.
 * @param blocks the article's
 * @param title the guide's, which tells what it is about
 */
export function partsOf(blocks: readonly Block[], title: string): Parts {
  let starts: Start[] = [];
  for (const find of [numberedHeadings, namedHeadings, numberedLines])
    if (starts.length === 0) starts = find(blocks, title);
  const parts = starts.length > 0 ? cut(blocks, starts) : listParts(blocks);
  return { ...parts, steps: parts.steps.map((step, i) => named({ ...step, number: i + 1 }, title)) };
}

/** What a step is about is said at its beginning. */
const TEXT_BLOCKS = 4;

function named(step: GuideStep, guideTitle: string): GuideStep {
  const known = knownStep(step.title, blocksText(step.blocks.slice(0, TEXT_BLOCKS)), guideTitle);
  return known ? { ...step, step: known } : step;
}

const numberedHeadings = (blocks: readonly Block[]): Start[] =>
  longestRun(
    blocks.flatMap((block, index) => {
      const numbering = block.type === 'heading' ? numberingOf(rawText(block.content)) : undefined;
      return numbering ? [{ index, heading: block as HeadingBlock, numbering }] : [];
    }),
  ).map(({ index, heading, numbering }) => ({ index, heading, title: numbering.rest || rawText(heading.content) }));

function numberedLines(blocks: readonly Block[]): Start[] {
  const lines = blocks.flatMap((block, index): { index: number; numbering: Numbering; text: string }[] => {
    if (block.type !== 'paragraph') return [];
    const text = rawText(block.content);
    const numbering = numberingOf(text);
    return numbering?.isMarked ? [{ index, numbering, text }] : [];
  });
  return longestRun(lines).map(({ index, numbering, text }) => ({ index, title: titleFrom(numbering.rest || text) }));
}

/** A guide whose headings carry no numbers: two of them at least name steps that we know. */
function namedHeadings(blocks: readonly Block[], title: string): Start[] {
  const headings = blocks.flatMap((block, index) => (block.type === 'heading' ? [{ index, heading: block }] : []));
  for (const level of [2, 3, 4]) {
    const ofLevel = headings.filter(({ heading }) => heading.level === level);
    const isKnown = ofLevel.map(({ heading }) => knownStep(rawText(heading.content), '', title) !== undefined);
    if (isKnown.filter(Boolean).length < 2) continue;
    return ofLevel
      .slice(isKnown.indexOf(true), isKnown.lastIndexOf(true) + 1)
      .map(({ index, heading }) => ({ index, heading, title: rawText(heading.content) }));
  }
  return [];
}

/** Cuts the blocks at the steps' beginnings. The last step ends with the next heading that is no part of it. */
function cut(blocks: readonly Block[], starts: readonly Start[]): Parts {
  const first = starts[0]?.index ?? 0;
  const last = starts.at(-1) as Start;
  const end = endOf(blocks, last);
  return {
    intro: blocks.slice(0, first),
    steps: starts.map(({ index, heading, title }, i) => ({
      number: i + 1,
      ...(heading && { heading }),
      title,
      blocks: blocks.slice(heading ? index + 1 : index, starts[i + 1]?.index ?? end),
    })),
    outro: blocks.slice(end),
  };
}

function endOf(blocks: readonly Block[], { index, heading }: Start): number {
  for (let i = index + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    // "Step 1" of another part goes on with the last step: better there than lost among the rest.
    const isStep = block.type === 'heading' && numberingOf(rawText(block.content))?.isMarked === true;
    if (block.type === 'heading' && !isStep && (!heading || block.level <= heading.level)) return i;
    if (!heading && block.type === 'paragraph') return i;
  }
  return blocks.length;
}

/** The items of the article's one ordered list, which pictures or notes may have cut into several. */
function listParts(blocks: readonly Block[]): Parts {
  const headings = new Set(blocks.flatMap((block) => (block.type === 'heading' ? [rawText(block.content)] : [])));
  const lists = blocks.flatMap((block, index) =>
    block.type === 'list' && block.isOrdered && !isContents(block, headings) ? [{ index, list: block }] : [],
  );
  const chain = longestChain(lists);
  const count = (some: typeof lists) => some.reduce((sum, { list }) => sum + list.items.length, 0);
  if (count(chain) < 2 || count(chain) < count(lists) * 0.6) return { intro: [...blocks], steps: [], outro: [] };
  const first = chain[0]?.index ?? 0;
  const last = chain.at(-1)?.index ?? 0;
  let end = last + 1;
  while (blocks[end]?.type === 'image') end++;
  const steps: GuideStep[] = [];
  for (let i = first; i < end; i++) {
    const block = blocks[i] as Block;
    if (chain.some(({ index }) => index === i))
      for (const item of (block as ListBlock).items)
        steps.push({ number: 0, title: titleFrom(blocksText(item)), blocks: item });
    else steps.at(-1)?.blocks.push(block);
  }
  return { intro: blocks.slice(0, first), steps, outro: blocks.slice(end) };
}

/** Lists that go on counting where the one before stopped, or are alone. */
function longestChain(lists: readonly { index: number; list: ListBlock }[]) {
  const chains: (typeof lists)[number][][] = [];
  for (const one of lists) {
    const before = chains.at(-1);
    const end = before?.reduce((sum, { list }) => sum + list.items.length, before[0]?.list.start ?? 1);
    if (before && one.list.start > 1 && one.list.start === end) before.push(one);
    else chains.push([one]);
  }
  const length = (chain: (typeof lists)[number][]) => chain.reduce((sum, { list }) => sum + list.items.length, 0);
  return chains.reduce<(typeof lists)[number][]>((best, chain) => (length(chain) > length(best) ? chain : best), []);
}

/** Whether a list is a table of contents, which repeats the headings, or the path to the page in its site. */
function isContents({ items }: ListBlock, headings: ReadonlySet<string>): boolean {
  const lines = items.map((item) => blocksText(item));
  const isShort = lines.every((line) => (line.length < 12 && !/[.!]$/.test(line)) || line.endsWith('>'));
  return isShort || lines.filter((line) => headings.has(line)).length >= items.length / 2;
}

const LONGEST_TITLE = 100;
/** The first sentence, or as much of it as fits a line. */
function titleFrom(text: string): string {
  const line = text.split('\n')[0]?.trim() ?? '';
  const sentence = /^.{8,}?[.!?:](?=\s|$)/.exec(line.slice(0, 400))?.[0] ?? line;
  const title =
    sentence.length > LONGEST_TITLE ? `${sentence.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…` : sentence;
  return title.replace(/[.:]$/, '') || '…';
}
