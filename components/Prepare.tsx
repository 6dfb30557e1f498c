import { type Help, speak } from './help.ts';
import { text } from './text.ts';

/** Charger and Wi-Fi first: it helps while the person checks. Once ticked, only the tick is left. */
export function Prepare({ help }: { help: Help }) {
  const { connectedAt, device } = help.state.case;
  const isConnected = connectedAt > 0;
  const title = device === 'Mac' ? 'prepare.titleMac' : device === 'Windows' ? 'prepare.titleWindows' : 'prepare.title';
  return (
    <section class="prepare">
      {!isConnected && (
        <>
          <h2>{speak(help)(title)}</h2>
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
