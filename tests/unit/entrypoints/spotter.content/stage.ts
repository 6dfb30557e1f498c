import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { SpotterWorld } from '../../../../domain/messages.ts';

type Changes = Record<string, { newValue?: unknown }>;
const fake = vi.hoisted(() => ({
  id: 'us' as string | undefined,
  stored: {} as Record<string, unknown>,
  sent: [] as unknown[],
  isOpen: false,
  onChanged: undefined as unknown,
}));
vi.mock('@wxt-dev/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    runtime: {
      get id() {
        return fake.id;
      },
      sendMessage: async (message: { name: string }) => {
        fake.sent.push(message);
        return message.name === 'isPanelOpen' ? fake.isOpen : null;
      },
    },
    storage: {
      local: {
        get: async () => ({ ...fake.stored }),
        set: async (values: object) => void Object.assign(fake.stored, values),
        onChanged: { addListener: (onChanged: unknown) => void Object.assign(fake, { onChanged }) },
      },
    },
  },
}));

/** What spot.ts gave the panel it made last. */
const given = vi.hoisted(
  () => ({}) as { hash: string; onMessage(message: object): void; onFail(): void; sent: object[] },
);
vi.mock('../../../../entrypoints/spotter.content/panel.ts', () => ({
  makePanel: (_words: unknown, hash: string, _hello: unknown, onMessage: () => void, onFail: () => void) => {
    // Not an iframe: happy-dom would try to load it.
    const frame = document.createElement('output');
    Object.assign(given, { hash, onMessage, onFail, sent: [] });
    return { frame, send: (message: object) => given.sent.push(message), close: () => frame.remove() };
  },
}));

export { fake, given };

/** The module under test, imported after what it needs is stood in for. */
export const { spot } = await import('../../../../entrypoints/spotter.content/spot.ts');

export const at = (value: unknown) => ({ v: 1, value, at: 1 });
export const hosts = () => document.querySelectorAll('seven-steps');
let end = new AbortController();
export let root: ShadowRoot | undefined;
/** What the spotter's ResizeObserver would do when the host leaves the document. */
export let onLoss = () => {};
/** The next spotter is as if on a page of its own. */
export const newWorld = () => delete (globalThis as SpotterWorld).sevenSteps;
export const frames = () => root?.querySelectorAll('output').length;
export const start = async (url: string) => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  spot();
  await vi.waitFor(() => fake.sent.length || Promise.reject(), 100).catch(() => {});
  await Promise.resolve();
};
export const change = (key: string, value: unknown) =>
  (fake.onChanged as (changes: Changes) => void)({ [key]: { newValue: at(value) } });
/** What the popup does in the spotter's world. */
export const openPanel = () => (globalThis as SpotterWorld).sevenSteps?.openPanel();

export const PHOTOS = 'https://www.icloud.com/photos/';

/** Call once in each file that uses the stage. */
export function setUp() {
  beforeEach(() => {
    Object.assign(fake, { id: 'us', stored: {}, sent: [], isOpen: false });
    const listen = globalThis.addEventListener;
    vi.spyOn(globalThis, 'addEventListener').mockImplementation((type: string, listener: unknown) =>
      listen(type, listener as EventListener, { signal: end.signal }),
    );
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: () => void) {
          onLoss = callback;
        }
        observe() {}
      },
    );
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
      expect(how.mode).toBe('closed');
      root = attach.call(this, how);
      return root;
    });
  });
  afterEach(() => {
    end.abort();
    end = new AbortController();
    for (const host of hosts()) host.remove();
    newWorld();
    root = undefined;
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}
