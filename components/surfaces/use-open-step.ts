import { useEffect, useState } from 'preact/hooks';
import { nextStep, orderedSteps, planOf } from '../../domain/case/plan.ts';
import { lastReading } from '../../domain/case/state.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { useAppContext } from '../app-context.ts';
import { hasCaseCard } from '../endings/CaseCard.tsx';
import { asksFirst } from '../photos-app/Diagnosis.tsx';

/**
 * Which step is open: the page's own, else the next one; none while something above asks for the person's eyes.
 * A new place or reading opens the first step that it calls for, on every surface.
 * @param isEager a step is open from the beginning
 */
export function useOpenStep(pageStep: StepId | undefined, isEager: boolean) {
  const app = useAppContext();
  const next = () => {
    if (hasCaseCard(app) || asksFirst(app) || planOf(app.state)?.length === 0) return;
    return nextStep(app.state, orderedSteps(app.state, pageStep));
  };
  const [open, setOpen] = useState<StepId | undefined>(() => pageStep ?? (isEager ? next() : undefined));
  const reading = lastReading(app.state);
  const given = `${app.state.case.place} ${reading?.at} ${reading?.meaning}`;
  const [known, setKnown] = useState(given);
  useEffect(() => {
    if (pageStep) setOpen(pageStep);
  }, [pageStep]);
  // While drawing, not after it: nothing is drawn in between that would move what the focus was moved to.
  if (given !== known) {
    setKnown(given);
    setOpen(pageStep ?? next());
  }
  return [open, setOpen] as const;
}
