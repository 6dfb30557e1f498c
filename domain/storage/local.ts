import { browser } from '@wxt-dev/browser';
import { openStore, type Store } from './store.ts';

/** Requested as soon as this module runs: storage is read while the rest of the page is still being evaluated. */
const asked = browser.storage.local.get(null);

/** The store on this browser's storage. Pages that show it import this module first. */
export const openLocalStore = (): Promise<Store> => openStore(browser.storage.local, { first: asked });
