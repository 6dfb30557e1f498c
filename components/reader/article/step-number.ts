import type { GuideStep } from '../../../domain/reader/guide/guide.ts';
import { blocksText } from '../../../domain/reader/guide/guide-text.ts';
import { numberingOf } from '../../../domain/reader/steps/numbering.ts';

/**
 * Whether a number is drawn beside a step: where no heading carries it, and the step's first words do not either.
 * @param step of a guide
 */
export function needsNumber({ heading, blocks }: Pick<GuideStep, 'heading' | 'blocks'>): boolean {
  const [line = ''] = blocksText(blocks.slice(0, 1)).split('\n');
  return !heading && !numberingOf(line)?.isMarked;
}
