import { isIncidentRunning } from '../../domain/apple-status/shown-status.ts';
import { phaseOf } from '../../domain/case/phase.ts';
import { type AppContext, useAppContext } from '../app-context.ts';
import { KeepSafeList } from '../surfaces/KeepSafe.tsx';
import { text } from '../text.ts';
import { AskAgain } from './AskAgain.tsx';
import { appleStatusText, incidentText, unknownText } from './apple-status-text.ts';
import { useAskApple } from './use-ask-apple.ts';

/** Whether Apple has a problem now, so that there is nothing to do but wait. */
export const isAppleTheReason = ({ state, now, region }: AppContext): boolean =>
  region !== 'china' && isIncidentRunning(state.appleStatus, now);

/** Above the steps while Apple has a problem with Photos; then what came of checking again, where that was pressed. */
export function IncidentNotice() {
  const app = useAppContext();
  const { asking, hasAsked, isUnanswered, ask } = useAskApple(app);
  if (app.region === 'china') return null;
  const told = incidentText(app) ?? (hasAsked ? appleStatusText(app) : undefined);
  const words = told && isUnanswered ? unknownText('noAnswer', [told.title]) : told;
  if (!words) return null;
  const isKeptSafe = phaseOf(app.state) === 'notStarted';
  return (
    <section class="card" data-apple-incident={words.mark} data-why={words.why}>
      <div role={hasAsked ? 'status' : undefined} class="told">
        <h2 tabIndex={-1}>{words.title}</h2>
        {asking === 'long' ? <p>{text('appleStatus.asking')}</p> : words.more.map((line) => <p key={line}>{line}</p>)}
        {words.when && <p class="small">{words.when}</p>}
      </div>
      {!isKeptSafe && isAppleTheReason(app) && <KeepSafeList />}
      {app.onAskAppleStatus && <AskAgain isAgain isBusy={asking !== 'no'} onAsk={ask} />}
    </section>
  );
}
