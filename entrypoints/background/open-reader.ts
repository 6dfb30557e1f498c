import { browser } from 'wxt/browser';
import type { ReadResult } from '../../domain/messages.ts';
import type { ReadFailure } from '../../domain/reader/guide/failures.ts';
import { readerPath } from '../../domain/reader/guide/hand-over.ts';
import { captureTab } from './capture-tab.ts';
import { keepGuide } from './keep-guide.ts';

/** A page that keeps us longer than this, in milliseconds, is left as it is. */
const PATIENCE = 5_000;

/** Only while a worker reads: a second press must not read the page a second time. */
const reading = new Map<number, Promise<ReadResult>>();

/** Reads a tab's page and shows it in the reader, in the same tab; where that fails, the tab stands as it stood. */
export function openReader(tabId: number): Promise<ReadResult> {
  const asked = reading.get(tabId) ?? readAndShow(tabId).finally(() => reading.delete(tabId));
  reading.set(tabId, asked);
  return asked;
}

async function readAndShow(tabId: number): Promise<ReadResult> {
  try {
    const { url } = await browser.tabs.get(tabId);
    // A page of ours has no ads; the keys pressed once more in the reader do nothing.
    if (url?.startsWith(browser.runtime.getURL('/'))) return { ok: true };
    const captured = await within(PATIENCE, captureTab(tabId));
    if (captured === 'late') return failed('slow');
    if ('failure' in captured) return captured;
    const { guide } = captured;
    const key = await keepGuide(guide);
    if (!key) return failed('tooLarge');
    // Adds to the tab's history, so that Back returns to the page.
    await browser.tabs.update(tabId, { url: browser.runtime.getURL(readerPath(guide.source, key) as never) });
    return { ok: true };
  } catch (error) {
    // Most often the tab was closed meanwhile, and nobody is left to be told.
    console.warn('The reader could not be opened', error);
    return failed('unread');
  }
}

const failed = (failure: ReadFailure) => ({ failure });

async function within<T>(patience: number, work: Promise<T>): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
