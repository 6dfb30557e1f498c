import type { Block, Guide, GuideStep, Removal } from '../../../../domain/reader/guide/guide.ts';

/** A paragraph at a position of the page, with the position as its text. */
export const at = (place: number): Block => ({ type: 'paragraph', content: [`at ${place}`], at: place });

export const step = (number: number, more: Partial<GuideStep> = {}): GuideStep => ({
  number,
  title: `Step ${number}`,
  blocks: [],
  ...more,
});

export const removal = (more: Partial<Removal> = {}): Removal => ({
  rule: 'rule',
  kind: 'ad',
  reason: 'It is an ad.',
  excerpt: 'Buy now',
  count: 1,
  at: 0,
  blocks: [],
  ...more,
});

export const guide = (more: Partial<Guide> = {}): Guide => ({
  v: 1,
  title: 'A guide',
  source: 'https://guides.example/a',
  language: 'en',
  direction: 'ltr',
  intro: [],
  steps: [],
  outro: [],
  removals: [],
  warnings: [],
  ...more,
});
