import type { GuideStep } from '../../../domain/reader/guide/guide.ts';
import type { StepId } from '../../../domain/steps/ids.ts';
import type { AppContext } from '../../app-context.ts';
import { hasSituation, Situation } from '../../endings/Situation.tsx';
import { Note } from '../../surfaces/Notices.tsx';
import { useClear } from '../../surfaces/use-clear.ts';
import { text } from '../../text.ts';
import { goToStep } from './GuideStepView.tsx';

interface Props {
  help: AppContext;
  steps: readonly GuideStep[];
  clear(): () => void;
  /** It has said what it had to say. */
  onClose(): void;
}

/** Above the guide, once somebody asked what to do now: what the panel says too. */
export function WhatNow({ help, steps, clear, onClose }: Props) {
  const clearing = useClear(clear);
  const onOpen = (id: StepId) => {
    const step = steps.find((other) => other.step === id);
    onClose();
    if (step) goToStep(step);
  };
  if (clearing.isCleared && !hasSituation(help)) {
    return <Note name="cleared" message={text('more.cleared')} action={text('more.undo')} onAction={clearing.onUndo} />;
  }
  return <Situation help={help} onOpen={onOpen} onClear={clearing.onClear} onKeep={onClose} />;
}
