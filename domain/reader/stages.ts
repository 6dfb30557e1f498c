import type { Rule } from './page.ts';
import { countedParts } from './rules/counted-parts.ts';
import { hiddenParts } from './rules/hidden-parts.ts';
import { plainHeadings } from './rules/plain-headings.ts';

/** Every clean-up rule, in the order in which they run over the copy before the engine looks for the article. */
export const RULES: readonly Rule[] = [hiddenParts, countedParts, plainHeadings];
