import { browser } from 'wxt/browser';
import type { BackgroundRequests } from '../../domain/messages.ts';
import { panelHash, readPanelHash } from '../../domain/panel-hash.ts';
import { ANY_PANEL_OPEN, PANEL_OPEN_PREFIX, type Stored, VERSION } from '../../domain/storage/keys.ts';
import { refreshAppleStatus } from './apple-status.ts';
import { openReader } from './open-reader.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

type Handlers = {
  [N in keyof BackgroundRequests]: (args: unknown, sender: Sender) => Promise<BackgroundRequests[N]['answer']>;
};

/**
 * The panel's hash, rebuilt from the known parts of a requested one.
 * @param hash without `#`; anything that is not a known value of a known part is dropped
 */
export const safeHash = (hash: unknown): string => panelHash(readPanelHash(typeof hash === 'string' ? hash : ''));

/** Whether a panel is open is in session storage: it outlives the worker and ends with the browser. */
const HANDLERS: Handlers = {
  async isPanelOpen(_, { tab }) {
    if (tab?.id === undefined) return false;
    const key = PANEL_OPEN_PREFIX + tab.id;
    return (await browser.storage.session.get(key))[key] === true;
  },
  async setPanelOpen(isOpen, { tab }) {
    if (tab?.id === undefined) return null;
    if (isOpen !== true) await forgetTab(tab.id);
    else {
      await browser.storage.session.set({ [PANEL_OPEN_PREFIX + tab.id]: true });
      await storeAnyPanelOpen();
    }
    return null;
  },
  async openPanelTab(hash, { tab }) {
    const url = `${browser.runtime.getURL('/panel.html')}#${safeHash(hash)}`;
    const beside = tab && { index: tab.index + 1, windowId: tab.windowId };
    await browser.tabs.create({ url, ...beside });
    return null;
  },
  async readGuide(args) {
    const { tabId } = (args ?? {}) as { tabId?: unknown };
    return Number.isInteger(tabId) ? openReader(tabId as number) : { failure: 'unread' };
  },
  async readAppleStatus() {
    await refreshAppleStatus();
    return null;
  },
};

/** Only the popup may ask for these; no page can put the popup into a frame, as it can the panel. */
const POPUP_ONLY: ReadonlySet<string> = new Set<keyof BackgroundRequests>(['readGuide']);
const isPopup = ({ url }: Sender) => url?.split(/[?#]/)[0] === browser.runtime.getURL('/popup.html');

/** Only pages of the extension may ask for these: no content script. */
const OWN_PAGES_ONLY: ReadonlySet<string> = new Set<keyof BackgroundRequests>(['readAppleStatus']);
const isOwnPage = ({ url }: Sender) => url?.startsWith(browser.runtime.getURL('/')) === true;

/**
 * Listener for `runtime.onMessage`: answers the known requests of this extension's own contexts.
 * @returns `undefined` for anything else, which leaves it unanswered
 */
export function answerRequest(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return;
  const { name, args } = (message ?? {}) as { name?: unknown; args?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(HANDLERS, name)) return;
  if (POPUP_ONLY.has(name) && !isPopup(sender)) return;
  if (OWN_PAGES_ONLY.has(name) && !isOwnPage(sender)) return;
  return HANDLERS[name as keyof Handlers](args, sender);
}

/** The panel of this tab is closed, or the tab itself. */
export async function forgetTab(tabId: number): Promise<void> {
  const key = PANEL_OPEN_PREFIX + tabId;
  if (!(key in (await browser.storage.session.get(key)))) return;
  await browser.storage.session.remove(key);
  await storeAnyPanelOpen();
}

/** Stores whether a panel is open in any tab; where none is, the spotters need not wake the background to ask. */
export async function storeAnyPanelOpen(): Promise<void> {
  const isAnyOpen = Object.keys(await browser.storage.session.get(null)).some((key) =>
    key.startsWith(PANEL_OPEN_PREFIX),
  );
  // Every open page is notified of a write, so an unchanged value is not written.
  const { [ANY_PANEL_OPEN]: known } = (await browser.storage.local.get(ANY_PANEL_OPEN)) as Record<
    string,
    Partial<Stored> | undefined
  >;
  if (known?.value === isAnyOpen) return;
  await browser.storage.local.set({
    [ANY_PANEL_OPEN]: { v: VERSION, value: isAnyOpen, at: Date.now() } satisfies Stored,
  });
}
