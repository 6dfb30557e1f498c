import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GUIDE } from '../../../../domain/reader/guide/hand-over.ts';
import { openReader } from '../../../../entrypoints/background/open-reader.ts';
import { answerRequest } from '../../../../entrypoints/background/requests.ts';

const ADDRESS = 'https://guides.example.org/photos';
const guide = (changes: object = {}) => ({
  v: 1,
  title: 'Seven ways',
  source: ADDRESS,
  language: 'en',
  direction: 'ltr',
  intro: [{ type: 'paragraph', content: ['Words.'], at: 1 }],
  steps: [],
  outro: [],
  removals: [],
  warnings: [],
  ...changes,
});

const fake = vi.hoisted(() => ({
  tab: {} as Record<string, unknown>,
  after: undefined as Record<string, unknown> | undefined,
  contentType: 'text/html' as unknown,
  answer: undefined as unknown,
  session: {} as Record<string, unknown>,
  room: 1000,
  updated: [] as unknown[],
  runs: 0,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us${path}` },
    tabs: {
      get: async () => (fake.runs > 0 && fake.after) || fake.tab,
      update: async (id: number, { url }: { url: string }) => void fake.updated.push([id, url]),
    },
    scripting: {
      executeScript: async ({ func }: { func?: unknown }) => {
        if (func) {
          if (fake.contentType === 'closed') throw new Error('closed to extensions');
          return [{ result: fake.contentType }];
        }
        fake.runs++;
        if (fake.answer instanceof Error) throw fake.answer;
        return [{ result: await fake.answer }];
      },
    },
    storage: {
      session: {
        get: async () => fake.session,
        set: async (values: object) => {
          if (Object.keys({ ...fake.session, ...values }).length > fake.room) throw new Error('quota');
          Object.assign(fake.session, values);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) delete fake.session[key];
        },
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(fake, { tab: { id: 7, url: ADDRESS }, after: undefined, contentType: 'text/html', runs: 0 });
  Object.assign(fake, { answer: { guide: guide() }, session: {}, room: 1000, updated: [] });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('openReader', () => {
  it('hands the guide over and goes to it in the same tab', async () => {
    expect(await openReader(7)).toEqual({ ok: true });
    const [key = ''] = Object.keys(fake.session);
    expect(key).toMatch(/^reader\/[0-9a-f]{32}$/);
    expect(fake.session[key]).toEqual({ v: 1, guide: guide(), at: expect.any(Number) });
    const url = `chrome-extension://us/reader.html?from=${encodeURIComponent(ADDRESS)}#${key.slice(GUIDE.length)}`;
    expect(fake.updated).toEqual([[7, url]]);
  });

  it('reads a page once, however often it is asked', async () => {
    const answers = await Promise.all([openReader(7), openReader(7)]);
    expect(answers).toEqual([{ ok: true }, { ok: true }]);
    expect([fake.runs, fake.updated.length]).toEqual([1, 1]);
  });

  it('does nothing on a page of ours', async () => {
    fake.tab = { id: 7, url: 'chrome-extension://us/reader.html#x' };
    expect(await openReader(7)).toEqual({ ok: true });
    expect([fake.runs, fake.updated.length]).toEqual([0, 0]);
  });

  it.each<[string, object, string]>([
    ['a page of the browser’s', { tab: { url: 'chrome://settings/' } }, 'browserPage'],
    ['a page whose address is not told', { tab: {} }, 'browserPage'],
    ['a page closed to extensions', { contentType: 'closed' }, 'browserPage'],
    ['a store', { tab: { url: 'https://addons.mozilla.org/x' } }, 'store'],
    ['a PDF the browser lets us into', { contentType: 'application/pdf' }, 'pdf'],
    ['a PDF that is closed', { contentType: 'closed', tab: { url: 'https://a.example/x.pdf' } }, 'pdf'],
    ['what the capture says', { answer: { failure: 'signIn' } }, 'signIn'],
    ['a failure nobody knows', { answer: { failure: 'toString' } }, 'unread'],
    ['no answer', { answer: null }, 'unread'],
    ['a capture that broke', { answer: new Error('x') }, 'unread'],
    ['what is no guide', { answer: { guide: guide({ steps: 'x' }) } }, 'unread'],
    ['a guide with a script for a source', { answer: { guide: guide({ source: 'javascript:alert(1)' }) } }, 'unread'],
    ['another page’s guide', { answer: { guide: guide({ source: 'https://bank.example/' }) } }, 'moved'],
    ['a page left meanwhile', { after: { url: 'https://other.example/' } }, 'moved'],
    ['a page being left', { after: { url: ADDRESS, pendingUrl: 'https://other.example/' } }, 'moved'],
  ])('%s', async (_, changes, failure) => {
    Object.assign(fake, changes);
    expect(await openReader(7)).toEqual({ failure });
    expect([fake.session, fake.updated]).toEqual([{}, []]);
  });

  it('knows a page by its type even where a form has that name', async () => {
    fake.contentType = {};
    expect(await openReader(7)).toEqual({ ok: true });
  });

  it('waits five seconds', async () => {
    vi.useFakeTimers();
    fake.answer = new Promise(() => undefined);
    const answer = openReader(7);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toEqual({ failure: 'slow' });
    vi.useRealTimers();
  });

  it('drops what was read before where the browser has no room', async () => {
    Object.assign(fake, { session: { 'reader/old': { v: 1, guide: guide(), at: 1 }, 'open/1': true }, room: 2 });
    expect(await openReader(7)).toEqual({ ok: true });
    expect(Object.keys(fake.session)).toEqual(['open/1', expect.stringMatching(/^reader\/[0-9a-f]{32}$/)]);
  });

  it('leaves the tab where the browser keeps nothing', async () => {
    fake.room = 0;
    expect(await openReader(7)).toEqual({ failure: 'unread' });
    expect(fake.updated).toEqual([]);
  });
});

describe('who may ask for it', () => {
  const ask = (url: string | undefined, args: unknown = { tabId: 7 }) =>
    answerRequest({ name: 'readGuide', args }, { id: 'us', url, tab: { id: 1 } } as never);
  it('the popup', async () => expect(await ask('chrome-extension://us/popup.html')).toEqual({ ok: true }));
  it.each([
    'https://www.icloud.com/photos/',
    'chrome-extension://us/panel.html',
    'chrome-extension://us/panel.html#/popup.html',
    'chrome-extension://us/reader.html?x=/popup.html',
    'chrome-extension://them/popup.html',
    undefined,
  ])('not %s', (url) => {
    expect(ask(url)).toBeUndefined();
    expect(fake.runs).toBe(0);
  });
  it.each([null, {}, { tabId: '7' }, { tabId: 1.5 }, 7])('not for %j', async (args) => {
    expect(await ask('chrome-extension://us/popup.html', args)).toEqual({ failure: 'unread' });
    expect(fake.runs).toBe(0);
  });
});
