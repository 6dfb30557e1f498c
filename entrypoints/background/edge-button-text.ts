import { browser } from 'wxt/browser';
import { EDGE_BUTTON_TEXT, type Stored, VERSION } from '../../domain/storage/keys.ts';
import { edgeButton } from '../../locales/en.ts';

/** Keeps the texts of the edge button in storage: they are too many for the spotter to hold itself. */
export async function keepEdgeButtonText(): Promise<void> {
  const stored: Stored = { v: VERSION, value: edgeButton, at: Date.now() };
  await browser.storage.local.set({ [EDGE_BUTTON_TEXT]: stored });
}
