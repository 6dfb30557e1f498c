import type { PageContext, PanelToSpotter, SpotterToPanel } from '../../domain/messages.ts';
import { readContext, readPanelHash } from '../../domain/panel-hash.ts';
import { siteOrigins } from '../../domain/sites/matches.ts';

/** The page's side of the panel, as far as we know it. */
export interface PageSide {
  context: PageContext;
  /** Host name of the page; absent while no spotter spoke, as in a tab of its own. */
  host?: string;
  isSheet: boolean;
  takeFocus: boolean;
}

/**
 * Waits for the spotter to hand over its port, then listens to it. The first message with a port wins: it is sent
 * while the page still waits for the frame to load.
 * @param window the panel's own
 * @param onChange called with what the page's side says, each time it says something
 * @returns sends to the spotter; messages before the port came are dropped
 */
export function listenToPage(window: Window, onChange: (side: PageSide) => void): (message: PanelToSpotter) => void {
  let port: MessagePort | undefined;
  let side: PageSide = { context: readPanelHash(window.location.hash), isSheet: false, takeFocus: false };
  const hear = (message: Partial<SpotterToPanel> | null) => {
    if (message?.type === 'hello') {
      side = {
        ...side,
        context: readContext(message),
        isSheet: message.isSheet === true,
        takeFocus: message.takeFocus === true,
      };
    } else if (message?.type === 'page') {
      side = { ...side, context: readContext(message) };
    } else if (message?.type === 'sheet') {
      side = { ...side, isSheet: message.isSheet === true };
    } else return;
    onChange(side);
  };
  window.addEventListener('message', (event) => {
    const [offered] = event.ports;
    const isSpotter = event.data === 'seven-steps' && siteOrigins().includes(`${event.origin}/*`);
    if (port || !offered || !isSpotter || event.source !== window.parent) return;
    port = offered;
    side = { ...side, host: new URL(event.origin).hostname };
    port.onmessage = ({ data }) => hear(data);
    port.postMessage({ type: 'ready' } satisfies PanelToSpotter);
  });
  return (message) => port?.postMessage(message);
}
