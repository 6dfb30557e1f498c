import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * The extension API of the unit tests, empty before each test. vitest.config.ts puts it in the place of `wxt/browser`
 * and `@wxt-dev/browser`, so that no test needs a mock of a module. It is WXT's fake browser with what that one lacks;
 * an API that a test needs and that is not here answers by `vi.spyOn(browser.tabs, 'query')`.
 */
export const browser = fakeBrowser;

/** The extension's id; its pages are at `chrome-extension://us/`. */
const ID = 'us';

/** An event of the browser's that a test can trigger. */
interface FakeEvent {
  addListener(listener: (...args: unknown[]) => unknown): void;
  /** Calls every listener. */
  trigger(...args: unknown[]): void;
  reset(): void;
}

function fakeEvent(): FakeEvent {
  const listeners = new Set<(...args: unknown[]) => unknown>();
  return {
    addListener: (listener) => void listeners.add(listener),
    trigger(...args) {
      for (const listener of listeners) listener(...args);
    },
    reset: () => listeners.clear(),
  };
}

/** The entries of the page's context menu, as they were made. */
export const menuEntries: object[] = [];
export const onMenuClicked = fakeEvent();
export const onCommand = fakeEvent();

Object.assign(fakeBrowser.contextMenus, {
  onClicked: onMenuClicked,
  removeAll: async () => void menuEntries.splice(0),
  create: (entry: object) => void menuEntries.push(entry),
});
Object.assign(fakeBrowser.commands, { onCommand });

for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
  const get = area.get.bind(area) as (keys: never) => Promise<object>;
  // A browser's answer has no key that is not stored; WXT's has it with `undefined`.
  const stored = async (keys: never) =>
    Object.fromEntries(Object.entries(await get(keys)).filter(([, value]) => value !== undefined));
  Object.assign(area, { get: stored });
}

/** Puts everything back to an extension just installed: nothing stored, no listener, no tab. */
export function resetBrowser(): void {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = ID;
  menuEntries.splice(0);
  onMenuClicked.reset();
  onCommand.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://${ID}${path}`);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key as string);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => true) as never);
}
