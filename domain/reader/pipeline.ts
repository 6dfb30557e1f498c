import type { Rule } from './capture/page.ts';
import type { ArticleInPage } from './rules/article-in-page.ts';
import type { LineRule } from './rules/article-lines.ts';
import { brokenLinks } from './rules/mend/broken-links.ts';
import { countedParts } from './rules/mend/counted-parts.ts';
import { gluedWords } from './rules/mend/glued-words.ts';
import { innerParts } from './rules/mend/inner-parts.ts';
import { lostParts } from './rules/mend/lost-parts.ts';
import { markdownHeadings } from './rules/mend/markdown-headings.ts';
import { mojibake } from './rules/mend/mojibake.ts';
import { notes } from './rules/mend/notes.ts';
import { pictures } from './rules/mend/pictures.ts';
import { plainHeadings } from './rules/mend/plain-headings.ts';
import { siblingParts } from './rules/mend/sibling-parts.ts';
import { adBoxes } from './rules/remove/ad-boxes.ts';
import { adFrames } from './rules/remove/ad-frames.ts';
import { affiliateLinks } from './rules/remove/affiliate-links.ts';
import { articleEnds } from './rules/remove/article-ends.ts';
import { authorLines } from './rules/remove/author-lines.ts';
import { besideArticle } from './rules/remove/beside-article.ts';
import { comments } from './rules/remove/comments.ts';
import { consent } from './rules/remove/consent.ts';
import { hiddenParts } from './rules/remove/hidden-parts.ts';
import { leftovers } from './rules/remove/leftovers.ts';
import { newsletter } from './rules/remove/newsletter.ts';
import { pageFrame } from './rules/remove/page-frame.ts';
import { pictureLines } from './rules/remove/picture-lines.ts';
import { relatedLinks } from './rules/remove/related-links.ts';
import { repeatedTitle } from './rules/remove/repeated-title.ts';
import { scriptLinks } from './rules/remove/script-links.ts';
import { shareBars } from './rules/remove/share-bars.ts';
import { tagLines } from './rules/remove/tag-lines.ts';
import { trackingPixels } from './rules/remove/tracking-pixels.ts';

/**
 * All that is done to a page between its copy and its guide, as two ordered lists: `MEND` and `REMOVE`.
 *
 * Mending and removing take turns, since each needs the other's work: a picture shows that it is a tracking pixel once
 * it has its address, and a word shows that it is a leftover once the ad beside it is gone. That is why both lists have
 * the same phases. The phases run from top to bottom; in each of them all of `MEND` runs before all of `REMOVE`.
 *
 * - `frame`, `media`, `parts`, `text`, `structure`: over the copied page, before the engine looks for the article.
 * - `article`: over what the engine kept, compared with the page that it was given.
 * - `lines`: over the article, read as blocks.
 */
interface RulesByPhase extends Record<PagePhase, readonly Rule[]> {
  article: readonly Rule<ArticleInPage>[];
  lines: readonly LineRule[];
}
type PagePhase = (typeof PAGE_PHASES)[number];
const PAGE_PHASES = ['frame', 'media', 'parts', 'text', 'structure'] as const;

/** What is mended, in order. */
const MEND: RulesByPhase = {
  frame: [],
  media: [
    // Pictures get their real addresses, by which the rules for pixels, banners and frames know them.
    pictures,
  ],
  parts: [
    // A link that was never closed gives back what it swallowed, before any rule judges links.
    brokenLinks,
  ],
  text: [
    // Lines that are headings become headings, so that the text beside them is judged without them.
    markdownHeadings,
  ],
  structure: [
    // Letters first: the next rule reads words.
    mojibake,
    gluedWords,
    // Heads and feet within the article become plain boxes, before notes in them are looked for.
    innerParts,
    notes,
    // Late: what stood between the parts of a list is gone, and they follow each other.
    countedParts,
    // Last: it takes off the class names that the other rules go by.
    plainHeadings,
  ],
  article: [
    // Whole parts first: fewer single ones are lost then.
    siblingParts,
    lostParts,
  ],
  lines: [],
};

/** What is removed, in order. */
const REMOVE: RulesByPhase = {
  frame: [
    // First of all: every other rule has less to look through. It also measures the text that is left.
    pageFrame,
  ],
  media: [
    // Before links are judged: a link around a pixel is no link with a picture.
    trackingPixels,
    // Before links are judged: a link around an ad's player goes with it.
    adFrames,
  ],
  parts: [
    // Before other rules read addresses: a script is none.
    scriptLinks,
    // Whole boxes before the single links in them.
    adBoxes,
    affiliateLinks,
    // Before hidden parts: a wall that is hidden is still a wall.
    consent,
    // Opens what the page folds away, so that the rules below judge it like the rest.
    hiddenParts,
    // Before share buttons and fields for an address, since a comment's form has both.
    comments,
    shareBars,
    newsletter,
    tagLines,
    authorLines,
    // After the other rows of links, which would look like lists of articles to it.
    relatedLinks,
  ],
  text: [
    // After the parts: a word stands alone once the gallery or the ad around it is gone.
    leftovers,
  ],
  structure: [],
  article: [
    // What the engine left out and the rules above did not put back.
    besideArticle,
  ],
  lines: [
    // Before the lines of an article's beginning: a title may read like one of them.
    repeatedTitle,
    pictureLines,
    articleEnds,
  ],
};

/** Rules over the copied page, in the order in which they run before the engine. */
export const PAGE_RULES: readonly Rule[] = PAGE_PHASES.flatMap((phase) => [...MEND[phase], ...REMOVE[phase]]);

/** Rules over what the engine kept, in the order in which they run after it. */
export const ARTICLE_RULES: readonly Rule<ArticleInPage>[] = [...MEND.article, ...REMOVE.article];

/** Rules over the article's blocks, in the order in which they are asked. */
export const LINE_RULES: readonly LineRule[] = [...MEND.lines, ...REMOVE.lines];
