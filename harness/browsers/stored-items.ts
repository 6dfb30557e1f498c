/** What stands in extension storage, read and put back from inside a page of the extension. */
export type StoredItems = Record<string, unknown>;

/** A page of the extension that runs nothing: extension storage can be reached from it, and its process stays alive. */
export const HOME = 'icons/16.png';

/** Runs in a page of the extension. */
export const readStorage = (): Promise<StoredItems> => chrome.storage.local.get(null);

/** Runs in a page of the extension: afterwards these items are stored, and no other. */
export async function restoreStorage(items: StoredItems): Promise<void> {
  await chrome.storage.session.clear();
  await chrome.storage.local.clear();
  await chrome.storage.local.set(items);
}
