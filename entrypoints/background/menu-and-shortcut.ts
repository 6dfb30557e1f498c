import { browser } from 'wxt/browser';
import type { ReadFailure } from '../../domain/reader/guide/failures.ts';
import { failurePath } from '../../domain/reader/guide/hand-over.ts';
import { failureKey } from '../../domain/storage/keys.ts';
import { openReader } from './open-reader.ts';

/** Name of the context-menu entry and of the keyboard command. */
const READ = 'readWithoutAds';
/** After so many milliseconds the icon says that something is going on. */
const NOTICEABLE = 300;

interface TabPressed {
  id?: number | undefined;
  index: number;
  windowId?: number | undefined;
  url?: string | undefined;
}

/** The two ways into the reader beside the popup. To be called in the worker's first turn, as for all listeners. */
export function listenToMenuAndShortcut(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === READ && tab) readTab(tab);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === READ && tab) readTab(tab);
  });
}

/** The entry of the page's context menu, in the browser's language. The browser keeps it. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage('readWithoutAdsMenu' as never);
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  // Started and installed at once, it would be made twice: the second is refused, and that is fine.
  const done = () => void browser.runtime.lastError;
  browser.contextMenus.create({ id: READ, title, contexts: ['page'], documentUrlPatterns }, done);
}

/** Reads the page of a tab for somebody who has no popup open. */
export async function readTab(tab: TabPressed): Promise<void> {
  const { id } = tab;
  if (id === undefined) return;
  const timer = setTimeout(() => markBusy(id, true), NOTICEABLE);
  const answer = await openReader(id);
  clearTimeout(timer);
  await markBusy(id, false);
  if ('failure' in answer) await tell(tab, id, answer.failure);
}

/** Three dots on the icon over this tab alone. */
async function markBusy(tabId: number, isBusy: boolean): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: isBusy ? '…' : (null as never) });
  } catch (error) {
    console.warn('The tab was closed', error);
  }
}

/** Says why in the popup; where the browser opens none, in a tab beside the page, which stays as it is. */
async function tell({ index, windowId, url }: TabPressed, tabId: number, failure: ReadFailure): Promise<void> {
  const key = failureKey(tabId);
  try {
    await browser.storage.session.set({ [key]: failure });
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    // Firefox before 149 opens a popup only while a press is being answered, Chromium only in a window in front.
    await browser.storage.session.remove(key);
    const path = browser.runtime.getURL(failurePath(url, failure) as never);
    await browser.tabs.create({ url: path, index: index + 1, ...(windowId !== undefined && { windowId }) });
  }
}
