import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GUIDE_PREFIX } from '../../../../domain/storage/keys.ts';
import { openReader } from '../../../../entrypoints/background/open-reader.ts';
import { answerRequest } from '../../../../entrypoints/background/requests.ts';
import { browser } from '../../fake-browser.ts';
import { ADDRESS, type GuidePage, guide, showGuidePage } from './guide-page.ts';

const session = () => browser.storage.session.get(null) as Promise<Record<string, unknown>>;
const updated = () => vi.mocked(browser.tabs.update).mock.calls as unknown[];
/** Session storage that holds so many keys at most. */
function limitSession(room: number) {
  const set = browser.storage.session.set.bind(browser.storage.session);
  vi.spyOn(browser.storage.session, 'set').mockImplementation((async (values: Record<string, unknown>) => {
    if (Object.keys({ ...(await session()), ...values }).length > room) throw new Error('quota');
    return set(values);
  }) as never);
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));

describe('openReader', () => {
  it('hands the guide over and goes to it in the same tab', async () => {
    const page = showGuidePage();
    expect(await openReader(7)).toEqual({ ok: true });
    expect([page.typeAskedIn, page.capturedIn]).toEqual([[7], [7]]);
    const [[key = '', value] = []] = Object.entries(await session());
    expect(key).toMatch(/^reader\/[0-9a-f]{32}$/);
    expect(value).toEqual({ v: 1, guide: guide(), at: expect.any(Number) });
    const from = encodeURIComponent(ADDRESS);
    const url = `chrome-extension://us/reader.html?from=${from}#${key.slice(GUIDE_PREFIX.length)}`;
    expect(updated()).toEqual([[7, { url }]]);
  });

  it('reads a page once, however often it is asked', async () => {
    const page = showGuidePage();
    const answers = await Promise.all([openReader(7), openReader(7)]);
    expect(answers).toEqual([{ ok: true }, { ok: true }]);
    expect([page.capturedIn, updated().length]).toEqual([[7], 1]);
  });

  it('does nothing on a page of ours', async () => {
    const page = showGuidePage({ tab: { id: 7, url: 'chrome-extension://us/reader.html#x' } });
    expect(await openReader(7)).toEqual({ ok: true });
    expect([page.capturedIn, updated()]).toEqual([[], []]);
  });

  it.each<[string, Partial<GuidePage>, string]>([
    ['a page of the browser’s', { tab: { url: 'chrome://settings/' } }, 'browserPage'],
    ['a page whose address the browser keeps back', { tab: {} }, 'browserPage'],
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
    showGuidePage(changes);
    expect(await openReader(7)).toEqual({ failure });
    expect([await session(), updated()]).toEqual([{}, []]);
  });

  it.each([{}, undefined])(
    'knows a page by its type even where a form has that name and gives %j',
    async (contentType) => {
      showGuidePage({ contentType });
      expect(await openReader(7)).toEqual({ ok: true });
    },
  );

  it.each([
    ['on its way to another place in itself', { url: ADDRESS, pendingUrl: `${ADDRESS}#step-2` }],
    ['that went to another place in itself', { url: `${ADDRESS}#step-2` }],
    ['that went on to another page of the same site', { url: 'https://guides.example.org/other' }],
  ])('reads a page %s', async (_name, after) => {
    showGuidePage({ after });
    expect(await openReader(7)).toEqual({ ok: true });
  });

  it('waits five seconds', async () => {
    vi.useFakeTimers();
    showGuidePage({ answer: new Promise(() => undefined) });
    const answer = openReader(7);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toEqual({ failure: 'slow' });
  });

  it('drops what was read before where the browser has no room', async () => {
    showGuidePage();
    await browser.storage.session.set({ 'reader/old': { v: 1, guide: guide(), at: 1 }, 'open/1': true });
    limitSession(2);
    expect(await openReader(7)).toEqual({ ok: true });
    expect(Object.keys(await session())).toEqual(['open/1', expect.stringMatching(/^reader\/[0-9a-f]{32}$/)]);
  });

  it('leaves the tab where the browser keeps nothing', async () => {
    showGuidePage();
    limitSession(0);
    expect(await openReader(7)).toEqual({ failure: 'unread' });
    expect(updated()).toEqual([]);
  });
});

describe('who may ask for it', () => {
  const ask = (url: string | undefined, args: unknown = { tabId: 7 }) =>
    answerRequest({ name: 'readGuide', args }, { id: 'us', url, tab: { id: 1 } } as never);
  it.each(['', '?x', '#x'])('the popup%s', async (rest) => {
    showGuidePage();
    expect(await ask(`chrome-extension://us/popup.html${rest}`)).toEqual({ ok: true });
  });
  it.each([
    'https://www.icloud.com/photos/',
    'chrome-extension://us/panel.html',
    'chrome-extension://us/panel.html#/popup.html',
    'chrome-extension://us/reader.html?x=/popup.html',
    'chrome-extension://them/popup.html',
    undefined,
  ])('not %s', (url) => {
    const page = showGuidePage();
    expect(ask(url)).toBeUndefined();
    expect(page.capturedIn).toEqual([]);
  });
  it.each([null, {}, { tabId: '7' }, { tabId: 1.5 }, 7])('not for %j', async (args) => {
    const page = showGuidePage();
    expect(await ask('chrome-extension://us/popup.html', args)).toEqual({ failure: 'unread' });
    expect(page.capturedIn).toEqual([]);
  });
});
