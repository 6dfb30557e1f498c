import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { texts } from '../../../locales/en.ts';
import config from '../../../wxt.config.ts';

interface Asset {
  relativeDest: string;
  contents: string;
}

async function builtMessages(): Promise<Record<string, { message: string }>> {
  const files: Asset[] = [];
  const hooks = config.hooks as Record<string, (wxt: unknown, files: Asset[]) => unknown>;
  await hooks['build:publicAssets']?.({}, files);
  expect(files.map(({ relativeDest }) => relativeDest)).toEqual(['_locales/en/messages.json']);
  return JSON.parse(files[0]?.contents ?? '');
}

it('the build writes what the browser reads, and nothing else', async () => {
  const { browser, edgeButton } = texts;
  expect(Object.keys(await builtMessages()).length).toBe(Object.keys(browser).length + Object.keys(edgeButton).length);
});

it.each(Object.entries(texts.browser))('%s: %s', async (key, message) => {
  expect((await builtMessages())[key]).toEqual({ message });
});

it('the spotter finds each text of the edge button under the name that it asks the browser for', async () => {
  const spotter = readFileSync('entrypoints/spotter.content/edge-button.ts', 'utf8');
  const [, prefix] = /getMessage\(`(\w+)\$\{key\}`/.exec(spotter) ?? [];
  const built = await builtMessages();
  for (const [key, message] of Object.entries(texts.edgeButton)) expect(built[`${prefix}${key}`]).toEqual({ message });
});
