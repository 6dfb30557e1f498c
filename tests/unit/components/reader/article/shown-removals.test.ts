import { describe, expect, it } from 'vitest';
import { type Piece, withShownRemovals } from '../../../../../components/reader/article/shown-removals.ts';
import type { HeadingBlock } from '../../../../../domain/reader/guide/guide.ts';
import { at, guide, removal, step } from '../guide.ts';

const heading = (place: number): HeadingBlock => ({ type: 'heading', level: 2, content: [], at: place });
const page = guide({
  intro: [at(10), at(20)],
  steps: [step(1, { heading: heading(30), blocks: [at(31), at(40)] }), step(2, { blocks: [at(50)] })],
  outro: [at(60)],
});
const names = (pieces: readonly Piece[]) =>
  pieces.map((piece) => ('removal' in piece ? `r${piece.removal}` : piece.at));
const flat = (places: number[], shown: number[] = places.map((_, index) => index)) => {
  const { intro, steps, outro } = withShownRemovals(
    { ...page, removals: places.map((place) => removal({ at: place })) },
    new Set(shown),
  );
  return [names(intro), ...steps.map(names), names(outro)];
};

describe('removals are shown where they were on the page', () => {
  it.each([
    ['before everything', 1, [['r0', 10, 20], [31, 40], [50], [60]]],
    ['between two paragraphs', 15, [[10, 'r0', 20], [31, 40], [50], [60]]],
    ['inside a block: after it', 25, [[10, 20, 'r0'], [31, 40], [50], [60]]],
    ['at a heading: below it', 30, [[10, 20], ['r0', 31, 40], [50], [60]]],
    ['in a step', 35, [[10, 20], [31, 'r0', 40], [50], [60]]],
    ['in a step without a heading', 55, [[10, 20], [31, 40], [50, 'r0'], [60]]],
    ['at a block’s own place: after it', 20, [[10, 20, 'r0'], [31, 40], [50], [60]]],
    ['after everything', 999, [[10, 20], [31, 40], [50], [60, 'r0']]],
  ])('%s', (_, place, expected) => {
    expect(flat([place])).toEqual(expected);
  });

  it('several at one place keep their order, whatever order they are given in', () => {
    const expected = [[10, 'r0', 'r1', 'r2', 20], [31, 40], [50], [60]];
    expect(flat([11, 12, 12], [2, 0, 1])).toEqual(expected);
  });

  it('no removal is shown unless its index is given', () => {
    expect(flat([15, 35], [])).toEqual([[10, 20], [31, 40], [50], [60]]);
  });

  it('a removal is shown in a guide without blocks', () => {
    const { intro } = withShownRemovals(guide({ removals: [removal({ at: 5 })] }), new Set([0]));
    expect(names(intro)).toEqual(['r0']);
  });

  it('the guide itself is not changed', () => {
    flat([15, 35, 55]);
    expect(page.intro).toHaveLength(2);
    expect(page.steps[0]?.blocks).toHaveLength(2);
  });
});
