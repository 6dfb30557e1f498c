import { browser } from 'wxt/browser';
import { readGuide } from '../../domain/reader/guide/check-guide.ts';
import { isReadFailure, type ReadFailure } from '../../domain/reader/guide/failures.ts';
import { forbidden, seemsPdf } from '../../domain/reader/guide/forbidden.ts';
import type { Guide } from '../../domain/reader/guide/guide.ts';

export type TabCapture = { guide: Guide } | { failure: ReadFailure };

const withoutHash = (address = '') => address.split('#')[0];

/**
 * Captures the page of a tab that the person has just given access to (`activeTab`).
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
  // Only Chromium reports where a tab is being navigated to.
  const { pendingUrl } = after as { pendingUrl?: string };
  if (pendingUrl && withoutHash(pendingUrl) !== withoutHash(after.url)) return { failure: 'moved' };
  if ('failure' in found) return found;
  const isSameOrigin = URL.parse(found.guide.source)?.origin === URL.parse(after.url ?? '')?.origin;
  return isSameOrigin ? found : { failure: 'moved' };
}

/** The content type of the document in the tab; `undefined` where the browser lets no script run in it. */
async function contentType(tabId: number): Promise<string | undefined> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    // A form named `contentType` hides the document's own property.
    return typeof found?.result === 'string' ? found.result : 'text/html';
  } catch {
    // An error page, a page of the browser or one that it protects; the message differs by browser and version.
    return;
  }
}

async function capture(tabId: number): Promise<TabCapture> {
  let answer: unknown;
  try {
    const [captured] = await browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js' as never] });
    answer = captured?.result;
  } catch (error) {
    console.warn('The page could not be read', error);
    return { failure: 'unread' };
  }
  // It was made of the page's document, so nothing in it is trusted.
  const { guide, failure } = (answer ?? {}) as { guide?: unknown; failure?: unknown };
  if (isReadFailure(failure)) return { failure };
  const read = readGuide(guide);
  return read ? { guide: read } : { failure: 'unread' };
}
