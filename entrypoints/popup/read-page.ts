import { browser } from '@wxt-dev/browser';
import type { BackgroundRequests } from '../../domain/messages.ts';
import { isReadFailure, type ReadFailure } from '../../domain/reader/guide/failures.ts';
import { failureKey } from '../../domain/storage/keys.ts';

/**
 * Has a tab's page opened in the reader.
 * @returns why it cannot be read, `undefined` where the reader is coming
 */
export async function readPage(tabId: number): Promise<ReadFailure | undefined> {
  const args: BackgroundRequests['readGuide']['args'] = { tabId };
  try {
    const answer: Partial<Record<'ok' | 'failure', unknown>> | undefined = await browser.runtime.sendMessage({
      name: 'readGuide',
      args,
    });
    if (answer?.ok === true) return;
    return isReadFailure(answer?.failure) ? answer.failure : 'unread';
  } catch (error) {
    console.warn('The background did not answer', error);
    return 'unread';
  }
}

/** Takes the failure that this popup was opened to show, if it was: it is shown once. */
export async function takeFailure(tabId: number): Promise<ReadFailure | undefined> {
  const key = failureKey(tabId);
  const { [key]: failure } = await browser.storage.session.get(key);
  if (failure === undefined) return;
  await browser.storage.session.remove(key);
  return isReadFailure(failure) ? failure : undefined;
}
