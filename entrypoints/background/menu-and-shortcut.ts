import { browser } from 'wxt/browser';
import type { ReadFailure } from '../../domain/reader/guide/failures.ts';
import { failurePath } from '../../domain/reader/guide/hand-over.ts';
import { failureKey } from '../../domain/storage/keys.ts';
import { openReader } from './open-reader.ts';

/** Name of the context-menu entry and of the keyboard command. */
const READ = 'readWithoutAds';
/** Reading that takes longer than this is shown on the icon. */
const BUSY_AFTER_MS = 300;

/** The part of a browser tab that is needed here. */
interface Tab {
  id?: number | undefined;
  index: number;
  windowId?: number | undefined;
  url?: string | undefined;
}

/** Opens the reader from the context menu and by the shortcut. Must be called in the worker's first turn. */
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
  // When start and install happen at once it is made twice: the browser refuses the second, which does no harm.
  const done = () => void browser.runtime.lastError;
  browser.contextMenus.create({ id: READ, title, contexts: ['page'], documentUrlPatterns }, done);
}

/** Opens a tab's page in the reader for a person who has no popup open. */
export async function readTab(tab: Tab): Promise<void> {
  const { id } = tab;
  if (id === undefined) return;
  const timer = setTimeout(() => markBusy(id, true), BUSY_AFTER_MS);
  const answer = await openReader(id);
  clearTimeout(timer);
  await markBusy(id, false);
  if ('failure' in answer) await showFailure(tab, id, answer.failure);
}

/** Shows or removes three dots on the icon, for this tab only. */
async function markBusy(tabId: number, isBusy: boolean): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: isBusy ? '…' : (null as never) });
  } catch (error) {
    console.warn('The tab was closed', error);
  }
}

/** Shows the failure in the popup; where the browser opens none, in a new tab beside the page. */
async function showFailure({ index, windowId, url }: Tab, tabId: number, failure: ReadFailure): Promise<void> {
  const key = failureKey(tabId);
  try {
    await browser.storage.session.set({ [key]: failure });
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    // Firefox before 149 opens a popup only during a user gesture, Chromium only in the focused window.
    await browser.storage.session.remove(key);
    const path = browser.runtime.getURL(failurePath(url, failure) as never);
    await browser.tabs.create({ url: path, index: index + 1, ...(windowId !== undefined && { windowId }) });
  }
}
