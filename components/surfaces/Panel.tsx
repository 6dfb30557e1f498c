import { checkedCount, phaseOf } from '../../domain/case/phase.ts';
import type { PageContext } from '../../domain/messages.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { useAppContext } from '../app-context.ts';
import { FoldDuringIncident, IncidentNotice } from '../apple-status/AppleStatus.tsx';
import { DeviceChoice } from '../checklist/DeviceChoice.tsx';
import { Prepare } from '../checklist/Prepare.tsx';
import { Steps } from '../checklist/Steps.tsx';
import { CaseCard } from '../endings/CaseCard.tsx';
import { KeepSafe } from '../endings/KeepSafe.tsx';
import { moveFocus } from '../focus.ts';
import { Diagnosis, diagnosisView } from '../photos-app/Diagnosis.tsx';
import { text } from '../text.ts';
import { HideButtons } from './HideButtons.tsx';
import { MoreHelp } from './MoreHelp.tsx';
import { ClearedNote, KeptNote, SavingNotice, useClear } from './Notices.tsx';
import { PanelBar, type PanelFrame } from './PanelBar.tsx';
import { pageLine } from './state-line.ts';
import { useOpenStep } from './use-open-step.ts';

export interface PanelProps {
  /** The page the panel is shown on. */
  context: PageContext;
  /** How the panel is placed in that page; none where it is a tab of its own. */
  frame: PanelFrame | undefined;
  /** The extension was updated under the panel: nothing can be saved from here any more. */
  isOrphaned: boolean;
}

/** The side panel: how far the person is, and the seven steps. */
export function Panel({ context, frame, isOrphaned }: PanelProps) {
  const app = useAppContext();
  const { state } = app;
  const phase = phaseOf(state);
  const [open, setOpen] = useOpenStep(context.step, true);
  const clearing = useClear();
  const onOpen = (step: StepId) => {
    setOpen(step);
    moveFocus({ step, part: 'title' });
  };
  const line = pageLine(context.page, context.step);
  return (
    <main data-phase={phase}>
      {frame && <PanelBar frame={frame} width={state.settings.width} />}
      <header>
        <h1 tabIndex={-1}>{text('app.headline')}</h1>
        <p class="small">
          {line && `${line} `}
          {text('progress.checked', { count: checkedCount(state) })}
        </p>
      </header>
      <div class="notices">
        {isOrphaned && (
          <p class="notice" role="alert">
            {text('errors.updated')}
          </p>
        )}
        <SavingNotice />
      </div>
      <div inert={isOrphaned}>
        <KeptNote />
        {clearing.isCleared && phase === 'notStarted' && <ClearedNote onUndo={clearing.onUndo} />}
        <IncidentNotice />
        {phase === 'notStarted' && <p class="small intro">{`${text('app.promise')} ${text('app.notApple')}`}</p>}
        <CaseCard onOpen={onOpen} onClear={clearing.onClear} onKeep={frame?.onClose} />
        <Diagnosis />
        {phase === 'notStarted' && <KeepSafe />}
        <Prepare />
        <FoldDuringIncident>
          <Steps pageStep={context.step} open={open} onOpen={setOpen} onDone={() => moveFocus('caseCard')} />
        </FoldDuringIncident>
        {diagnosisView(app) !== 'status' && <DeviceChoice />}
        <MoreHelp onClear={clearing.onClear}>{frame && <HideButtons host={frame.host} />}</MoreHelp>
      </div>
    </main>
  );
}
