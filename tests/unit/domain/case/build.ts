import type { Changes } from '../../../../domain/case/changes.ts';
import type { Case, Reading, State } from '../../../../domain/case/state.ts';
import type { Meaning } from '../../../../domain/photos-line/meanings.ts';
import type { Outcome, StepId } from '../../../../domain/steps/ids.ts';
import { outcomeKey, READING_PREFIX } from '../../../../domain/storage/keys.ts';
import { CASE_FIELDS, lineToStore, readState } from '../../../../domain/storage/read-state.ts';
import { toStored } from '../../../../domain/storage/to-stored.ts';

export type Fields = Partial<Case> & { uploadProgressAt?: number; readings?: readonly Reading[] };

/** A state with these outcomes, each answered at its time (1000 unless given), and these fields of the case. */
export function stateWith(
  outcomes: Partial<Record<StepId, Outcome | [Outcome, number]>> = {},
  { uploadProgressAt = 2000, readings = [], ...fields }: Fields = {},
): State {
  const raw: Record<string, unknown> = {};
  for (const [step, answer] of Object.entries(outcomes)) {
    const [value, at] = Array.isArray(answer) ? answer : [answer, 1000];
    raw[outcomeKey(step as StepId)] = { v: 1, value, at };
  }
  for (const { at, ...line } of readings) raw[READING_PREFIX + at] = { v: 1, value: lineToStore(line), at };
  for (const [name, value] of Object.entries(fields)) {
    raw[CASE_FIELDS[name as keyof Case].key] = { v: 1, value, at: uploadProgressAt };
  }
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
