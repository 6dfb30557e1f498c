import { browser } from 'wxt/browser';
import type { BackgroundRequests, PageContext } from '../../domain/messages.ts';
import type { SiteId } from '../../domain/sites/types.ts';
import { isStepId } from '../../domain/steps/ids.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

type Handlers = {
  [N in keyof BackgroundRequests]: (args: unknown, sender: Sender) => Promise<BackgroundRequests[N]['answer']>;
};

/** Every site id once; a new one that is missing here does not compile. */
const SITE_IDS: Record<SiteId, true> = {
  icloudPhotos: true,
  icloudHome: true,
  icloudPlus: true,
  syncArticle: true,
  supportArticle: true,
  discussion: true,
  systemStatus: true,
};

const openKey = (tabId: number) => `open/${tabId}`;

/**
 * The panel's hash made anew from the known parts of what was asked for.
 * @param hash without `#`; anything that is not a known value of a known part is dropped
 */
export function safeHash(hash: unknown): string {
  const asked = new URLSearchParams(typeof hash === 'string' ? hash : '');
  const context: PageContext = {};
  const page = asked.get('page') ?? '';
  const step = asked.get('step');
  if (Object.hasOwn(SITE_IDS, page)) context.page = page as SiteId;
  if (isStepId(step)) context.step = step;
  if (asked.get('region') === 'china') context.region = 'china';
  return new URLSearchParams(context as Record<string, string>).toString();
}

/** The open flags live in session storage: they outlive the worker and end with the browser. */
const HANDLERS: Handlers = {
  async isPanelOpen(_, { tab }) {
    if (tab?.id === undefined) return false;
    const key = openKey(tab.id);
    return (await browser.storage.session.get(key))[key] === true;
  },
  async setPanelOpen(isOpen, { tab }) {
    if (tab?.id === undefined) return null;
    if (isOpen === true) await browser.storage.session.set({ [openKey(tab.id)]: true });
    else await browser.storage.session.remove(openKey(tab.id));
    return null;
  },
  async openPanelTab(hash, { tab }) {
    const url = `${browser.runtime.getURL('/panel.html')}#${safeHash(hash)}`;
    const beside = tab && { index: tab.index + 1, windowId: tab.windowId };
    await browser.tabs.create({ url, ...beside });
    return null;
  },
};

/**
 * Listener for `runtime.onMessage`: answers the known requests of this extension's own contexts.
 * @returns `undefined` for anything else, which leaves it unanswered
 */
export function answerRequest(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return;
  const { name, args } = (message ?? {}) as { name?: unknown; args?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(HANDLERS, name)) return;
  return HANDLERS[name as keyof Handlers](args, sender);
}

/** A closed tab needs no flag. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(openKey(tabId));
}
