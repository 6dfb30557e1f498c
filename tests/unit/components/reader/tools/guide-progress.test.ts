import { describe, expect, it } from 'vitest';
import { guideProgress } from '../../../../../components/reader/tools/guide-progress.ts';
import type { Outcome } from '../../../../../domain/steps/ids.ts';
import { stateWith } from '../../../domain/case/build.ts';
import { guide, step } from '../guide.ts';

const page = guide({ steps: [step(1, { step: 'settings' }), step(2), step(3, { step: 'storage' }), step(4)] });
const progress = (storage: Outcome, ticked: number[] = []) =>
  guideProgress(page, stateWith({ storage }), (number) => ticked.includes(number));
const [first, second, third, fourth] = page.steps as [never, never, never, never];

describe('progress in a guide', () => {
  it.each([
    ['todo', 0],
    ['waiting', 0],
    ['fine', 1],
    ['stillStuck', 1],
    ['fixed', 1],
    ['skipped', 1],
  ] as const)('%s counts as %i done', (outcome, count) => {
    expect(progress(outcome).count).toBe(count);
  });

  it('counts ticked steps as well', () => {
    expect(progress('fine', [2]).count).toBe(2);
    expect(progress('fine', [2]).isDone(second)).toBe(true);
    expect(progress('fine', [1]).isDone(first)).toBe(false);
  });

  it('the next step is the next open one, then the first; a waiting one is not open', () => {
    expect(progress('todo').next(second)).toBe(third);
    expect(progress('waiting').next(second)).toBe(fourth);
    expect(progress('todo').next(fourth)).toBe(first);
    expect(progress('fine', [2, 4]).next(first)).toBeUndefined();
  });
});
