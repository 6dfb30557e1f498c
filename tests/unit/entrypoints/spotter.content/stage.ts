import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { BackgroundRequests, SpotterGlobal, SpotterToPanel } from '../../../../domain/messages.ts';
import { spot } from '../../../../entrypoints/spotter.content/spot.ts';
import { browser } from '../../fake-browser.ts';
import { goTo } from '../../go-to.ts';

export const PHOTOS = 'https://www.icloud.com/photos/';

export const at = (value: unknown) => ({ v: 1, value, at: 1 });
export const store = (items: Record<string, unknown>) => browser.storage.local.set(items);
export const stored = async (key: string) => (await browser.storage.local.get(key))[key];
/** Another page of ours stores a value: the spotter hears of it at once. */
export const change = (key: string, value: unknown) => void store({ [key]: at(value) });

/** Requests to the background; every one is answered with `null` but whether the panel was left open in this tab. */
export const sent: { name: keyof BackgroundRequests; args: unknown }[] = [];
let isLeftOpen = false;
export const leavePanelOpen = () => {
  isLeftOpen = true;
};

let end = new AbortController();
export let root: ShadowRoot | undefined;
/** What the spotter's ResizeObserver would do when the host leaves the document. */
export let onLoss = () => {};
export const hosts = () => document.querySelectorAll('seven-steps');
/** The next spotter is as if on a page of its own. */
export const newWorld = () => delete (globalThis as SpotterGlobal).sevenSteps;
/** What the popup does in the spotter's world. */
export const openPanel = () => (globalThis as SpotterGlobal).sevenSteps?.openPanel();

/** Loads a page with the spotter in it, and waits until the spotter has read storage and asked what it asks. */
export const start = async (url: string) => {
  goTo(url);
  spot();
  await setImmediate();
};

/** The page's app goes on to another address without loading it. */
export const move = (url: string) => {
  goTo(url);
  dispatchEvent(new Event('popstate'));
};

/** The panel's frames in the page, one at most. */
export const frames = () => [...(root?.querySelectorAll('iframe') ?? [])];

/** The panel's end of its port, and what the spotter sent over it. */
let port: MessagePort | undefined;
export const heard: SpotterToPanel[] = [];

/** The panel sends a message; its frame is loaded before its first. */
export const panelSays = (message: object) => {
  if (!port) frames()[0]?.onload?.(new Event('load'));
  port?.postMessage(message);
};
/** The page keeps the panel out: it does not load for as long as the spotter waits. */
export const keepPanelOut = () => void vi.advanceTimersByTime(8_000);

/** Delivers at once, so that a test need not wait for each message. */
class ImmediateChannel {
  port1 = { onmessage: undefined as Listener, postMessage: (data: unknown) => this.port2.onmessage?.({ data }) };
  port2 = { onmessage: undefined as Listener, postMessage: (data: unknown) => this.port1.onmessage?.({ data }) };
}
type Listener = ((event: { data: unknown }) => void) | undefined;

/** Call once in each file that uses the stage. */
export function setUp() {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    isLeftOpen = false;
    sent.length = 0;
    heard.length = 0;
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: (typeof sent)[number]) => {
      sent.push(message);
      return message.name === 'isPanelOpen' ? isLeftOpen : null;
    }) as never);
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
    vi.stubGlobal('MessageChannel', ImmediateChannel);
    // Nothing is loaded into a frame here: the panel's page is played by this file.
    const postMessage = (_message: string, _origin: string, [transferred]: [MessagePort]) => {
      port = transferred;
      port.onmessage = ({ data }) => void heard.push(data);
    };
    vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue({ postMessage } as never);
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
    port = undefined;
  });
}
