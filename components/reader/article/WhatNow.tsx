import type { GuideStep } from '../../../domain/reader/guide/guide.ts';
import type { StepId } from '../../../domain/steps/ids.ts';
import { useAppContext } from '../../app-context.ts';
import { hasSituation, Situation } from '../../endings/Situation.tsx';
import { ClearedNote } from '../../surfaces/Notices.tsx';
import { useClear } from '../../surfaces/use-clear.ts';
import { goToStep } from './GuideStepView.tsx';

interface Props {
  steps: readonly GuideStep[];
  /** It has said what it had to say. */
  onClose(): void;
}

/** Above the guide, once somebody asked what to do now: what the panel says too. */
export function WhatNow({ steps, onClose }: Props) {
  const app = useAppContext();
  const clearing = useClear();
  const onOpen = (id: StepId) => {
    const step = steps.find((other) => other.step === id);
    onClose();
    if (step) goToStep(step);
  };
  if (clearing.isCleared && !hasSituation(app)) {
    return <ClearedNote onUndo={clearing.onUndo} />;
  }
  return <Situation onOpen={onOpen} onClear={clearing.onClear} onKeep={onClose} />;
}
