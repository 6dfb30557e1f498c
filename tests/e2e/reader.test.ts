import { describe, expect, it } from 'vitest';
import type { Session, Tab } from '../../harness/browsers/session.ts';
import { type Surface, until } from '../../harness/browsers/surface.ts';
import { AD_HOSTS, GUIDE, GUIDES } from '../../harness/pages/guide-pages.ts';
import type { PageServer } from '../../harness/pages/page-server.ts';
import {
  expectAccessible,
  expectOutcomes,
  inBothBrowsers,
  openPanel,
  PHOTOS,
  tabTo,
} from './support/in-both-browsers.ts';
import { requestLikeAds } from './support/page-requests.ts';

const isReader = (url: string) => url.includes('/reader.html?from=');
const atReader = (tab: Tab) => until(async () => isReader(await tab.url()), 'the reader').then(() => tab.waitReady());
/** Requests to ads and trackers from the given one on. */
const adRequests = ({ requests }: PageServer, from = 0) =>
  requests.slice(from).filter((request) => AD_HOSTS.some((host) => request.startsWith(host)));

/** From the toolbar to the reader. */
async function readWithoutAds(session: Session, tab: Tab): Promise<void> {
  const popup = await session.pressToolbar(tab);
  await popup.click('[data-action="clean"]');
  await atReader(tab);
}

/** Presses the button and answers the sentence that says why not. */
async function failure(popup: Surface): Promise<string | null> {
  await popup.click('[data-action="clean"]');
  await popup.waitFor('[data-failure] p');
  expect(await popup.text('[data-failure]')).toMatch(/^[A-Z].+\.$/);
  return popup.attribute('[data-failure]', 'data-failure');
}

const BADGE = '?';
/** What the icon says over this very tab. */
async function badge(): Promise<string> {
  const { id: tabId } = (await chrome.tabs.getCurrent()) as { id: number };
  return chrome.action.getBadgeText({ tabId });
}

/** Opens the reader over our page by the menu or the keys. The tab's icon is set right at the end whatever happens. */
async function pressAndWait(page: Surface, press: () => Promise<void>): Promise<void> {
  await page.evaluate(async (text) => {
    const { id: tabId } = (await chrome.tabs.getCurrent()) as { id: number };
    await chrome.action.setBadgeText({ tabId, text });
  }, BADGE);
  await press();
  await until(async () => (await page.evaluate(badge)) !== BADGE, 'the press to be done with');
}

/** Keys of the failures that no popup has shown yet, as a page of ours sees them. */
const storedFailures = (page: Surface): Promise<string[]> =>
  page.evaluate(async () =>
    Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('failure/')),
  );

