import { expect, it } from 'vitest';
import { EDGE_BUTTON_TEXT } from '../../../../domain/storage/keys.ts';
import { keepEdgeButtonText } from '../../../../entrypoints/background/edge-button-text.ts';
import { edgeButton } from '../../../../locales/en.ts';
import { browser } from '../../fake-browser.ts';

it('keeps every text of the edge button in storage, under the key that the spotter reads', async () => {
  await keepEdgeButtonText();
  const stored = await browser.storage.local.get(EDGE_BUTTON_TEXT);
  expect(stored[EDGE_BUTTON_TEXT]).toMatchObject({ v: 1, value: edgeButton });
});
