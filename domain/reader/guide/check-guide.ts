import { isStepId } from '../../steps/ids.ts';
import { block, blocksIn, placeIn } from './check-blocks.ts';
import {
  type Budget,
  beginning,
  fields,
  GUIDE_LIMITS,
  LENGTHS,
  listOf,
  MAX_REMOVALS,
  NotAGuide,
  oneOf,
  text,
  webAddress,
  whole,
} from './check-values.ts';
import { GUIDE_WARNINGS, type Guide, type GuideStep, type HeadingBlock, REMOVAL_KINDS, type Removal } from './guide.ts';

const MAX_COUNT = 1_000_000;

const short = (value: unknown, length: number, budget: Budget) => beginning(text(value, budget), length);

function step(value: unknown, budget: Budget): GuideStep {
  const found = fields(value);
  const read: GuideStep = {
    number: whole(found.number, 1, GUIDE_LIMITS.steps),
    title: short(found.title, LENGTHS.title, budget),
    blocks: blocksIn(found.blocks, budget),
  };
  if (read.title.trim() === '') throw new NotAGuide('a step without a title');
  if (found.heading !== undefined) {
    const heading = block(found.heading, budget, 1);
    read.heading = { ...heading, type: oneOf(heading.type, ['heading'] as const) } as HeadingBlock;
  }
  if (found.step !== undefined) {
    if (!isStepId(found.step)) throw new NotAGuide('an unknown step');
    read.step = found.step;
  }
  return read;
}

/** The number is a name in the reader: no two steps have the same. */
function stepsIn(value: unknown, budget: Budget): GuideStep[] {
  const steps = listOf(value, budget, (entry) => step(entry, budget));
  const isCounted = steps.every(({ number }, index) => index === 0 || number > (steps[index - 1]?.number ?? 0));
  if (!isCounted || steps.length > GUIDE_LIMITS.steps) throw new NotAGuide('steps that do not count');
  return steps;
}

function removal(value: unknown, budget: Budget): Removal {
  const { rule, kind, reason, excerpt, count, at, blocks } = fields(value);
  if (typeof rule !== 'string' || !/^[a-z][A-Za-z0-9]{0,39}$/.test(rule)) throw new NotAGuide('no name of a rule');
  return {
    rule,
    kind: oneOf(kind, REMOVAL_KINDS),
    reason: short(reason, LENGTHS.reason, budget),
    excerpt: short(excerpt, LENGTHS.excerpt, budget),
    count: whole(count, 1, MAX_COUNT),
    at: placeIn(at),
    blocks: blocksIn(blocks, budget),
  };
}

/** A day that there is. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** What a page says about itself: left out where it makes no sense, since the guide is whole without it. */
function facts(value: unknown, budget: Budget): Pick<Guide, 'language' | 'author' | 'published' | 'nextPage'> {
  const { language, author, published, nextPage } = fields(value);
  const isTag = typeof language === 'string' && /^[a-z]{2,8}([-_][a-z0-9]{1,8}){0,4}$/i.test(language);
  const read: ReturnType<typeof facts> = { language: isTag ? language.replaceAll('_', '-') : '' };
  if (typeof author === 'string' && author.trim() !== '') read.author = short(author, LENGTHS.author, budget);
  if (isDay(published)) read.published = published;
  if (nextPage !== undefined) read.nextPage = webAddress(nextPage);
  return read;
}

function guide(value: unknown): Guide {
  const budget: Budget = { nodes: 0, text: 0 };
  const found = fields(value);
  const removals = Array.isArray(found.removals) ? found.removals.slice(0, MAX_REMOVALS) : found.removals;
  return {
    v: oneOf(found.v, [1] as const),
    title: short(found.title, LENGTHS.title, budget),
    source: webAddress(found.source),
    ...facts(found, budget),
    direction: oneOf(found.direction, ['ltr', 'rtl'] as const),
    intro: blocksIn(found.intro, budget),
    steps: stepsIn(found.steps, budget),
    outro: blocksIn(found.outro, budget),
    removals: listOf(removals, budget, (entry) => removal(entry, budget)),
    warnings: [...new Set(listOf(found.warnings, budget, (entry) => oneOf(entry, GUIDE_WARNINGS)))],
  };
}

/**
 * Reads a guide that came from a page or from storage, and trusts nothing in it: the answer is built again from the
 * fields a guide has, each address passed the allow-list, sizes are within `GUIDE_LIMITS`.
 * @param value anything
 * @returns `undefined` where it is not a guide in every part; language, author and date alone may be missing
 */
export function readGuide(value: unknown): Guide | undefined {
  try {
    return guide(value);
  } catch (error) {
    if (error instanceof NotAGuide) return;
    throw error;
  }
}
