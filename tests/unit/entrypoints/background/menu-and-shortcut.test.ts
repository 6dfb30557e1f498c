import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMenu, listenToMenuAndShortcut, readHere } from '../../../../entrypoints/background/menu-and-shortcut.ts';
import { openReader } from '../../../../entrypoints/background/open-reader.ts';

type Heard = (...args: unknown[]) => void;
const fake = vi.hoisted(() => ({
  menu: [] as unknown[],
  session: {} as Record<string, unknown>,
  badges: [] as unknown[],
  created: [] as unknown[],
  opensPopup: true,
  onMenu: undefined as Heard | undefined,
  onCommand: undefined as Heard | undefined,
}));
vi.mock('../../../../entrypoints/background/open-reader.ts', () => ({ openReader: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://us${path}` },
    i18n: { getMessage: (key: string) => key },
    contextMenus: {
      onClicked: { addListener: (heard: Heard) => void Object.assign(fake, { onMenu: heard }) },
      removeAll: async () => void fake.menu.splice(0),
      create: (entry: unknown) => void fake.menu.push(entry),
    },
    commands: { onCommand: { addListener: (heard: Heard) => void Object.assign(fake, { onCommand: heard }) } },
    tabs: { create: async (tab: unknown) => void fake.created.push(tab) },
    action: {
      setBadgeText: async (badge: unknown) => void fake.badges.push(badge),
      openPopup: async () => {
        if (!fake.opensPopup) throw new Error('requires a user gesture');
      },
    },
    storage: {
      session: {
        set: async (values: object) => void Object.assign(fake.session, values),
        remove: async (key: string) => void delete fake.session[key],
      },
    },
  },
}));

const tab = { id: 7, index: 4, windowId: 9, url: 'https://a.example/' };
const opens = vi.mocked(openReader);

describe('the ways into the reader beside the popup', () => {
  beforeEach(() => {
    Object.assign(fake, { session: {}, badges: [], created: [], opensPopup: true });
    opens.mockReset().mockResolvedValue({ ok: true });
  });

  it('the menu has one entry, however often it is made', async () => {
    await addMenu();
    await addMenu();
    expect(fake.menu).toEqual([expect.objectContaining({ id: 'readWithoutAds', title: 'menu_readWithoutAds' })]);
  });

  it('menu and keys read the tab they were pressed on, and nothing else is heard', () => {
    listenToMenuAndShortcut();
    fake.onMenu?.({ menuItemId: 'readWithoutAds' }, tab);
    fake.onCommand?.('readWithoutAds', { ...tab, id: 8 });
    fake.onMenu?.({ menuItemId: 'another' }, tab);
    fake.onCommand?.('another', tab);
    fake.onCommand?.('readWithoutAds', undefined);
    expect(opens.mock.calls).toEqual([[7], [8]]);
  });

  it('a failure is told in the popup', async () => {
    opens.mockResolvedValue({ failure: 'empty' });
    await readHere(tab);
    expect([fake.session, fake.created]).toEqual([{ 'failure/7': 'empty' }, []]);
  });

  it('or in a tab beside the page, where no popup opens', async () => {
    opens.mockResolvedValue({ failure: 'empty' });
    fake.opensPopup = false;
    await readHere(tab);
    const url = 'chrome-extension://us/reader.html?from=https%3A%2F%2Fa.example%2F&why=empty';
    expect([fake.session, fake.created]).toEqual([{}, [{ url, index: 5, windowId: 9 }]]);
  });

  it('the icon says so when it takes long, and stops', async () => {
    vi.useFakeTimers();
    const { promise, resolve } = Promise.withResolvers<{ ok: true }>();
    opens.mockReturnValue(promise);
    const reading = readHere(tab);
    await vi.advanceTimersByTimeAsync(299);
    expect(fake.badges).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(fake.badges).toEqual([{ tabId: 7, text: '…' }]);
    resolve({ ok: true });
    await reading;
    expect(fake.badges.at(-1)).toEqual({ tabId: 7, text: null });
    vi.useRealTimers();
  });
});
