import { isLookAgainDue, phaseOf } from '../../domain/case/phase.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { type AppContext, useAppContext } from '../app-context.ts';
import { Arrived } from './Arrived.tsx';
import { AskApple } from './AskApple.tsx';
import { CloudEmpty, CompareWithICloud, PhotosMissing } from './CompareWithICloud.tsx';
import { Charger, LookAgain, NotMoving } from './LookAgain.tsx';
import { OnItsWay, Waiting } from './OnItsWay.tsx';

export interface CaseCardProps {
  onOpen(step: StepId): void;
  onClear(): void;
  /** The person is done here; absent where nothing can be closed. */
  onKeep: (() => void) | undefined;
}

/** Questions of the diagnosis, which `Diagnosis` draws. */
const ASKED = ['place', 'status', 'correct'];

/** Whether something is shown above the steps that they should give way to. */
export function hasCaseCard({ state, now }: AppContext): boolean {
  return (
    state.case.openCard !== 'none' ||
    isLookAgainDue(state.case, now) ||
    ['moving', 'waiting', 'arrived', 'askApple'].includes(phaseOf(state))
  );
}

/** The one card for how far the person is; none while they work through the steps. */
export function CaseCard({ onOpen, onClear, onKeep }: CaseCardProps) {
  const app = useAppContext();
  const { state, now } = app;
  if (ASKED.includes(state.case.openCard)) return null;
  switch (state.case.openCard) {
    case 'lookAgain':
      return <LookAgain />;
    case 'charger':
      return <Charger />;
    case 'notMoving':
      return <NotMoving onOpen={onOpen} />;
    case 'ownEyes':
      return <CompareWithICloud />;
    case 'differ':
      return <PhotosMissing />;
    case 'cloudEmpty':
      return <CloudEmpty />;
  }
  if (isLookAgainDue(state.case, now)) return <LookAgain />;
  switch (phaseOf(state)) {
    case 'moving':
      return <OnItsWay />;
    case 'waiting':
      return <Waiting />;
    case 'arrived':
      return <Arrived onClear={onClear} onKeep={onKeep} />;
    case 'askApple':
      return <AskApple onOpen={onOpen} />;
    default:
      return null;
  }
}
