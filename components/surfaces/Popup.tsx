import { useState } from 'preact/hooks';
import { goOnTo } from '../../domain/case/changes.ts';
import { isLookAgainDue, nextStep, phaseOf } from '../../domain/case/phase.ts';
import { lastReading, orderedSteps } from '../../domain/case/plan.ts';
import type { Saving } from '../../domain/case/state.ts';
import type { PageContext } from '../../domain/messages.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import type { AppContext } from '../app-context.ts';
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
import { Note, SavingNotice } from './Notices.tsx';
import { pageLine } from './page-line.ts';
import { ReadGuide, type ReadGuideProps } from './ReadGuide.tsx';
import { goLabel, stateLine } from './state-line.ts';
import { useClear } from './use-clear.ts';

export interface PopupProps {
  help: AppContext;
  saving: Saving;
  /** What the page in the active tab is to us. */
  context: PageContext;
  access: Access;
  /** The way into the reader; absent where the page is Apple's or ours. */
  reader?: ReadGuideProps | undefined;
  clear(): () => void;
  onDismissKept(): void;
  onAllow(): void;
  /** Open the panel on this tab, or in a tab of its own. */
  onPanel(): void;
  onClose(): void;
}

/** The toolbar popup: one line of state, one button, and the whole checklist without any tab. */
export function Popup(props: PopupProps) {
  const { help, saving, context, access, reader, clear, onDismissKept, onAllow, onPanel, onClose } = props;
  const { state, now } = help;
  const phase = phaseOf(state);
  const [open, setOpen] = useOpenStep(help, undefined, false);
  const [showsSituation, setShowsSituation] = useState(false);
  const clearing = useClear(clear);
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
    hasSituation(help);
  const onGo = () => {
    if (!hasSituation(help) && next) return onOpen(next);
    setShowsSituation(true);
    if (phase === 'moving' || phase === 'waiting') help.onChange(goOnTo('lookAgain'));
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
        <p>{stateLine(help, next)}</p>
        {line && <p class="small">{line}</p>}
      </header>
      <IncidentNotice help={help} />
      {!isTalking && !asksFirst(help) && open === undefined && !isAppleTheReason(help) && (
        <div class="block">
          <button type="button" class="go" data-action="go" onClick={onGo}>
            {goLabel(help)}
          </button>
        </div>
      )}
      {reader && <ReadGuide {...reader} />}
      <AccessNotice access={access} onAllow={onAllow} />
      <div class="notices">
        <SavingNotice help={help} saving={saving} />
      </div>
      {state.hasKept && (
        <Note name="kept" message={text('errors.kept')} action={text('errors.ok')} onAction={onDismissKept} />
      )}
      {clearing.isCleared && phase === 'notStarted' && (
        <Note name="cleared" message={text('more.cleared')} action={text('more.undo')} onAction={clearing.onUndo} />
      )}
      {isTalking && <Situation help={help} onOpen={onOpen} onClear={clearing.onClear} onKeep={onClose} />}
      <Diagnosis help={help} />
      {phase === 'notStarted' && <KeepSafe help={help} />}
      <Prepare help={help} />
      <HiddenSites help={help} />
      <GiveWay help={help}>
        <Steps help={help} pageStep={context.step} open={open} onOpen={setOpen} onDone={onDone} />
      </GiveWay>
      <div class="block">
        <button type="button" data-action="panel" onClick={onPanel}>
          {text(context.page ? 'popup.panelHere' : 'popup.panelTab')}
        </button>
      </div>
      <Later>
        {() => (
          <>
            {diagnosisView(help) !== 'status' && <DeviceChoice help={help} />}
            <MoreHelp help={help} onClear={clearing.onClear} />
          </>
        )}
      </Later>
    </main>
  );
}
