import { useState } from 'preact/hooks';
import { setOpenCard } from '../../domain/case/changes.ts';
import { isLookAgainDue, phaseOf } from '../../domain/case/phase.ts';
import { nextStep, orderedSteps } from '../../domain/case/plan.ts';
import { lastReading } from '../../domain/case/state.ts';
import type { PageContext } from '../../domain/messages.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { useAppContext } from '../app-context.ts';
import { GiveWay } from '../apple-status/GiveWay.tsx';
import { IncidentNotice, isAppleTheReason } from '../apple-status/IncidentNotice.tsx';
import { DeviceChoice } from '../checklist/DeviceChoice.tsx';
import { Prepare } from '../checklist/Prepare.tsx';
import { Steps } from '../checklist/Steps.tsx';
import { useOpenStep } from '../checklist/use-open-step.ts';
import { hasSituation, Situation } from '../endings/Situation.tsx';
import { asksFirst, Diagnosis, diagnosisView } from '../photos-app/Diagnosis.tsx';
import { text } from '../text.ts';
import { moveFocus, SITUATION, titleOf } from '../ui/focus.ts';
import { Later } from '../ui/Later.tsx';
import { type Access, AccessNotice } from './AccessNotice.tsx';
import { HiddenSites } from './HiddenSites.tsx';
import { KeepSafe } from './KeepSafe.tsx';
import { MoreHelp } from './MoreHelp.tsx';
import { ClearedNote, KeptNote, SavingNotice } from './Notices.tsx';
import { pageLine } from './page-line.ts';
import { ReadGuide, type ReadGuideProps } from './ReadGuide.tsx';
import { goLabel, stateLine } from './state-line.ts';
import { useClear } from './use-clear.ts';

export interface PopupProps {
  /** What the page in the active tab is to us. */
  context: PageContext;
  access: Access;
  /** The way into the reader; absent where the page is Apple's or ours. */
  reader?: ReadGuideProps | undefined;
  onAllow(): void;
  /** Open the panel on this tab, or in a tab of its own. */
  onPanel(): void;
  onClose(): void;
}

/** The toolbar popup: one line of state, one button, and the whole checklist without any tab. */
export function Popup({ context, access, reader, onAllow, onPanel, onClose }: PopupProps) {
  const app = useAppContext();
  const { state, now } = app;
  const phase = phaseOf(state);
  const [open, setOpen] = useOpenStep(undefined, false);
  const [showsSituation, setShowsSituation] = useState(false);
  const clearing = useClear();
  const next = nextStep(state, orderedSteps(state, context.step));
  const onOpen = (step: StepId) => {
    setOpen(step);
    moveFocus(titleOf(step));
  };
  const said = `${state.case.openCard} ${lastReading(state)?.at}`;
  const [saidBefore] = useState(said);
  // Whatever was told in this popup gets its answer here; else one line and one button are enough.
  const isTalking =
    (showsSituation || said !== saidBefore || isLookAgainDue(state.case, now) || state.case.openCard !== 'none') &&
    hasSituation(app);
  const onGo = () => {
    if (!hasSituation(app) && next) return onOpen(next);
    setShowsSituation(true);
    if (phase === 'moving' || phase === 'waiting') app.onChange(setOpenCard('lookAgain'));
    moveFocus(SITUATION);
  };
  const onDone = () => {
    setShowsSituation(true);
    moveFocus(SITUATION);
  };
  const line = pageLine(context.page, context.step);
  return (
    <main data-phase={phase} class="popup">
      <header>
        <h1 tabIndex={-1}>{text('app.headline')}</h1>
        <p>{stateLine(app, next)}</p>
        {line && <p class="small">{line}</p>}
      </header>
      <IncidentNotice />
      {!isTalking && !asksFirst(app) && open === undefined && !isAppleTheReason(app) && (
        <div class="block">
          <button type="button" class="go" data-action="go" onClick={onGo}>
            {goLabel(app)}
          </button>
        </div>
      )}
      {reader && <ReadGuide {...reader} />}
      <AccessNotice access={access} onAllow={onAllow} />
      <div class="notices">
        <SavingNotice />
      </div>
      <KeptNote />
      {clearing.isCleared && phase === 'notStarted' && <ClearedNote onUndo={clearing.onUndo} />}
      {isTalking && <Situation onOpen={onOpen} onClear={clearing.onClear} onKeep={onClose} />}
      <Diagnosis />
      {phase === 'notStarted' && <KeepSafe />}
      <Prepare />
      <HiddenSites />
      <GiveWay>
        <Steps pageStep={context.step} open={open} onOpen={setOpen} onDone={onDone} />
      </GiveWay>
      <div class="block">
        <button type="button" data-action="panel" onClick={onPanel}>
          {text(context.page ? 'popup.panelHere' : 'popup.panelTab')}
        </button>
      </div>
      <Later>
        {() => (
          <>
            {diagnosisView(app) !== 'status' && <DeviceChoice />}
            <MoreHelp onClear={clearing.onClear} />
          </>
        )}
      </Later>
    </main>
  );
}
