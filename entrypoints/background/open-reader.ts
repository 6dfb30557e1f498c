import { browser } from 'wxt/browser';
import type { ReadResult } from '../../domain/messages.ts';
import type { ReadFailure } from '../../domain/reader/guide/failures.ts';
import { readerPath } from '../../domain/reader/guide/hand-over.ts';
import { captureTab } from './capture-tab.ts';
import { keepGuide } from './keep-guide.ts';

/** Capturing a page may take this long. */
const TIMEOUT_MS = 5_000;

/** Tabs that are being read: a second press must not read the page a second time. */
const reading = new Map<number, Promise<ReadResult>>();

/** Reads a tab's page and shows it in the reader, in the same tab; after a failure the tab still shows the page. */
export function openReader(tabId: number): Promise<ReadResult> {
  const asked = reading.get(tabId) ?? readAndShow(tabId).finally(() => reading.delete(tabId));
  reading.set(tabId, asked);
  return asked;
}

async function readAndShow(tabId: number): Promise<ReadResult> {
  try {
    const { url } = await browser.tabs.get(tabId);
    // Our own pages have no ads: the shortcut pressed in the reader does nothing.
    if (url?.startsWith(browser.runtime.getURL('/'))) return { ok: true };
    const captured = await within(TIMEOUT_MS, captureTab(tabId));
    if (captured === 'late') return failed('slow');
    if ('failure' in captured) return captured;
    const { guide } = captured;
    const key = await keepGuide(guide);
    if (!key) return failed('tooLarge');
    // Adds to the tab's history, so that Back returns to the page.
    await browser.tabs.update(tabId, { url: browser.runtime.getURL(readerPath(guide.source, key) as never) });
    return { ok: true };
  } catch (error) {
    // Most often the tab was closed meanwhile.
    console.warn('The reader could not be opened', error);
    return failed('unread');
  }
}

const failed = (failure: ReadFailure) => ({ failure });

async function within<T>(ms: number, work: Promise<T>): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
