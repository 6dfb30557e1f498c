import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '../domain/reader/capture/capture-page.ts';
import { shadowRootOf } from '../domain/reader/capture/clobber-safe-dom.ts';
import type { Capture } from '../domain/reader/guide/guide.ts';

/** Where the browser shows an extension closed shadow trees too. */
type SeesClosed = { chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } } };

function shadowOf(element: Element): ShadowRoot | null {
  const open = shadowRootOf(element);
  if (open || !element.localName.includes?.('-')) return open;
  const ofChromium = (globalThis as SeesClosed).chrome?.dom?.openOrClosedShadowRoot;
  const ofFirefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  return ofFirefox ?? ofChromium?.(element) ?? null;
}

/** Lets the page go first. A timer would wait 4 ms each time. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs in the page's isolated world when asked for; what it answers is the page as data. */
export default defineUnlistedScript(
  (): Promise<Capture> =>
    capturePage(document, new URL(location.href), {
      shadowOf,
      pause,
      now: () => performance.now(),
    }),
);
