import { useState } from 'preact/hooks';
import { setOpenCard } from '../../domain/case/changes.ts';
import { isLookAgainDue, phaseOf } from '../../domain/case/phase.ts';
import { nextStep, orderedSteps } from '../../domain/case/plan.ts';
import { lastReading } from '../../domain/case/state.ts';
import type { PageContext } from '../../domain/messages.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { useAppContext } from '../app-context.ts';
import { FoldDuringIncident, hasAppleIncident, IncidentNotice } from '../apple-status/AppleStatus.tsx';
import { DeviceChoice } from '../checklist/DeviceChoice.tsx';
import { Prepare } from '../checklist/Prepare.tsx';
import { Steps } from '../checklist/Steps.tsx';
import { CaseCard, hasCaseCard } from '../endings/CaseCard.tsx';
import { KeepSafe } from '../endings/KeepSafe.tsx';
import { moveFocus } from '../focus.ts';
import { asksFirst, Diagnosis, diagnosisView } from '../photos-app/Diagnosis.tsx';
import { text } from '../text.ts';
import { type Access, AccessNotice } from './AccessNotice.tsx';
import { HiddenSites } from './HideButtons.tsx';
import { MoreHelp } from './MoreHelp.tsx';
import { ClearedNote, KeptNote, SavingNotice, useClear } from './Notices.tsx';
import { ReadGuide, type ReadGuideProps } from './ReadGuide.tsx';
import { goLabel, pageLine, stateLine } from './state-line.ts';
import { useOpenStep } from './use-open-step.ts';

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
  const [wantsCaseCard, setWantsCaseCard] = useState(false);
  const clearing = useClear();
  const next = nextStep(state, orderedSteps(state, context.step));
  const onOpen = (step: StepId) => {
    setOpen(step);
    moveFocus({ step, part: 'title' });
  };
  const given = `${state.case.openCard} ${lastReading(state)?.at}`;
  const [givenBefore] = useState(given);
  // Whatever the person says in this popup gets its answer here; else one line and one button are enough.
  const showsCard =
    (wantsCaseCard || given !== givenBefore || isLookAgainDue(state.case, now) || state.case.openCard !== 'none') &&
    hasCaseCard(app);
  const onGo = () => {
    if (!hasCaseCard(app) && next) return onOpen(next);
    setWantsCaseCard(true);
    if (phase === 'moving' || phase === 'waiting') app.onChange(setOpenCard('lookAgain'));
    moveFocus('caseCard');
  };
  const onDone = () => {
    setWantsCaseCard(true);
    moveFocus('caseCard');
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
      {!showsCard && !asksFirst(app) && open === undefined && !hasAppleIncident(app) && (
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
      {showsCard && <CaseCard onOpen={onOpen} onClear={clearing.onClear} onKeep={onClose} />}
      <Diagnosis />
      {phase === 'notStarted' && <KeepSafe />}
      <Prepare />
      <HiddenSites />
      <FoldDuringIncident>
        <Steps pageStep={context.step} open={open} onOpen={setOpen} onDone={onDone} />
      </FoldDuringIncident>
      <div class="block">
        <button type="button" data-action="panel" onClick={onPanel}>
          {text(context.page ? 'popup.panelHere' : 'popup.panelTab')}
        </button>
      </div>
      {diagnosisView(app) !== 'status' && <DeviceChoice />}
      <MoreHelp onClear={clearing.onClear} />
    </main>
  );
}
