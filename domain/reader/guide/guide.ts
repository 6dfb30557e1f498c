import type { StepId } from '../../steps/ids.ts';

/**
 * A guide as data: the only way in which anything of a page reaches the screen. Every address in it passed
 * `address.ts`; every string is text.
 */
export interface Guide {
  /** Version of this shape. */
  v: 1;
  title: string;
  /** The page's address, http or https. */
  source: string;
  /** BCP 47 tag as the page says it, '' where it says none. */
  language: string;
  direction: 'ltr' | 'rtl';
  author?: string;
  /** When the page says it was written, `YYYY-MM-DD`. */
  published?: string;
  /** The next page of a guide of several pages. */
  nextPage?: string;
  intro: Block[];
  /** Empty where the page has no steps: then `intro` is the whole article. */
  steps: GuideStep[];
  outro: Block[];
  /** What stands on the page and not in the guide, in the page's order. */
  removals: Removal[];
  warnings: GuideWarning[];
}

/** `unusual`: something had to be put back, so something may be missing. */
export const GUIDE_WARNINGS = ['unusual'] as const;
export type GuideWarning = (typeof GUIDE_WARNINGS)[number];

export interface GuideStep {
  /** Counts from 1 within the guide; what `data-guide-step` says. */
  number: number;
  /** The heading it stands under; a step that is an item of a list has none. */
  heading?: HeadingBlock;
  /** The heading's words without their number, else the beginning of the item. Never empty. */
  title: string;
  blocks: Block[];
  /** Which of the seven this is. */
  step?: StepId;
}

/** Where in the page a block began: grows in reading order, so that what was removed can be shown in its place. */
interface Placed {
  at: number;
}
export interface HeadingBlock extends Placed {
  type: 'heading';
  level: 2 | 3 | 4 | 5 | 6;
  content: Inline[];
}
interface ParagraphBlock extends Placed {
  type: 'paragraph';
  content: Inline[];
}
export interface ListBlock extends Placed {
  type: 'list';
  isOrdered: boolean;
  /** Number of the first item of an ordered list. */
  start: number;
  items: Block[][];
}
export interface ImageBlock extends Placed {
  type: 'image';
  picture: Picture;
  caption: Inline[];
}
export interface TableBlock extends Placed {
  type: 'table';
  caption: Inline[];
  rows: TableCell[][];
}
export interface TableCell {
  isHeader: boolean;
  columns: number;
  rows: number;
  blocks: Block[];
}
export interface CodeBlock extends Placed {
  type: 'code';
  text: string;
}
interface QuoteBlock extends Placed {
  type: 'quote';
  blocks: Block[];
}
/** A note, tip or warning set apart from the text. */
interface NoteBlock extends Placed {
  type: 'note';
  blocks: Block[];
}
/** Something the page folds away; shown open. */
export interface DetailsBlock extends Placed {
  type: 'details';
  summary: Inline[];
  blocks: Block[];
}
/** A video that belongs to the guide: a link, never a player. */
export interface VideoBlock extends Placed {
  type: 'video';
  href: string;
  title: string;
}
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | ImageBlock
  | TableBlock
  | CodeBlock
  | QuoteBlock
  | NoteBlock
  | DetailsBlock
  | VideoBlock;

export const MARKS = ['strong', 'em', 'code', 'kbd', 'sub', 'sup', 'del', 'mark'] as const;
export type Mark = (typeof MARKS)[number];

export type Inline =
  | string
  | { mark: Mark; content: Inline[] }
  | { href: string; content: Inline[] }
  | { picture: Picture }
  | { isBreak: true };

export interface Picture {
  src: string;
  alt: string;
  /** CSS pixels, where the page says them. */
  width?: number;
  height?: number;
}

/** What a removal is, for the one line that sums them up. */
export const REMOVAL_KINDS = [
  'ad',
  'tracker',
  'related',
  'share',
  'newsletter',
  'consent',
  'comments',
  'leftover',
  'repeated',
  'frame',
  'hidden',
] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

export interface Removal {
  /** Id of the rule in `rules/`, its file's name in lower camel case. */
  rule: string;
  kind: RemovalKind;
  /** Why, one English sentence for `npm run clean`; people read the text of `kind`. */
  reason: string;
  /** The first words of what was removed, 120 characters at most; a picture's address where there are no words. */
  excerpt: string;
  /** How many things of this kind went at once (links of a list, pixels). */
  count: number;
  /** Where it stood. */
  at: number;
  /** What stood there, to show it again; no pictures, no players. Empty where nothing can be read. */
  blocks: Block[];
}

/** What reading a page gives. */
export type Capture = { guide: Guide } | { failure: CaptureFailure };

/** `empty`: nothing like an article · `slow`: the page keeps the reader busy for more than 5 s. */
export const CAPTURE_FAILURES = ['empty', 'signIn', 'tooLarge', 'slow'] as const;
type CaptureFailure = (typeof CAPTURE_FAILURES)[number];
