import type { State } from '../../../domain/case/state.ts';
import type { Guide, GuideStep } from '../../../domain/reader/guide/guide.ts';

/** Progress in a guide: steps that are one of the seven by their outcome, the others by their tick. */
export interface GuideProgress {
  isDone(step: GuideStep): boolean;
  /** How many steps are done. */
  count: number;
  /** The next open step after `step`, else the first open one. */
  next(step: GuideStep): GuideStep | undefined;
}

/**
 * The progress in a guide.
 * @param isTicked whether a step that is none of the seven is ticked, by its number
 */
export function guideProgress(
  { steps }: Pick<Guide, 'steps'>,
  { outcomes }: Pick<State, 'outcomes'>,
  isTicked: (number: number) => boolean,
): GuideProgress {
  const isDone = ({ step, number }: GuideStep): boolean =>
    step ? !['todo', 'waiting'].includes(outcomes[step].outcome) : isTicked(number);
  // A step that waits has an answer: it is not open.
  const isOpen = ({ step, number }: GuideStep): boolean =>
    step ? outcomes[step].outcome === 'todo' : !isTicked(number);
  return {
    isDone,
    count: steps.filter(isDone).length,
    next(step) {
      const place = steps.indexOf(step);
      return [...steps.slice(place + 1), ...steps.slice(0, place)].find(isOpen);
    },
  };
}
