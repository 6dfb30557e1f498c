import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMenu, listenToMenuAndShortcut, readTab } from '../../../../entrypoints/background/menu-and-shortcut.ts';
import { browser, menuEntries, onCommand, onMenuClicked } from '../../fake-browser.ts';
import { showGuidePage } from './guide-page.ts';

const tab = { id: 7, index: 4, windowId: 9, url: 'https://a.example/' };
const session = () => browser.storage.session.get(null);
const badges = () => vi.mocked(browser.action.setBadgeText).mock.calls.map(([badge]) => badge);

describe('the ways into the reader beside the popup', () => {
  beforeEach(() => {
    vi.spyOn(browser.tabs, 'create');
    vi.spyOn(browser.action, 'setBadgeText');
    vi.spyOn(browser.action, 'openPopup').mockImplementation((async () => undefined) as never);
  });

  it('the menu has one entry, however often it is made', async () => {
    await addMenu();
    await addMenu();
    expect(menuEntries).toEqual([expect.objectContaining({ id: 'readWithoutAds', title: 'readWithoutAdsMenu' })]);
  });

  it('menu and keys read the tab they were pressed on, and nothing else is heard', async () => {
    const page = showGuidePage();
    listenToMenuAndShortcut();
    onMenuClicked.trigger({ menuItemId: 'readWithoutAds' }, tab);
    onCommand.trigger('readWithoutAds', { ...tab, id: 8 });
    onMenuClicked.trigger({ menuItemId: 'another' }, tab);
    onCommand.trigger('another', tab);
    onCommand.trigger('readWithoutAds', undefined);
    await vi.waitFor(() => expect(browser.tabs.update).toHaveBeenCalledTimes(2));
    expect(page.capturedIn).toEqual([7, 8]);
  });

  it('a failure is shown in the popup', async () => {
    showGuidePage({ answer: { failure: 'empty' } });
    await readTab(tab);
    expect(browser.action.openPopup).toHaveBeenCalledWith({ windowId: 9 });
    expect(await session()).toEqual({ 'failure/7': 'empty' });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('or in a tab beside the page, where no popup opens', async () => {
    showGuidePage({ answer: { failure: 'empty' } });
    vi.mocked(browser.action.openPopup).mockRejectedValue(new Error('requires a user gesture') as never);
    await readTab(tab);
    const url = 'chrome-extension://us/reader.html?from=https%3A%2F%2Fa.example%2F&why=empty';
    expect(await session()).toEqual({});
    expect(vi.mocked(browser.tabs.create).mock.calls).toEqual([[{ url, index: 5, windowId: 9 }]]);
  });

  it('the icon says so when it takes long, and stops', async () => {
    vi.useFakeTimers();
    const { promise, resolve } = Promise.withResolvers<object>();
    showGuidePage({ answer: promise });
    const reading = readTab(tab);
    await vi.advanceTimersByTimeAsync(299);
    expect(badges()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(badges()).toEqual([{ tabId: 7, text: '…' }]);
    resolve({ failure: 'empty' });
    await reading;
    expect(badges().at(-1)).toEqual({ tabId: 7, text: null });
  });
});
