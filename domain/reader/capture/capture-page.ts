import { blocksOf } from '../article/blocks.ts';
import type { ReadContext } from '../article/inlines.ts';
import { findArticle } from '../engine.ts';
import type { Block, Capture, Guide } from '../guide/guide.ts';
import { blocksText } from '../guide/guide-text.ts';
import { removalOf } from '../guide/removals.ts';
import { ARTICLE_RULES, LINE_RULES, PAGE_RULES } from '../pipeline.ts';
import { compareWithPage } from '../rules/article-in-page.ts';
import { withoutLines } from '../rules/article-lines.ts';
import { partsOf } from '../steps/steps.ts';
import { copyPage, isReadableSize, type ShadowOf } from './live-page.ts';
import { dayOf, pageFacts } from './page-facts.ts';

/** What reading a page needs from outside. */
export interface Surroundings {
  /** How to see into shadow trees. */
  shadowOf?: ShadowOf;
  /** Lets the page's own scripts run. */
  pause(): Promise<void>;
  /** Milliseconds, from any beginning. */
  now(): number;
}

/** Milliseconds after which a page is given up. */
const LONGEST = 4_000;
/** Milliseconds without a pause. */
const MAX_STRETCH_MS = 15;
/** An article has at least so many characters, or a list. */
const SHORTEST = 120;
/** Fewer characters beside a field for a password are what stands around the form. */
const SHORTEST_BESIDE_A_FORM = 1500;

/**
 * Reads a page: the rules of `pipeline.ts` clean a copy, the engine finds the article in it, rules compare what it kept
 * with what was there and clean the article's lines, and the steps are found. The live page stays as it is.
 * @param document the live page
 * @param url its address, http or https
 */
export async function capturePage(
  document: Document,
  url: URL,
  { shadowOf, pause, now }: Surroundings,
): Promise<Capture> {
  const deadline = now() + LONGEST;
  let last = now();
  const pauseIfDue = async () => {
    if (now() - last < MAX_STRETCH_MS) return;
    await pause();
    last = now();
  };
  if (!isReadableSize(document)) return { failure: 'tooLarge' };
  const page = copyPage(document, url, shadowOf);
  const facts = pageFacts(page.document, url, page.base);
  const isSignIn = page.document.querySelector('input[type="password"]') !== null;
  await pauseIfDue();
  for (const rule of PAGE_RULES) {
    rule.apply(page);
    if (now() > deadline) return { failure: 'slow' };
    await pauseIfDue();
  }
  const given = page.document.cloneNode(true) as Document;
  await pauseIfDue();
  const found = findArticle(given);
  if (!found) return { failure: isSignIn ? 'signIn' : 'empty' };
  if (now() > deadline) return { failure: 'slow' };
  await pauseIfDue();
  const compared = compareWithPage(page, found.article);
  if (compared) for (const rule of ARTICLE_RULES) rule.apply(compared);
  await pauseIfDue();
  if (now() > deadline) return { failure: 'slow' };
  const context: ReadContext = { base: page.base, self: url.href.split('#')[0] ?? '', depth: 0 };
  const { blocks, removals } = withoutLines(blocksOf(found.article, context), found.title, LINE_RULES);
  if (isSignIn && isShorter(blocks, SHORTEST_BESIDE_A_FORM)) return { failure: 'signIn' };
  if (isShorter(blocks, SHORTEST) && !blocks.some((block) => block.type === 'list')) return { failure: 'empty' };
  const day = facts.published ?? dayOf(found.published);
  const guide: Guide = {
    v: 1,
    title: found.title || blocksText(blocks.slice(0, 1)).slice(0, 100),
    source: url.href,
    ...facts,
    ...(found.author && { author: found.author.slice(0, 200) }),
    ...(day && { published: day }),
    ...partsOf(blocks, found.title),
    removals: [...page.removed.map((removed) => removalOf(removed, context)), ...removals].sort((a, b) => a.at - b.at),
    warnings: compared?.hasLostSteps ? ['unusual'] : [],
  };
  return { guide };
}

/** Whether blocks have fewer characters of text. */
function isShorter(blocks: readonly Block[], than: number): boolean {
  let length = 0;
  for (const block of blocks) {
    length += blocksText([block]).length;
    if (length >= than) return false;
  }
  return true;
}
