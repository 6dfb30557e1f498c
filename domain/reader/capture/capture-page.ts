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
import { copyPage, type ShadowOf } from './live-page.ts';
import { dayOf, pageFacts } from './page-facts.ts';
import { isReadableSize } from './page-size.ts';

/** What reading a page needs from outside. */
export interface Surroundings {
  /** How to see into shadow trees. */
  shadowOf?: ShadowOf;
  /** Lets the page breathe between two stages. */
  pause(): Promise<void>;
  /** Milliseconds, from any beginning. */
  now(): number;
}

/** A page that keeps us longer than this is given up. */
const LONGEST = 4_000;
/** Milliseconds at a stretch before the page may go on. */
const BREATH = 15;
/** Less text than this is no article. */
const SHORTEST = 120;
/** Less beside a field for a password is what stands around the form. */
const SHORT_BESIDE_A_FORM = 1500;

/**
 * Reads a page: a copy is cleaned by the rules, the engine finds the article in it, and what it kept is compared with
 * what was there. The live page stays as it is.
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
  const breathe = async () => {
    if (now() - last < BREATH) return;
    await pause();
    last = now();
  };
  if (!isReadableSize(document)) return { failure: 'tooLarge' };
  const page = copyPage(document, url, shadowOf);
  const facts = pageFacts(page.document, url, page.base);
  const isSignIn = asksForPassword(page.document);
  await breathe();
  for (const rule of PAGE_RULES) {
    rule.apply(page);
    if (now() > deadline) return { failure: 'slow' };
    await breathe();
  }
  const given = page.document.cloneNode(true) as Document;
  await breathe();
  const found = findArticle(given);
  if (!found) return { failure: isSignIn ? 'signIn' : 'empty' };
  if (now() > deadline) return { failure: 'slow' };
  await breathe();
  const compared = compareWithPage(page, found.article);
  if (compared) for (const rule of ARTICLE_RULES) rule.apply(compared);
  await breathe();
  if (now() > deadline) return { failure: 'slow' };
  const context: ReadContext = { base: page.base, self: url.href.split('#')[0] ?? '', depth: 0 };
  const { blocks, removals } = withoutLines(blocksOf(found.article, context), found.title, LINE_RULES);
  if (isSignIn && isShort(blocks, SHORT_BESIDE_A_FORM)) return { failure: 'signIn' };
  if (isShort(blocks, SHORTEST) && !blocks.some((block) => block.type === 'list')) return { failure: 'empty' };
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

function isShort(blocks: readonly Block[], than: number): boolean {
  let length = 0;
  for (const block of blocks) {
    length += blocksText([block]).length;
    if (length >= than) return false;
  }
  return true;
}

function asksForPassword(copy: Document): boolean {
  return copy.querySelector('input[type="password"]') !== null;
}
