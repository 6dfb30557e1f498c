import { meaningOf } from '../photos-line/meanings.ts';
import { STEP_IDS, type StepId } from '../steps/ids.ts';
import type { Reading, State } from './state.ts';

/** The seven, in the order shown. */
export interface Arrangement {
  /** What is tried now. */
  first: StepId[];
  /** What is folded away; empty while nothing is known that would choose. */
  more: StepId[];
}

/** What the Photos app said last. */
export const lastReading = ({ readings }: Pick<State, 'readings'>): Reading | undefined => readings.at(-1);

/** The photos are on icloud.com and do not come down: what keeps an iPhone from getting them. */
const NOT_ON_THE_PHONE: readonly StepId[] = ['settings', 'connection', 'optimize'];
/** The number stood still all night on the charger. */
const NOT_MOVING: readonly StepId[] = ['connection', 'restart'];

/**
 * The steps that what the person told calls for, the likeliest first; never filled up.
 * @returns `undefined` where it calls for no special ones: all seven in the guides' order
 */
export function planOf(state: State): readonly StepId[] | undefined {
  const { place, lastLook, openCard } = state.case;
  const meaning = lastReading(state)?.meaning;
  if (place === 'nowhere') return [];
  if (openCard === 'notMoving' || (meaning === 'uploading' && lastLook === 'stopped')) return NOT_MOVING;
  // The iPhone says that it has all: then it may be another account's, or another library's.
  if (meaning === 'upToDate' && place === 'cloudOnly') return ['settings'];
  // It was compared with icloud.com, and is not so.
  if (meaning === 'upToDate' && lastLook === 'stopped') return;
  if (meaning) {
    const { steps } = meaningOf(meaning);
    return steps === 'all' ? undefined : steps;
  }
  return place === 'cloudOnly' ? NOT_ON_THE_PHONE : undefined;
}

/** The seven as they are shown on a page that may be about one of them: that one always stands first. */
export function arrangeSteps(state: State, pageStep?: StepId): Arrangement {
  const plan = planOf(state) ?? STEP_IDS;
  const first = [...new Set([...(pageStep ? [pageStep] : []), ...plan])];
  return { first, more: STEP_IDS.filter((step) => !first.includes(step)) };
}

/** All seven in the order shown, folded or not. */
export function orderedSteps(state: State, pageStep?: StepId): StepId[] {
  const { first, more } = arrangeSteps(state, pageStep);
  return [...first, ...more];
}
