import type { StepId } from '../steps/ids.ts';

/** Which of the seven a guide's step is, by its wording. */
export function knownStep(_title: string, _text: string, _guideTitle: string): StepId | undefined {
  return;
}
