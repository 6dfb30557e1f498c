import type { Case, Reading, State } from '../../../../domain/case/state.ts';
import type { Outcome, StepId } from '../../../../domain/steps/ids.ts';
import { outcomeKey, READING } from '../../../../domain/storage/keys.ts';
import { CASE_FIELDS, lineToStore, readState } from '../../../../domain/storage/read-state.ts';

/** A state with these outcomes, each answered at its time (1000 unless told). */
export function stateWith(
  outcomes: Partial<Record<StepId, Outcome | [Outcome, number]>> = {},
  told: Partial<Case> & { lastLookAt?: number; readings?: readonly Reading[] } = {},
): State {
  const { lastLookAt = 2000, readings = [], ...fields } = told;
  const raw: Record<string, unknown> = {};
  for (const [step, given] of Object.entries(outcomes)) {
    const [value, at] = Array.isArray(given) ? given : [given, 1000];
    raw[outcomeKey(step as StepId)] = { v: 1, value, at };
  }
  for (const { at, ...line } of readings) raw[READING + at] = { v: 1, value: lineToStore(line), at };
  for (const [name, value] of Object.entries(fields)) {
    raw[CASE_FIELDS[name as keyof Case].key] = { v: 1, value, at: lastLookAt };
  }
  return readState(raw).state;
}
