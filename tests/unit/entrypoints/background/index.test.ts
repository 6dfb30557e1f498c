import { beforeEach, expect, it, vi } from 'vitest';
import { ANY_PANEL_OPEN, CASE_KEYS, EDGE_BUTTON_TEXT } from '../../../../domain/storage/keys.ts';
import background from '../../../../entrypoints/background/index.ts';
import { browser, menuEntries } from '../../fake-browser.ts';

beforeEach(() => {
  vi.spyOn(browser.action, 'setBadgeText');
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({} as never);
  vi.spyOn(browser.tabs, 'create');
  background.main();
});

const isPrepared = async () =>
  menuEntries.length === 1 &&
  Object.keys(await browser.storage.local.get([ANY_PANEL_OPEN, EDGE_BUTTON_TEXT])).length === 2;

it.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
])('After %s everything is prepared, and the welcome page is opened %i times', async (reason, times) => {
  await browser.runtime.onInstalled.trigger({ reason } as never);
  expect(await isPrepared()).toBe(true);
  expect(browser.tabs.create).toHaveBeenCalledTimes(times);
});

it('After the start of the browser everything is prepared', async () => {
  await browser.runtime.onStartup.trigger();
  expect(await isPrepared()).toBe(true);
});

it('The badge follows what is stored, and nothing else that changes', async () => {
  await browser.storage.local.set({ [CASE_KEYS.device]: { v: 1, value: 'iPad', at: 1 } });
  expect(browser.action.setBadgeText).not.toHaveBeenCalled();
  await browser.storage.local.set({ [CASE_KEYS.lookAgainAt]: { v: 1, value: 5, at: 1 } });
  await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenCalledWith({ text: '●' }));
});
