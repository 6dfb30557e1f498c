import { isIncidentRunning } from '../../domain/apple-status/shown-status.ts';
import { phaseOf } from '../../domain/case/phase.ts';
import type { AppContext } from '../app-context.ts';
import { KeepSafeList } from '../surfaces/KeepSafe.tsx';
import { text } from '../text.ts';
import { AskAgain } from './AskAgain.tsx';
import { appleStatusText, incidentText, unknownText } from './apple-status-text.ts';
import { useAskApple } from './use-ask-apple.ts';

/** Whether Apple has a problem now, so that there is nothing to do but wait. */
export const isAppleTheReason = ({ state, now, region }: AppContext): boolean =>
  region !== 'china' && isIncidentRunning(state.appleStatus, now);

/** Above the steps while Apple has a problem with Photos; then what came of checking again, where that was pressed. */
export function IncidentNotice({ help }: { help: AppContext }) {
  const { asking, hasAsked, isUnanswered, ask } = useAskApple(help);
  if (help.region === 'china') return null;
  const told = incidentText(help) ?? (hasAsked ? appleStatusText(help) : undefined);
  const words = told && isUnanswered ? unknownText('noAnswer', [told.title]) : told;
  if (!words) return null;
  const isKeptSafe = phaseOf(help.state) === 'notStarted';
  return (
    <section class="card" data-apple-incident={words.mark} data-why={words.why}>
      <div role={hasAsked ? 'status' : undefined} class="told">
        <h2 tabIndex={-1}>{words.title}</h2>
        {asking === 'long' ? <p>{text('appleStatus.asking')}</p> : words.more.map((line) => <p key={line}>{line}</p>)}
        {words.when && <p class="small">{words.when}</p>}
      </div>
      {!isKeptSafe && isAppleTheReason(help) && <KeepSafeList help={help} />}
      {help.onAskAppleStatus && <AskAgain isAgain isBusy={asking !== 'no'} onAsk={ask} />}
    </section>
  );
}
