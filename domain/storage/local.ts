import { browser } from '@wxt-dev/browser';
import { openStore, type Store } from './store.ts';

/** Asked as soon as this module runs: the answer travels while the rest of the page is still being evaluated. */
const asked = browser.storage.local.get(null);

/** The store of this browser. Pages that draw from it import this module first. */
export const openLocalStore = (): Promise<Store> => openStore(browser.storage.local, { first: asked });
