import type { Block, CodeBlock, Guide, Inline } from '../reader/guide/guide.ts';
import { blocksText, stepText } from '../reader/guide/guide-text.ts';
import { type FoundCaution, findCautions, isOnTopic } from './find.ts';
import { lineLinks, lineText } from './line-text.ts';

/** A caution in a guide. */
export interface GuideCaution extends FoundCaution {
  /** Whether an earlier sentence of the guide has the same caution. */
  isRepeated: boolean;
}

/** A line of text or a block of code: the object itself in the guide, which is the key to its cautions. */
export type Line = readonly Inline[] | CodeBlock;

/** All cautions of a guide, by part and by line. */
export interface GuideCautions {
  intro: readonly GuideCaution[];
  /** One list for each step; the cautions of its heading come first. */
  steps: readonly (readonly GuideCaution[])[];
  outro: readonly GuideCaution[];
  /** Every line that has cautions, in the order of its sentences. Includes lines of the parts that were removed. */
  byLine: ReadonlyMap<Line, readonly GuideCaution[]>;
}

/** How many letters before a line are kept to know what "it" refers to. */
const REMEMBERED = 600;
const ENDED = /[.!?:]["'”’)\]]*\s*$/;

/** What was read before a line and matters to it. */
interface Scan {
  heading: string;
  before: string;
  /** The line with a colon above a list, for every item of it. */
  lead: string;
  onLine(line: Line, found: FoundCaution[]): void;
}

function scanLine(line: Line, scan: Scan, isHeading = false): void {
  const isCode = !Array.isArray(line);
  const text = isCode ? (line as CodeBlock).text : lineText(line as readonly Inline[]);
  if (text.trim() === '') return;
  const { heading, before, lead } = scan;
  const around = {
    heading: isHeading ? '' : heading,
    before: isHeading ? '' : `${before}\n${lead}`,
    isHeading: isHeading || !ENDED.test(text),
    links: isCode ? [] : lineLinks(line as readonly Inline[]),
  };
  scan.onLine(line, findCautions(text, around));
  if (isHeading) Object.assign(scan, { heading: text, before: '' });
  else scan.before = `${before}\n${text}`.slice(-REMEMBERED);
}

function scanBlock(block: Block, scan: Scan): void {
  switch (block.type) {
    case 'heading':
      scanLine(block.content, scan, true);
      return;
    case 'paragraph':
      scanLine(block.content, scan);
      return;
    case 'list': {
      const { before, lead } = scan;
      scan.lead = /:\s*$/.test(before) ? (/[^.!?\n]*$/.exec(before.trim())?.[0] ?? '') : '';
      for (const item of block.items) scanBlocks(item, scan);
      scan.lead = lead;
      return;
    }
    case 'image':
      scanLine(block.caption, scan);
      return;
    case 'table':
      scanLine(block.caption, scan);
      for (const { blocks } of block.rows.flat()) scanBlocks(blocks, scan);
      return;
    case 'code':
      scanLine(block, scan);
      return;
    case 'quote':
    case 'note':
      scanBlocks(block.blocks, scan);
      return;
    case 'details':
      scanLine(block.summary, scan, true);
      scanBlocks(block.blocks, scan);
      return;
    case 'video':
      return;
  }
}

function scanBlocks(blocks: readonly Block[], scan: Scan): void {
  for (const block of blocks) scanBlock(block, scan);
}

/**
 * The cautions of a whole guide, each at the sentence that causes it. A caution about something outdated is given
 * once, at its first place. Parts of a guide about another subject have none.
 */
export function guideCautions(guide: Guide): GuideCautions {
  const byLine = new Map<Line, readonly GuideCaution[]>();
  const known = new Set<string>();
  let part: GuideCaution[] = [];
  const scan: Scan = {
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
  const scanPart = (blocks: readonly Block[], text: string): GuideCaution[] => {
    part = [];
    if (isOnTopic(guide.title, text)) scanBlocks(blocks, scan);
    return part;
  };
  const intro = scanPart(guide.intro, blocksText(guide.intro));
  const steps = guide.steps.map((step) => {
    // A step without a heading may refer to the step before it; one with a heading does not.
    if (step.heading) scan.before = '';
    return scanPart(step.heading ? [step.heading, ...step.blocks] : step.blocks, stepText(step));
  });
  const outro = scanPart(guide.outro, blocksText(guide.outro));
  for (const { blocks } of guide.removals) {
    Object.assign(scan, { heading: '', before: '' });
    scanPart(blocks, blocksText(blocks));
  }
  return { intro, steps, outro, byLine };
}
