import type { State } from '../../../domain/case/state.ts';
import type { Guide, GuideStep } from '../../../domain/reader/guide/guide.ts';

/** What the steps of a guide have become: the seven as everywhere, the others as they were ticked here. */
export interface GuideProgress {
  isDone(step: GuideStep): boolean;
  /** How many are done. */
  count: number;
  /** The next one that is open: after `step`, else from the top. */
  next(step: GuideStep): GuideStep | undefined;
}

/**
 * @param isTicked whether a step that is none of the seven was ticked, by its number
 */
export function guideProgress(
  { steps }: Pick<Guide, 'steps'>,
  { outcomes }: Pick<State, 'outcomes'>,
  isTicked: (number: number) => boolean,
): GuideProgress {
  const isDone = ({ step, number }: GuideStep): boolean =>
    step ? !['todo', 'waiting'].includes(outcomes[step].outcome) : isTicked(number);
  // What waits has an answer: it is not what comes next.
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
