import { browser } from 'wxt/browser';
import type { FeedSnapshot, StatusFailure } from '../../domain/apple-status/apple-status.ts';
import { fetchFeed } from '../../domain/apple-status/fetch-feed.ts';
import { readAppleStatus, storedAppleStatus } from '../../domain/storage/apple-status.ts';
import { APPLE_STATUS } from '../../domain/storage/keys.ts';

const HOST = { origins: ['https://www.apple.com/*'] };

/** The running request: two surfaces that ask at once share it. */
let asking: Promise<void> | undefined;

/**
 * Asks Apple for its system status and stores the result, for every surface to show.
 * @param fetch the browser's
 * @param now clock, ms since 1970
 */
export function refreshAppleStatus(
  fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis),
  now: () => number = Date.now,
): Promise<void> {
  asking ??= askAndStore(fetch, now).finally(() => {
    asking = undefined;
  });
  return asking;
}

async function askAndStore(fetch: typeof globalThis.fetch, now: () => number): Promise<void> {
  const result = await ask(fetch, now);
  const { last } = readAppleStatus((await browser.storage.local.get(APPLE_STATUS))[APPLE_STATUS]);
  const at = now();
  const value = typeof result === 'string' ? { ...(last && { last }), failure: { why: result, at } } : { last: result };
  await browser.storage.local.set({ [APPLE_STATUS]: storedAppleStatus(value, at) });
}

async function ask(fetch: typeof globalThis.fetch, now: () => number): Promise<FeedSnapshot | StatusFailure> {
  if (!(await browser.permissions.contains(HOST))) return 'noAccess';
  return navigator.onLine === false ? 'offline' : fetchFeed(fetch, now);
}
