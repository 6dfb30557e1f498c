import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askedAt, FRESH_MS, isIncidentRunning } from '../../domain/apple-status/shown-status.ts';
import { phaseOf } from '../../domain/case/phase.ts';
import { systemStatusUrl } from '../../domain/sites/regions.ts';
import { type AppContext, useAppContext } from '../app-context.ts';
import { KeepSafeList } from '../endings/KeepSafe.tsx';
import { text } from '../text.ts';
import { OutLink } from '../ui/OutLink.tsx';
import { usePending } from '../ui/use-pending.ts';
import { appleStatusText, incidentText, unknownText } from './apple-status-text.ts';

/**
 * Asks for Apple's status: when pressed, then every ten minutes while somebody looks at the answer. What was asked
 * here is answered here.
 * @returns how far it is (`long` is worth a sentence), and whether nobody answered
 */
function useAskApple() {
  const { state, now, onAskAppleStatus } = useAppContext();
  const [asking, run] = usePending();
  const [hasAsked, setAsked] = useState(false);
  const [isUnanswered, setUnanswered] = useState(false);
  const ask = () =>
    run(async () => {
      setAsked(true);
      setUnanswered(false);
      try {
        await onAskAppleStatus?.();
      } catch (error) {
        console.warn('The background did not answer', error);
        setUnanswered(true);
      }
    });
  const at = askedAt(state.appleStatus);
  // The page draws once a minute and when it is shown again, so no timer of our own is needed.
  useEffect(() => {
    const isOld = at > 0 && now - at >= FRESH_MS;
    if (hasAsked && !isUnanswered && !document.hidden && isOld) ask();
  }, [now, at]);
  return { asking, hasAsked, isUnanswered, ask };
}

interface AskButtonProps {
  /** There is an answer already. */
  isAgain: boolean;
  isBusy: boolean;
  /** Beside a title, not below the text. */
  isQuiet?: boolean;
  onAsk(): void;
}

function AskButton({ isAgain, isBusy, isQuiet = false, onAsk }: AskButtonProps) {
  return (
    <button
      type="button"
      class={isQuiet ? 'plain' : undefined}
      data-action="appleStatus"
      aria-disabled={isBusy}
      onClick={onAsk}
    >
      {text(isAgain ? 'appleStatus.again' : 'appleStatus.check')}
    </button>
  );
}

/** "Is it Apple?": asked when pressed, and the answer. */
export function AppleStatus() {
  const app = useAppContext();
  const { region } = app;
  const { asking, hasAsked, isUnanswered, ask } = useAskApple();
  const isChina = region === 'china';
  const canAsk = app.onAskAppleStatus && !isChina;
  const status = isChina ? unknownText('china') : isUnanswered ? unknownText('noAnswer') : appleStatusText(app);
  // While Apple is being asked, the status read before is not the answer.
  const answer = asking === 'no' ? status : undefined;
  return (
    <section class="apple-status" data-apple-status={answer?.mark} data-why={answer?.why}>
      <div class="row">
        <h3>{text('appleStatus.title')}</h3>
        {canAsk && <AskButton isAgain={status !== undefined} isBusy={asking !== 'no'} isQuiet onAsk={ask} />}
      </div>
      <div role={hasAsked ? 'status' : undefined}>
        {asking === 'long' && <p>{text('appleStatus.asking')}</p>}
        {status && asking !== 'long' && (
          <div class="reply">
            <p class="answer">{status.title}</p>
            {status.more.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {status.when && <p class="small">{status.when}</p>}
          </div>
        )}
      </div>
      <OutLink href={systemStatusUrl(region)}>{text('appleStatus.page')}</OutLink>
    </section>
  );
}

/** Whether Apple has a problem now, so that there is nothing to do but wait. */
export const hasAppleIncident = ({ state, now, region }: AppContext): boolean =>
  region !== 'china' && isIncidentRunning(state.appleStatus, now);

/** Above the steps while Apple has a problem with Photos; then the answer to checking again, where that was pressed. */
export function IncidentNotice() {
  const app = useAppContext();
  const { asking, hasAsked, isUnanswered, ask } = useAskApple();
  if (app.region === 'china') return null;
  const known = incidentText(app) ?? (hasAsked ? appleStatusText(app) : undefined);
  const status = known && isUnanswered ? unknownText('noAnswer', [known.title]) : known;
  if (!status) return null;
  const isKeptSafe = phaseOf(app.state) === 'notStarted';
  return (
    <section class="card" data-apple-incident={status.mark} data-why={status.why}>
      <div role={hasAsked ? 'status' : undefined} class="answer-block">
        <h2 tabIndex={-1}>{status.title}</h2>
        {asking === 'long' ? <p>{text('appleStatus.asking')}</p> : status.more.map((line) => <p key={line}>{line}</p>)}
        {status.when && <p class="small">{status.when}</p>}
      </div>
      {!isKeptSafe && hasAppleIncident(app) && <KeepSafeList />}
      {app.onAskAppleStatus && <AskButton isAgain isBusy={asking !== 'no'} onAsk={ask} />}
    </section>
  );
}

/** The steps, folded while Apple has a problem: there is nothing to repair at home. */
export function FoldDuringIncident({ children }: { children: ComponentChildren }) {
  if (!hasAppleIncident(useAppContext())) return <>{children}</>;
  return (
    <details class="give-way" data-fold="steps">
      <summary>{text('appleStatus.steps')}</summary>
      {children}
    </details>
  );
}
