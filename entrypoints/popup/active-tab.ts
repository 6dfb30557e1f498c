import { browser } from 'wxt/browser';
import type { PageContext, SpotterRequests } from '../../domain/messages.ts';
import { panelHash } from '../../domain/panel-hash.ts';
import { recognise } from '../../domain/sites/recognise.ts';
import { regionOf } from '../../domain/sites/regions.ts';

/** The tab the toolbar was pressed on; its address is known where we may see it (`activeTab`, or Apple's hosts). */
export interface ActiveTab {
  id: number | undefined;
  context: PageContext;
}

/** Reads the active tab and what its page is to us. */
export async function readActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const recognition = tab?.url ? recognise(tab.url, tab.title) : undefined;
  if (!tab?.url || !recognition) return { id: tab?.id, context: {} };
  return {
    id: tab.id,
    context: {
      page: recognition.site,
      ...(recognition.step && { step: recognition.step }),
      ...(regionOf(tab.url) === 'china' && { region: 'china' as const }),
    },
  };
}

/** Opens the panel beside the tab's page; where no spotter answers, in a tab of its own. */
export async function openPanel({ id, context }: ActiveTab): Promise<void> {
  if (id !== undefined && context.page && (await askSpotter(id))) return;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/panel.html')}#${panelHash(context)}` });
}

async function askSpotter(tabId: number): Promise<boolean> {
  const request = { name: 'openPanel' satisfies keyof SpotterRequests, args: null };
  try {
    return (await browser.tabs.sendMessage(tabId, request)) === true;
  } catch {
    // No spotter in that tab: the page was open before the installation, or the browser withheld the host.
    return false;
  }
}
