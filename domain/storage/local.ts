import { browser } from '@wxt-dev/browser';
import type { State } from '../case/state.ts';
import { readState } from './read-state.ts';
import { openStore, type Store } from './store.ts';

/** Asked as soon as this module runs: the answer travels while the rest of the page is still being evaluated. */
const asked = browser.storage.local.get(null);

/** The store of this browser. Pages that draw from it import this module first. */
export const openLocalStore = (): Promise<Store> => openStore(browser.storage.local, { first: asked });

/** The state of somebody who has answered nothing yet. */
export const blankState = (): State => readState({}).state;
