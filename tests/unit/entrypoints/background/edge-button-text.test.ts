import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { EDGE_BUTTON_TEXT, type Stored } from '../../../../domain/storage/keys.ts';
import { keepEdgeButtonText } from '../../../../entrypoints/background/edge-button-text.ts';
import { browser } from '../../fake-browser.ts';
import { english } from '../../locale.ts';

it('keeps every word of the edge button ready, under the name the spotter asks for', async () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => `said ${key}`);
  await keepEdgeButtonText();
  const stored = (await browser.storage.local.get(EDGE_BUTTON_TEXT))[EDGE_BUTTON_TEXT];
  const kept = (stored as Stored<Record<string, string>> | undefined)?.value ?? {};
  const written = [...english().keys()].filter((key) => key.startsWith('tab.')).map((key) => key.slice(4));
  expect(Object.keys(kept).sort()).toEqual(written.sort());
  expect(kept.missing).toBe('said tab_missing');
  const spotter = ['edge-button', 'panel']
    .map((name) => readFileSync(`entrypoints/spotter.content/${name}.ts`, 'utf8'))
    .join();
  for (const key of ['hide', 'hideToday', 'hideSite', 'hideHint', 'panelTitle']) expect(spotter).toContain(`'${key}'`);
});
