import type { Rule } from './capture/page.ts';
import { brokenLinks } from './rules/mend/broken-links.ts';
import { countedParts } from './rules/mend/counted-parts.ts';
import { gluedWords } from './rules/mend/glued-words.ts';
import { innerParts } from './rules/mend/inner-parts.ts';
import { markdownHeadings } from './rules/mend/markdown-headings.ts';
import { mojibake } from './rules/mend/mojibake.ts';
import { notes } from './rules/mend/notes.ts';
import { pictures } from './rules/mend/pictures.ts';
import { plainHeadings } from './rules/mend/plain-headings.ts';
import { adBoxes } from './rules/remove/ad-boxes.ts';
import { adFrames } from './rules/remove/ad-frames.ts';
import { affiliateLinks } from './rules/remove/affiliate-links.ts';
import { authorLines } from './rules/remove/author-lines.ts';
import { comments } from './rules/remove/comments.ts';
import { consent } from './rules/remove/consent.ts';
import { hiddenParts } from './rules/remove/hidden-parts.ts';
import { leftovers } from './rules/remove/leftovers.ts';
import { newsletter } from './rules/remove/newsletter.ts';
import { pageFrame } from './rules/remove/page-frame.ts';
import { relatedLinks } from './rules/remove/related-links.ts';
import { scriptLinks } from './rules/remove/script-links.ts';
import { shareBars } from './rules/remove/share-bars.ts';
import { tagLines } from './rules/remove/tag-lines.ts';
import { trackingPixels } from './rules/remove/tracking-pixels.ts';

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
