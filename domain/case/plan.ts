import { meaningOf } from '../photos-line/meanings.ts';
import { STEP_IDS, type StepId } from '../steps/ids.ts';
import { lastReading, type State } from './state.ts';

/** The seven, in the order shown. */
export interface Arrangement {
  /** What is to be done now. */
  first: StepId[];
  /** What is folded away; empty while nothing known chooses between the steps. */
  more: StepId[];
}

/** The photos are on icloud.com and not on the iPhone: what keeps an iPhone from downloading them. */
const NOT_ON_THE_PHONE: readonly StepId[] = ['settings', 'connection', 'optimize'];
/** The number stayed the same all night on the charger. */
const NOT_MOVING: readonly StepId[] = ['connection', 'restart'];

/**
 * The steps that the person's answers call for, the likeliest first; never filled up.
 * @returns `undefined` where they call for no special ones: all seven in the guides' order
 */
export function planOf(state: State): readonly StepId[] | undefined {
  const { place, uploadProgress, openCard } = state.case;
  const meaning = lastReading(state)?.meaning;
  if (place === 'nowhere') return [];
  if (openCard === 'notMoving' || (meaning === 'uploading' && uploadProgress === 'stopped')) return NOT_MOVING;
  // The iPhone says that it has all photos: they may be in another account or another library.
  if (meaning === 'upToDate' && place === 'cloudOnly') return ['settings'];
  // It was compared with icloud.com, and photos are missing there.
  if (meaning === 'upToDate' && uploadProgress === 'stopped') return;
  if (meaning) {
    const { steps } = meaningOf(meaning);
    return steps === 'all' ? undefined : steps;
  }
  return place === 'cloudOnly' ? NOT_ON_THE_PHONE : undefined;
}

/** The seven as they are shown on a page that may be about one of them: that one is always the first. */
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

/** The next step without an answer, in the order shown: first those behind `after`, then from the start. */
export function nextStep({ outcomes }: State, order: readonly StepId[], after?: StepId): StepId | undefined {
  const start = after ? order.indexOf(after) + 1 : 0;
  return [...order.slice(start), ...order.slice(0, start)].find(
    (step) => step !== after && outcomes[step].outcome === 'todo',
  );
}
