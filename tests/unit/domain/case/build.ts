import type { Changes } from '../../../../domain/case/changes.ts';
import type { Case, Reading, State } from '../../../../domain/case/state.ts';
import type { Meaning } from '../../../../domain/photos-line/meanings.ts';
import type { Outcome, StepId } from '../../../../domain/steps/ids.ts';
import { readState, toStored } from '../../../../domain/storage/read-state.ts';

export type Fields = Partial<Case> & { uploadProgressAt?: number; readings?: readonly Reading[] };

/** A state with these outcomes, each answered at its time (1000 unless given), and these fields of the case. */
export function stateWith(
  outcomes: Partial<Record<StepId, Outcome | [Outcome, number]>> = {},
  { uploadProgressAt = 2000, readings = [], ...fields }: Fields = {},
): State {
  const raw = toStored({ case: fields }, uploadProgressAt);
  for (const [step, answer] of Object.entries(outcomes)) {
    const [outcome, at] = Array.isArray(answer) ? answer : [answer, 1000];
    Object.assign(raw, toStored({ outcomes: { [step]: outcome } }, at));
  }
  for (const { at, ...line } of readings) Object.assign(raw, toStored({ readings: { [at]: line } }, at));
  return readState(raw).state;
}

/** One reading, as the readings of a state. */
export const reading = (meaning: Meaning, items?: number, at = 5): Reading[] => [
  { meaning, at, ...(items !== undefined && { items }) },
];

/** The state after changes that were stored one after the other, the first at `now`, each a millisecond later. */
export function stateAfter(changes: readonly Changes[], now = 10_000): State {
  return readState(Object.assign({}, ...changes.map((change, index) => toStored(change, now + index)))).state;
}
