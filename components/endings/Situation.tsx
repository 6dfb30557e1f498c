import { isLookAgainDue, phaseOf } from '../../domain/case/phase.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import type { AppContext } from '../app-context.ts';
import { Arrived } from './Arrived.tsx';
import { AskApple } from './AskApple.tsx';
import { Charger, LookAgain } from './LookAgain.tsx';
import { Moving } from './Moving.tsx';
import { CloudEmpty, NotMoving, NumbersDiffer, OwnEyes } from './Proof.tsx';
import { Waiting } from './Waiting.tsx';

export interface SituationProps {
  help: AppContext;
  onOpen(step: StepId): void;
  onClear(): void;
  /** The person is done here; absent where nothing can be closed. */
  onKeep: (() => void) | undefined;
}

/** Questions of the diagnosis, which stand in its own place. */
const ASKED = ['place', 'status', 'correct'];

/** Whether something stands above the steps that they should give way to. */
export function hasSituation({ state, now }: AppContext): boolean {
  return (
    state.case.openCard !== 'none' ||
    isLookAgainDue(state.case, now) ||
    ['moving', 'waiting', 'arrived', 'askApple'].includes(phaseOf(state))
  );
}

/** The one card that fits where the job stands; none while the person simply works through the steps. */
export function Situation({ help, onOpen, onClear, onKeep }: SituationProps) {
  const { state, now } = help;
  if (ASKED.includes(state.case.openCard)) return null;
  switch (state.case.openCard) {
    case 'lookAgain':
      return <LookAgain help={help} />;
    case 'charger':
      return <Charger help={help} />;
    case 'notMoving':
      return <NotMoving help={help} onOpen={onOpen} />;
    case 'ownEyes':
      return <OwnEyes help={help} />;
    case 'differ':
      return <NumbersDiffer help={help} />;
    case 'cloudEmpty':
      return <CloudEmpty help={help} />;
  }
  if (isLookAgainDue(state.case, now)) return <LookAgain help={help} />;
  switch (phaseOf(state)) {
    case 'moving':
      return <Moving help={help} />;
    case 'waiting':
      return <Waiting help={help} />;
    case 'arrived':
      return <Arrived help={help} onClear={onClear} onKeep={onKeep} />;
    case 'askApple':
      return <AskApple help={help} onOpen={onOpen} />;
    default:
      return null;
  }
}
