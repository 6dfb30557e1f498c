import type { StepText } from '../../domain/steps/step.ts';
import type { StepAction, StepContent } from '../../domain/steps/step-content.ts';

/** What stands on the screen at once while a step is read aloud. */
export type LargePage =
  | { kind: 'warning'; text: StepText; isGrave: boolean }
  | { kind: 'action'; action: StepAction; number: number; count: number }
  | { kind: 'worked'; text: StepText };

/** A step in the order it is read aloud: what not to do, one action at a time, how one knows that it worked. */
export function largePages({ warning, actions, worked }: StepContent): LargePage[] {
  return [
    ...(warning ? [{ kind: 'warning' as const, ...warning }] : []),
    ...actions.map((action, index) => ({
      kind: 'action' as const,
      action,
      number: index + 1,
      count: actions.length,
    })),
    { kind: 'worked', text: worked },
  ];
}
