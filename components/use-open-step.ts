import { useEffect, useState } from 'preact/hooks';
import { nextStep } from '../domain/progress/phase.ts';
import { lastReading, orderedSteps } from '../domain/progress/plan.ts';
import type { StepId } from '../domain/steps/ids.ts';
import { asksFirst } from './diagnosis/Diagnosis.tsx';
import type { Help } from './help.ts';
import { hasSituation } from './Situation.tsx';

/**
 * Which step is unfolded: the page's own, else the next one; none while something above asks for the person's eyes.
 * What the Photos app says unfolds the first step that it calls for, wherever it was told.
 * @param isEager a step is unfolded from the beginning
 */
export function useOpenStep(help: Help, pageStep: StepId | undefined, isEager: boolean) {
  const next = () =>
    hasSituation(help) || asksFirst(help) ? undefined : nextStep(help.state, orderedSteps(help.state, pageStep));
  const [open, setOpen] = useState<StepId | undefined>(() => pageStep ?? (isEager ? next() : undefined));
  const reading = lastReading(help.state);
  const told = reading && `${reading.at} ${reading.status}`;
  const [known, setKnown] = useState(told);
  useEffect(() => {
    if (pageStep) setOpen(pageStep);
  }, [pageStep]);
  useEffect(() => {
    if (told === known) return;
    setKnown(told);
    if (told) setOpen(next());
  }, [told]);
  return [open, setOpen] as const;
}
