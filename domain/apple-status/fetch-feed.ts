import type { FeedSnapshot, StatusFailure } from './apple-status.ts';
import { readFeed } from './read-feed.ts';

/** Undocumented; Apple's own status page reads it. */
const FEED_URL = 'https://www.apple.com/support/systemstatus/data/system_status_en_US.js';
/** In bytes. The feed has some 50 kB, so an answer of this size is something else. */
const TOO_LARGE = 5_000_000;
const TIMEOUT_MS = 10_000;

/**
 * Asks Apple for its status feed and reads it. Sends nothing about the person: no cookies, no referrer.
 * @param fetch the browser's; a redirect is not followed, wherever it leads
 * @param now clock, ms since 1970
 * @param timeout ms until the request counts as too slow
 * @returns the feed, or why there is none; never throws
 */
export async function fetchFeed(
  fetch: typeof globalThis.fetch,
  now: () => number,
  timeout = TIMEOUT_MS,
): Promise<FeedSnapshot | StatusFailure> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(`${FEED_URL}?_=${now()}`, {
      signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return 'refused';
    const text = await readText(response);
    return text === undefined ? 'tooLarge' : readFeed(text, now());
  } catch {
    // The browser gives no other reason for a failed request.
    return signal.aborted ? 'slow' : 'offline';
  }
}

/** The body as text, `undefined` once it is too large: the rest is not read. */
async function readText({ body }: Response): Promise<string | undefined> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size >= TOO_LARGE) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