inBothBrowsers('reading without ads', (env) => {
  it('toolbar, popup, reader in the same tab, an answer, the panel, and Back to the page', async () => {
    const tab = await env.session.open(GUIDE);
    await until(() => adRequests(env.server).length > 3, 'the page’s ads');
    // Firefox's Back passes over pages that nobody pressed anything on.
    await tab.click('h1');
    const tabs = (await env.session.tabUrls()).length;
    const pressed = env.server.requests.length;
    await readWithoutAds(env.session, tab);
    expect((await env.session.tabUrls()).length).toBe(tabs);
    const opened = env.server.requests.length;
    expect(await tab.text('h1')).toBe('iCloud Photos do not upload? 3 ways that help');
    expect(await tab.count('main article [data-guide-step]')).toBe(3);
    expect(await tab.text('main article')).toContain('Polish the lens');
    await tab.answer('storage', 'stillStuck');
    await expectOutcomes(tab, { storage: 'stillStuck', settings: 'todo' });
    const { panel } = await openPanel(env.session, PHOTOS);
    await expectOutcomes(panel, { storage: 'stillStuck' });
    await tab.activate();
    await until(() => env.server.requests.slice(pressed).includes('cdn.guides-example.org/switch.svg'), 'its picture');
    await requestLikeAds(tab, env.server);
    expect(adRequests(env.server, opened)).toEqual([]);
    await tab.pressBack();
    expect(await tab.url()).toBe(GUIDE);
    await until(() => tab.text('h1'), 'the original');
  });

  it('Forward, reload, and Back by the reader’s own button', async () => {
    const tab = await env.session.open(GUIDE);
    await tab.click('h1');
    await readWithoutAds(env.session, tab);
    const address = await tab.url();
    await tab.reload();
    await tab.waitReady();
    expect(await tab.count('[data-guide-step]')).toBe(3);
    await tab.pressBack();
    expect(await tab.url()).toBe(GUIDE);
    await tab.forward();
    await tab.waitReady();
    expect(await tab.url()).toBe(address);
    expect(await tab.count('[data-guide-step]')).toBe(3);
    await tab.click('[data-action="back"]');
    await until(async () => (await tab.url()) === GUIDE, 'the page');
    // Read once more, from a page that was kept for Back.
    await readWithoutAds(env.session, tab);
    expect(await tab.url()).not.toBe(address);
    expect(await tab.count('[data-guide-step]')).toBe(3);
  });

  it('with the keyboard alone', async () => {
    const tab = await env.session.open(GUIDE);
    const popup = await env.session.pressToolbar(tab);
    await popup.waitFor('[data-action="clean"]');
    await tabTo(popup, '[data-action="clean"]');
    await popup.press('Enter');
    await atReader(tab);
    await tabTo(tab, '[data-action="back"]');
    await tab.press('Enter');
    await until(async () => (await tab.url()) === GUIDE, 'the page');
  });

  it('from the context menu', async () => {
    const tab = await env.session.open(GUIDE);
    await env.session.pressMenu(tab);
    await atReader(tab);
  });

  it('by the keys; pressed in the reader they do nothing', async () => {
    const tab = await env.session.open(GUIDE);
    await env.session.pressKeys(tab);
    await atReader(tab);
    const address = await tab.url();
    await pressAndWait(tab, () => env.session.pressKeys(tab));
    expect(await tab.url()).toBe(address);
    expect(await storedFailures(tab)).toEqual([]);
    expect(await env.session.openPopup()).toBeUndefined();
  });

  it('the popup offers it where it helps, and has no finding', async () => {
    const popup = await env.session.pressToolbar(await env.session.open(PHOTOS));
    const isRead = async () => (await popup.text('[data-action="panel"]')) === 'Open the help beside this page';
    await until(isRead, 'the popup to know the page');
    expect(await popup.count('[data-action="clean"]')).toBe(0);
    await popup.close();
    const other = await env.session.pressToolbar(await env.session.open(`${GUIDES}empty`));
    expect(await failure(other)).toBe('empty');
    await expectAccessible(other);
    await other.close();
  });

  describe('a page that cannot be read gets a plain sentence and stays', () => {
    it.each([
      ['empty', 'empty'],
      ['sign-in', 'signIn'],
      ['large', 'tooLarge'],
      ['guide.pdf', 'pdf'],
    ])('%s', async (path, why) => {
      const tab = await env.session.open(GUIDES + path);
      if (path === 'guide.pdf') await until(() => tab.evaluate(isPdfOnScreen), 'the PDF');
      const popup = await env.session.pressToolbar(tab);
      // After five seconds, by the clock of the extension, it would be "slow".
      expect(await failure(popup)).toBe(why);
      await popup.close();
      expect(await tab.url()).toBe(GUIDES + path);
    });

    it('a page of the browser’s', async () => {
      const tab = await env.session.open(env.name === 'chromium' ? 'chrome://version/' : 'about:support');
      const popup = await env.session.pressToolbar(tab);
      expect(await failure(popup)).toBe('browserPage');
      await popup.close();
    });

    it('by the keys: in a popup that opens by itself, shown once', async () => {
      const tab = await env.session.open(`${GUIDES}sign-in`);
      await env.session.pressKeys(tab);
      const popup = await until(() => env.session.openPopup(), 'the popup');
      await popup.waitFor('[data-failure="signIn"]');
      await popup.close();
      await until(async () => !(await env.session.openPopup()), 'the popup to go');
      const again = await env.session.pressToolbar(tab);
      await again.waitFor('[data-action="clean"]');
      expect(await again.count('[data-failure]')).toBe(0);
      await again.close();
    });
  });

  it('after a restart: whose page it was, and a button to open it again', async () => {
    const tab = await env.session.open(GUIDE);
    await readWithoutAds(env.session, tab);
    const { search, hash } = new URL(await tab.url());
    await env.session.restart();
    const page = await env.session.extensionPage(`reader.html${search}${hash}`);
    expect(await page.text('main')).toContain('www.guides-example.org');
    expect(await page.count('main article')).toBe(0);
    await expectAccessible(page);
    // In a turn of its own: the page leaves for another process, and no answer would come from the old one.
    await page.evaluate(() => {
      setTimeout(() => document.querySelector<HTMLElement>('[data-action="original"]')?.click());
    });
    await until(async () => (await env.session.tabUrls()).includes(GUIDE), 'the page');
  });
});

/** Firefox draws it into a page of its own, Chromium into a frame. */
function isPdfOnScreen(): boolean {
  return document.contentType === 'application/pdf' || document.querySelector('#viewer .page') !== null;
}
