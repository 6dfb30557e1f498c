import { browser } from 'wxt/browser';
import { readGuide } from '../../domain/reader/guide/check-guide.ts';
import { isReadFailure, type ReadFailure } from '../../domain/reader/guide/failures.ts';
import { forbidden, seemsPdf } from '../../domain/reader/guide/forbidden.ts';
import type { Guide } from '../../domain/reader/guide/guide.ts';

export type TabCapture = { guide: Guide } | { failure: ReadFailure };

const withoutHash = (address = '') => address.split('#')[0];

/**
 * Reads the page of a tab that the person has just let us into (`activeTab`).
 * @returns a guide that passed the schema check and is of the page the tab shows
 */
export async function captureTab(tabId: number): Promise<TabCapture> {
  const before = await browser.tabs.get(tabId);
  const reason = forbidden(before.url);
  if (reason) return { failure: reason };
  const kind = await contentType(tabId);
  if (kind === undefined) return { failure: seemsPdf(before.url ?? '', before.title) ? 'pdf' : 'browserPage' };
  if (kind === 'application/pdf') return { failure: 'pdf' };
  const found = await capture(tabId);
  const after = await browser.tabs.get(tabId);
  // Chromium alone tells where a tab is going.
  const { pendingUrl } = after as { pendingUrl?: string };
  if (pendingUrl && withoutHash(pendingUrl) !== withoutHash(after.url)) return { failure: 'moved' };
  if ('failure' in found) return found;
  const isSameOrigin = URL.parse(found.guide.source)?.origin === URL.parse(after.url ?? '')?.origin;
  return isSameOrigin ? found : { failure: 'moved' };
}

/** What the browser shows in the tab; `undefined` where it lets nobody in. */
async function contentType(tabId: number): Promise<string | undefined> {
  try {
    const [told] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    // A form named `contentType` stands in front of the document's own.
    return typeof told?.result === 'string' ? told.result : 'text/html';
  } catch {
    // An error page, a page of the browser's or one that it protects: its message differs by browser and version.
    return;
  }
}

async function capture(tabId: number): Promise<TabCapture> {
  let answer: unknown;
  try {
    const [told] = await browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js' as never] });
    answer = told?.result;
  } catch (error) {
    console.warn('The page could not be read', error);
    return { failure: 'unread' };
  }
  // The page's own document went into it, so nothing of it is taken on trust.
  const { guide, failure } = (answer ?? {}) as { guide?: unknown; failure?: unknown };
  if (isReadFailure(failure)) return { failure };
  const read = readGuide(guide);
  return read ? { guide: read } : { failure: 'unread' };
}
