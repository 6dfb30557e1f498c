import { phaseOf } from '../../domain/case/phase.ts';
import { planOf } from '../../domain/case/plan.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';

/**
 * Charger and Wi-Fi first, until a step says it: photos can upload while the person works through the steps. Once
 * ticked, only the tick stays.
 */
export function Prepare() {
  const app = useAppContext();
  const { connectedAt, device } = app.state.case;
  const isAtWork = ['notStarted', 'checking'].includes(phaseOf(app.state));
  const plan = planOf(app.state);
  if (!isAtWork || plan?.length === 0 || plan?.includes('charge')) return null;
  const isConnected = connectedAt > 0;
  const title = device === 'Mac' ? 'prepare.titleMac' : device === 'Windows' ? 'prepare.titleWindows' : 'prepare.title';
  return (
    <section class="prepare">
      {!isConnected && (
        <>
          <h2>{deviceText(app)(title)}</h2>
          <p>{text('prepare.why')}</p>
        </>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={isConnected}
          onChange={() => app.onChange({ case: { connectedAt: isConnected ? 0 : app.now } })}
        />
        {text(isConnected ? 'prepare.ticked' : 'prepare.tick')}
      </label>
    </section>
  );
}
