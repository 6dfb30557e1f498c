import type { Block, Guide } from '../../../domain/reader/guide/guide.ts';

/** A block of the guide, or the removal (by its index) that is shown again at this place. */
export type Piece = Block | { removal: number };

/** The guide's parts with what is shown again, in their order. */
export interface Arranged {
  intro: Piece[];
  /** One list for each step. */
  steps: Piece[][];
  outro: Piece[];
}

/** A place between blocks: behind the one that begins at `at`. */
interface Gap {
  at: number;
  pieces: Piece[];
  /** How many blocks of the list stand before it. */
  after: number;
}

const gapsIn = (pieces: Piece[], blocks: readonly Block[]): Gap[] =>
  blocks.map(({ at }, index) => ({ at, pieces, after: index + 1 }));

/**
 * Puts removals back between the blocks, where they stood on the page: never inside a block, so that nothing of the
 * guide is torn apart.
 * @param shown indexes in `guide.removals`
 */
export function arrange(guide: Guide, shown: ReadonlySet<number>): Arranged {
  const arranged: Arranged = {
    intro: [...guide.intro],
    steps: guide.steps.map(({ blocks }) => [...blocks]),
    outro: [...guide.outro],
  };
  const gaps = [
    { at: Number.NEGATIVE_INFINITY, pieces: arranged.intro, after: 0 },
    ...gapsIn(arranged.intro, guide.intro),
    ...guide.steps.flatMap(({ heading, blocks }, index) => {
      const pieces = arranged.steps[index] ?? [];
      return [...(heading ? [{ at: heading.at, pieces, after: 0 }] : []), ...gapsIn(pieces, blocks)];
    }),
    ...gapsIn(arranged.outro, guide.outro),
  ];
  // From the end, so that the places before stay what they are.
  const lastFirst = [...shown].toSorted((one, other) => atOf(guide, other) - atOf(guide, one) || other - one);
  for (const removal of lastFirst) {
    const at = atOf(guide, removal);
    const gap = gaps.reduce((best, other) => (other.at <= at && other.at >= best.at ? other : best));
    gap.pieces.splice(gap.after, 0, { removal });
  }
  return arranged;
}

const atOf = (guide: Guide, removal: number): number => guide.removals[removal]?.at ?? 0;
