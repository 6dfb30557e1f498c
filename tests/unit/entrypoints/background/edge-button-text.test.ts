import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { EDGE_BUTTON_TEXT } from '../../../../domain/storage/keys.ts';
import { keepEdgeButtonText } from '../../../../entrypoints/background/edge-button-text.ts';
import { english } from '../../locale.ts';

const fake = vi.hoisted(() => ({ local: {} as Record<string, { value: Record<string, string> }> }));
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => `said ${key}` },
    storage: { local: { set: async (values: object) => void Object.assign(fake.local, values) } },
  },
}));

it('keeps every word of the tab ready, under the name the spotter asks for', async () => {
  await keepEdgeButtonText();
  const kept = fake.local[EDGE_BUTTON_TEXT]?.value ?? {};
  const written = [...english().keys()].filter((key) => key.startsWith('tab.')).map((key) => key.slice(4));
  expect(Object.keys(kept).sort()).toEqual(written.sort());
  expect(kept.missing).toBe('said tab_missing');
  const spotter = ['edge-button', 'panel']
    .map((name) => readFileSync(`entrypoints/spotter.content/${name}.ts`, 'utf8'))
    .join();
  for (const key of ['hide', 'hideToday', 'hideSite', 'hideHint', 'panelTitle']) expect(spotter).toContain(`'${key}'`);
});
