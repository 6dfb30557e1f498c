import { browser } from '@wxt-dev/browser';
import type { PageContext, SpotterGlobal } from '../../domain/messages.ts';
import { panelHash } from '../../domain/panel-hash.ts';
import { recognise } from '../../domain/sites/recognise.ts';
import { regionOf } from '../../domain/sites/regions.ts';

/** The tab the toolbar was pressed on; its address is known where we may see it (`activeTab`, or Apple's hosts). */
export interface ActiveTab {
  id: number | undefined;
  context: PageContext;
  /** A page of this extension. */
  isOurs: boolean;
}

/** Reads the active tab and what its page is to us. */
export async function readActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const recognition = tab?.url ? recognise(tab.url, tab.title) : undefined;
  const isOurs = tab?.url?.startsWith(browser.runtime.getURL('/')) === true;
  if (!tab?.url || !recognition) return { id: tab?.id, context: {}, isOurs };
  return {
    id: tab.id,
    isOurs,
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

/** Whether the spotter in the tab opened the panel; where none runs yet, one is started. */
async function askSpotter(tabId: number): Promise<boolean> {
  const target = { tabId };
  const ask = async () => {
    const [injection] = await browser.scripting.executeScript({
      target,
      func: () => (globalThis as SpotterGlobal).sevenSteps?.openPanel(),
    });
    return injection?.result as boolean | null | undefined;
  };
  try {
    const opened = await ask();
    // Chromium gives `null` for a function that answers nothing.
    if (opened != null) return opened;
    await browser.scripting.executeScript({ target, files: ['/content-scripts/spotter.js'] });
    return (await ask()) === true;
  } catch {
    // The browser lets us run nothing in that page: the panel opens in a tab instead.
    return false;
  }
}
