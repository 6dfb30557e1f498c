import { browser } from 'wxt/browser';
import { EDGE_BUTTON_TEXT, type Stored, VERSION } from '../../domain/storage/keys.ts';

const KEYS = [
  'missing',
  'missingName',
  'continue',
  'continueName',
  'lookAgain',
  'lookAgainName',
  'hide',
  'hideToday',
  'hideSite',
  'hideHint',
  'panelTitle',
];

/** Keeps the tab's words ready in storage, in the browser's language. */
export async function keepEdgeButtonText(): Promise<void> {
  // The manifest's types know only the keys of Chrome itself.
  const value = Object.fromEntries(KEYS.map((key) => [key, browser.i18n.getMessage(`tab_${key}` as never)]));
  await browser.storage.local.set({ [EDGE_BUTTON_TEXT]: { v: VERSION, value, at: Date.now() } satisfies Stored });
}
