import type { Block, Guide, GuideStep, Inline, ListBlock, TableCell } from '../../../../domain/reader/guide/guide.ts';

/** Short ways to write guides in tests. Every block stands at its own place. */
let place = 0;
const at = () => ++place;

export const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content, at: at() });
export const heading = (level: 2 | 3 | 4 | 5 | 6, ...content: Inline[]) =>
  ({ type: 'heading', level, content, at: at() }) as const;
export const list = (isOrdered: boolean, ...items: (string | Block[])[]): ListBlock => ({
  type: 'list',
  isOrdered,
  start: 1,
  items: items.map((item) => (typeof item === 'string' ? [paragraph(item)] : item)),
  at: at(),
});
export const image = (src: string, alt = '', ...caption: Inline[]): Block => ({
  type: 'image',
  picture: { src, alt },
  caption,
  at: at(),
});
export const cell = (content: string | Block[], more: Partial<TableCell> = {}): TableCell => ({
  isHeader: false,
  columns: 1,
  rows: 1,
  blocks: typeof content === 'string' ? [paragraph(content)] : content,
  ...more,
});
export const table = (rows: TableCell[][], ...caption: Inline[]): Block => ({
  type: 'table',
  caption,
  rows,
  at: at(),
});
export const code = (text: string): Block => ({ type: 'code', text, at: at() });
export const quote = (...blocks: Block[]): Block => ({ type: 'quote', blocks, at: at() });
export const note = (...blocks: Block[]): Block => ({ type: 'note', blocks, at: at() });
export const details = (summary: string, ...blocks: Block[]): Block => ({
  type: 'details',
  summary: [summary],
  blocks,
  at: at(),
});
export const video = (href: string, title: string): Block => ({ type: 'video', href, title, at: at() });
export const strong = (...content: Inline[]): Inline => ({ mark: 'strong', content });
export const link = (href: string, ...content: Inline[]): Inline => ({ href, content });
export const lineEnd: Inline = { isBreak: true };

export const step = (number: number, title: string, ...blocks: Block[]): GuideStep => ({
  number,
  title,
  heading: heading(2, `${number}. ${title}`),
  blocks,
});
export const guide = (more: Partial<Guide> = {}): Guide => ({
  v: 1,
  title: 'Photos that do not arrive',
  source: 'https://guides.example/photos',
  language: 'en',
  direction: 'ltr',
  intro: [],
  steps: [],
  outro: [],
  removals: [],
  warnings: [],
  ...more,
});
