import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SITE_IDS } from '../../../../domain/sites/types.ts';
import { ANY_PANEL } from '../../../../domain/storage/keys.ts';
import { answerRequest, forgetTab, safeHash } from '../../../../entrypoints/background/requests.ts';

const fake = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  created: [] as unknown[],
  refreshed: 0,
}));
vi.mock('../../../../entrypoints/background/apple-status.ts', () => ({
  refreshAppleStatus: async () => void fake.refreshed++,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us${path}` },
    tabs: { create: async (tab: unknown) => void fake.created.push(tab) },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: fake.local[key] }),
        set: async (values: object) => void Object.assign(fake.local, values),
      },
      session: {
        get: async (key: string | null) => (key === null ? fake.session : { [key]: fake.session[key] }),
        set: async (values: object) => void Object.assign(fake.session, values),
        remove: async (key: string) => void delete fake.session[key],
      },
    },
  },
}));

const tab = (id: number) => ({ id: 'us', tab: { id, index: 4, windowId: 9 } }) as never;
const ask = (name: unknown, args: unknown, sender = tab(1)) => answerRequest({ name, args }, sender);

describe('answerRequest', () => {
  beforeEach(() => {
    fake.session = {};
    fake.created = [];
  });

  it('remembers per tab whether the panel is open, and forgets a closed tab', async () => {
    expect(await ask('isPanelOpen', null)).toBe(false);
    await ask('setPanelOpen', true);
    expect(await ask('isPanelOpen', null)).toBe(true);
    expect(await ask('isPanelOpen', null, tab(2))).toBe(false);
    await ask('setPanelOpen', false);
    expect(await ask('isPanelOpen', null)).toBe(false);
    await ask('setPanelOpen', true, tab(2));
    expect(fake.local[ANY_PANEL]).toMatchObject({ v: 1, value: true });
    await forgetTab(2);
    expect(fake.session).toEqual({});
    expect(fake.local[ANY_PANEL]).toMatchObject({ v: 1, value: false });
  });

  it('asks Apple for pages of ours, wherever they stand, and for nobody else', async () => {
    const from = (url?: string) => ask('readAppleStatus', null, { ...(tab(1) as object), url } as never);
    expect(await from('chrome-extension://us/popup.html')).toBeNull();
    expect(await from('chrome-extension://us/panel.html#page=icloudPhotos')).toBeNull();
    expect(fake.refreshed).toBe(2);
    for (const url of ['https://www.icloud.com/photos/', 'chrome-extension://us.example/panel.html', '', undefined]) {
      expect(from(url)).toBeUndefined();
    }
    expect(fake.refreshed).toBe(2);
  });

  it('takes nothing but true for open', async () => {
    await ask('setPanelOpen', 'yes');
    expect(fake.session).toEqual({});
  });

  it('opens the panel in a tab beside the page', async () => {
    await ask('openPanelTab', 'page=icloudPlus&step=storage&x=1');
    const url = 'chrome-extension://us/panel.html#page=icloudPlus&step=storage';
    expect(fake.created).toEqual([{ url, index: 5, windowId: 9 }]);
  });

  it('answers no stranger, no unknown name, no odd message', () => {
    expect(ask('isPanelOpen', null, { ...(tab(1) as object), id: 'them' } as never)).toBeUndefined();
    expect(ask('nonsense', null)).toBeUndefined();
    expect(ask('toString', null)).toBeUndefined();
    expect(ask('__proto__', null)).toBeUndefined();
    expect(ask(7, null)).toBeUndefined();
    for (const odd of [null, undefined, 'isPanelOpen', 7]) expect(answerRequest(odd, tab(1))).toBeUndefined();
  });

  it('answers a page without a tab sanely', async () => {
    expect(await ask('isPanelOpen', null, { id: 'us' } as never)).toBe(false);
    expect(await ask('setPanelOpen', true, { id: 'us' } as never)).toBeNull();
    expect(fake.session).toEqual({});
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
