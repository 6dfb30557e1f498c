import type { Block, Guide } from '../../../domain/reader/guide/guide.ts';

/** A block of the guide, or the index of a removal that is shown at this place. */
export type Piece = Block | { removal: number };

/** The guide's parts with the removals that are shown, in reading order. */
export interface GuidePieces {
  intro: Piece[];
  /** One list for each step. */
  steps: Piece[][];
  outro: Piece[];
}

/** A place between blocks: after the one whose position in the page is `at`. */
interface Gap {
  at: number;
  pieces: Piece[];
  /** How many blocks of the list are before it. */
  index: number;
}

const gapsIn = (pieces: Piece[], blocks: readonly Block[]): Gap[] =>
  blocks.map(({ at }, position) => ({ at, pieces, index: position + 1 }));

/**
 * The guide's parts with some removals inserted between the blocks, where they were on the page: never inside a block,
 * so that no part of the guide is split.
 * @param shown indexes in `guide.removals`
 */
export function withShownRemovals(guide: Guide, shown: ReadonlySet<number>): GuidePieces {
  const parts: GuidePieces = {
    intro: [...guide.intro],
    steps: guide.steps.map(({ blocks }) => [...blocks]),
    outro: [...guide.outro],
  };
  const gaps = [
    { at: Number.NEGATIVE_INFINITY, pieces: parts.intro, index: 0 },
    ...gapsIn(parts.intro, guide.intro),
    ...guide.steps.flatMap(({ heading, blocks }, stepIndex) => {
      const pieces = parts.steps[stepIndex] ?? [];
      return [...(heading ? [{ at: heading.at, pieces, index: 0 }] : []), ...gapsIn(pieces, blocks)];
    }),
    ...gapsIn(parts.outro, guide.outro),
  ];
  // From the end, so that inserting does not move the places before.
  const lastFirst = [...shown].toSorted((one, other) => atOf(guide, other) - atOf(guide, one) || other - one);
  for (const removal of lastFirst) {
    const at = atOf(guide, removal);
    const gap = gaps.reduce((best, other) => (other.at <= at && other.at >= best.at ? other : best));
    gap.pieces.splice(gap.index, 0, { removal });
  }
  return parts;
}

const atOf = (guide: Guide, removal: number): number => guide.removals[removal]?.at ?? 0;
