import { describe, expect, it, vi } from 'vitest';
import { SITE_IDS } from '../../../../domain/sites/types.ts';
import { ANY_PANEL_OPEN } from '../../../../domain/storage/keys.ts';
import { answerRequest, forgetTab, safeHash } from '../../../../entrypoints/background/requests.ts';
import { browser } from '../../fake-browser.ts';

const tab = (id: number) => ({ id: 'us', tab: { id, index: 4, windowId: 9 } }) as never;
const ask = (name: unknown, args: unknown, sender = tab(1)) => answerRequest({ name, args }, sender);
const session = () => browser.storage.session.get(null);
const anyPanel = async () => (await browser.storage.local.get(ANY_PANEL_OPEN))[ANY_PANEL_OPEN];

describe('answerRequest', () => {
  it('remembers per tab whether the panel is open, and forgets a closed tab', async () => {
    expect(await ask('isPanelOpen', null)).toBe(false);
    await ask('setPanelOpen', true);
    expect(await ask('isPanelOpen', null)).toBe(true);
    expect(await ask('isPanelOpen', null, tab(2))).toBe(false);
    await ask('setPanelOpen', false);
    expect(await ask('isPanelOpen', null)).toBe(false);
    await ask('setPanelOpen', true, tab(2));
    expect(await anyPanel()).toMatchObject({ v: 1, value: true });
    await forgetTab(2);
    expect(await session()).toEqual({});
    expect(await anyPanel()).toMatchObject({ v: 1, value: false });
  });

  it('asks Apple for pages of ours, wherever they stand, and for nobody else', async () => {
    // Without access no request is made; that access was looked for shows that the background set about it.
    const contains = vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => false) as never);
    const from = (url?: string) => ask('readAppleStatus', null, { ...(tab(1) as object), url } as never);
    expect(await from('chrome-extension://us/popup.html')).toBeNull();
    expect(await from('chrome-extension://us/panel.html#page=icloudPhotos')).toBeNull();
    expect(contains).toHaveBeenCalledTimes(2);
    for (const url of ['https://www.icloud.com/photos/', 'chrome-extension://us.example/panel.html', '', undefined]) {
      expect(from(url)).toBeUndefined();
    }
    expect(contains).toHaveBeenCalledTimes(2);
  });

  it('takes nothing but true for open', async () => {
    await ask('setPanelOpen', 'yes');
    expect(await session()).toEqual({});
  });

  it('opens the panel in a tab beside the page', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await ask('openPanelTab', 'page=icloudPlus&step=storage&x=1');
    const url = 'chrome-extension://us/panel.html#page=icloudPlus&step=storage';
    expect(create.mock.calls).toEqual([[{ url, index: 5, windowId: 9 }]]);
  });

  it('opens the panel in a tab for a page that is in none', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    expect(await ask('openPanelTab', null, { id: 'us' } as never)).toBeNull();
    expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://us/panel.html#' }]]);
  });

  it('tells the pages of an open panel once, however many are open', async () => {
    const set = vi.spyOn(browser.storage.local, 'set');
    await ask('setPanelOpen', true);
    await ask('setPanelOpen', true, tab(2));
    await forgetTab(2);
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('answers no stranger, no unknown name, no invalid message', () => {
    expect(ask('isPanelOpen', null, { ...(tab(1) as object), id: 'them' } as never)).toBeUndefined();
    expect(ask('nonsense', null)).toBeUndefined();
    expect(ask('toString', null)).toBeUndefined();
    expect(ask('__proto__', null)).toBeUndefined();
    expect(ask(7, null)).toBeUndefined();
    for (const invalid of [null, undefined, 'isPanelOpen', 7]) {
      expect(answerRequest(invalid, tab(1))).toBeUndefined();
    }
  });

  it('answers a page without a tab sanely', async () => {
    expect(await ask('isPanelOpen', null, { id: 'us' } as never)).toBe(false);
    expect(await ask('setPanelOpen', true, { id: 'us' } as never)).toBeNull();
    expect(await session()).toEqual({});
  });
});

describe('safeHash', () => {
  it('keeps what is known', () => {
    expect(safeHash('page=icloudPhotos&step=restart&region=china')).toBe('page=icloudPhotos&step=restart&region=china');
    for (const site of SITE_IDS) expect(safeHash(`page=${site}`)).toBe(`page=${site}`);
  });
  it.each(['page=evil', 'step=evil', 'region=moon', 'page=toString', '<script>', '', null, 7, {}])('drops %s', (hash) =>
    expect(safeHash(hash)).toBe(''),
  );
});
