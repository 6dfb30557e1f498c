import type { Block, CodeBlock, Guide, Inline } from '../reader/guide/guide.ts';
import { blocksText, stepText } from '../reader/guide/guide-text.ts';
import { cautionsOfOurs, type FoundCaution, isPartOurs } from './find.ts';
import { lineLinks, lineText } from './line-text.ts';

/** A caution in a guide. */
export interface GuideCaution extends FoundCaution {
  /** Whether an earlier sentence of the guide has the same. */
  isRepeated: boolean;
}

/** A line of the guide or a block of code: the very object of the guide, by which its cautions are looked up. */
export type Line = readonly Inline[] | CodeBlock;

export interface GuideCautions {
  intro: readonly GuideCaution[];
  /** One list for each step, its heading's first. */
  steps: readonly (readonly GuideCaution[])[];
  outro: readonly GuideCaution[];
  /** Every line that has some, in the order of its sentences; also of what was left out of the guide. */
  byLine: ReadonlyMap<Line, readonly GuideCaution[]>;
}

/** Enough to know what "it" is. */
const REMEMBERED = 600;
const ENDED = /[.!?:]["'”’)\]]*\s*$/;

/** What was said up to here, as far as it matters to what follows. */
interface Reading {
  heading: string;
  before: string;
  /** A line that ends with a colon, for every item of the list below it. */
  lead: string;
  onLine(line: Line, found: FoundCaution[]): void;
}

function readLine(line: Line, reading: Reading, isHeading = false): void {
  const isCode = !Array.isArray(line);
  const text = isCode ? (line as CodeBlock).text : lineText(line as readonly Inline[]);
  if (text.trim() === '') return;
  const { heading, before, lead } = reading;
  const around = {
    heading: isHeading ? '' : heading,
    before: isHeading ? '' : `${before}\n${lead}`,
    isHeading: isHeading || !ENDED.test(text),
    links: isCode ? [] : lineLinks(line as readonly Inline[]),
  };
  reading.onLine(line, cautionsOfOurs(text, around));
  if (isHeading) Object.assign(reading, { heading: text, before: '' });
  else reading.before = `${before}\n${text}`.slice(-REMEMBERED);
}

function readBlock(block: Block, reading: Reading): void {
  switch (block.type) {
    case 'heading':
      readLine(block.content, reading, true);
      return;
    case 'paragraph':
      readLine(block.content, reading);
      return;
    case 'list': {
      const { before, lead } = reading;
      reading.lead = /:\s*$/.test(before) ? (/[^.!?\n]*$/.exec(before.trim())?.[0] ?? '') : '';
      for (const item of block.items) readBlocks(item, reading);
      reading.lead = lead;
      return;
    }
    case 'image':
      readLine(block.caption, reading);
      return;
    case 'table':
      readLine(block.caption, reading);
      for (const { blocks } of block.rows.flat()) readBlocks(blocks, reading);
      return;
    case 'code':
      readLine(block, reading);
      return;
    case 'quote':
    case 'note':
      readBlocks(block.blocks, reading);
      return;
    case 'details':
      readLine(block.summary, reading, true);
      readBlocks(block.blocks, reading);
      return;
    case 'video':
      return;
  }
}

function readBlocks(blocks: readonly Block[], reading: Reading): void {
  for (const block of blocks) readBlock(block, reading);
}

/**
 * The cautions of a whole guide, each at the sentence that causes it. What is out of date is told once, at its first
 * place. A guide about something else has none.
 */
export function guideCautions(guide: Guide): GuideCautions {
  const byLine = new Map<Line, readonly GuideCaution[]>();
  const known = new Set<string>();
  let part: GuideCaution[] = [];
  const reading: Reading = {
    heading: '',
    before: '',
    lead: '',
    onLine(line, found) {
      const placed = found
        .map((caution) => {
          const isRepeated = known.has(caution.id);
          known.add(caution.id);
          return { ...caution, isRepeated };
        })
        .filter(({ severity, isRepeated }) => severity !== 'outdated' || !isRepeated);
      if (placed.length > 0) byLine.set(line, placed);
      part.push(...placed);
    },
  };
  const readPart = (blocks: readonly Block[], text: string): GuideCaution[] => {
    part = [];
    if (isPartOurs(guide.title, text)) readBlocks(blocks, reading);
    return part;
  };
  const intro = readPart(guide.intro, blocksText(guide.intro));
  const steps = guide.steps.map((step) => {
    // An item goes on with the one before; a heading begins anew.
    if (step.heading) reading.before = '';
    return readPart(step.heading ? [step.heading, ...step.blocks] : step.blocks, stepText(step));
  });
  const outro = readPart(guide.outro, blocksText(guide.outro));
  for (const { blocks } of guide.removals) {
    Object.assign(reading, { heading: '', before: '' });
    readPart(blocks, blocksText(blocks));
  }
  return { intro, steps, outro, byLine };
}
