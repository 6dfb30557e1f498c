import type { Rule } from './page.ts';
import { adBoxes } from './rules/ad-boxes.ts';
import { adFrames } from './rules/ad-frames.ts';
import { affiliateLinks } from './rules/affiliate-links.ts';
import { authorLines } from './rules/author-lines.ts';
import { brokenLinks } from './rules/broken-links.ts';
import { comments } from './rules/comments.ts';
import { consent } from './rules/consent.ts';
import { countedParts } from './rules/counted-parts.ts';
import { gluedWords } from './rules/glued-words.ts';
import { hiddenParts } from './rules/hidden-parts.ts';
import { innerParts } from './rules/inner-parts.ts';
import { leftovers } from './rules/leftovers.ts';
import { markdownHeadings } from './rules/markdown-headings.ts';
import { mojibake } from './rules/mojibake.ts';
import { newsletter } from './rules/newsletter.ts';
import { notes } from './rules/notes.ts';
import { pageFrame } from './rules/page-frame.ts';
import { pictures } from './rules/pictures.ts';
import { plainHeadings } from './rules/plain-headings.ts';
import { relatedLinks } from './rules/related-links.ts';
import { scriptLinks } from './rules/script-links.ts';
import { shareBars } from './rules/share-bars.ts';
import { tagLines } from './rules/tag-lines.ts';
import { trackingPixels } from './rules/tracking-pixels.ts';

/** Every clean-up rule, in the order in which they run over the copy before the engine looks for the article. */
export const RULES: readonly Rule[] = [
  pageFrame,
  pictures,
  trackingPixels,
  adFrames,
  brokenLinks,
  scriptLinks,
  adBoxes,
  affiliateLinks,
  consent,
  hiddenParts,
  comments,
  shareBars,
  newsletter,
  tagLines,
  authorLines,
  relatedLinks,
  markdownHeadings,
  leftovers,
  mojibake,
  gluedWords,
  innerParts,
  notes,
  countedParts,
  plainHeadings,
];
