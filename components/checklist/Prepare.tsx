import { phaseOf } from '../../domain/case/phase.ts';
import { planOf } from '../../domain/case/plan.ts';
import { type AppContext, deviceText } from '../app-context.ts';
import { text } from '../text.ts';

/** Charger and Wi-Fi first, until a step says it: it helps while the person checks. Once ticked, only the tick is left. */
export function Prepare({ help }: { help: AppContext }) {
  const { connectedAt, device } = help.state.case;
  const isAtWork = ['notStarted', 'checking'].includes(phaseOf(help.state));
  const plan = planOf(help.state);
  if (!isAtWork || plan?.length === 0 || plan?.includes('charge')) return null;
  const isConnected = connectedAt > 0;
  const title = device === 'Mac' ? 'prepare.titleMac' : device === 'Windows' ? 'prepare.titleWindows' : 'prepare.title';
  return (
    <section class="prepare">
      {!isConnected && (
        <>
          <h2>{deviceText(help)(title)}</h2>
          <p>{text('prepare.why')}</p>
        </>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={isConnected}
          onChange={() => help.onChange({ case: { connectedAt: isConnected ? 0 : help.now } })}
        />
        {text(isConnected ? 'prepare.ticked' : 'prepare.tick')}
      </label>
    </section>
  );
}
