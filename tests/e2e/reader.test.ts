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
import { askLikeAds, failuresTold, untilDone } from './support/marks.ts';

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

inBothBrowsers('reading without ads', (stage) => {
  it('toolbar, popup, reader in the same tab, an answer, the panel, and Back to the page', async () => {
    const tab = await stage.session.open(GUIDE);
    await until(() => adRequests(stage.server).length > 3, 'the page’s ads');
    // Firefox's Back passes over pages that nobody pressed anything on.
    await tab.click('h1');
    const tabs = (await stage.session.tabUrls()).length;
    const pressed = stage.server.requests.length;
    await readWithoutAds(stage.session, tab);
    expect((await stage.session.tabUrls()).length).toBe(tabs);
    const opened = stage.server.requests.length;
    expect(await tab.text('h1')).toBe('iCloud Photos do not upload? 3 ways that help');
    expect(await tab.count('main article [data-guide-step]')).toBe(3);
    expect(await tab.text('main article')).toContain('Polish the lens');
    await tab.answer('storage', 'stillStuck');
    await expectOutcomes(tab, { storage: 'stillStuck', settings: 'todo' });
    const { panel } = await openPanel(stage.session, PHOTOS);
    await expectOutcomes(panel, { storage: 'stillStuck' });
    await tab.activate();
    await until(
      () => stage.server.requests.slice(pressed).includes('cdn.guides-example.org/switch.svg'),
      'its picture',
    );
    await askLikeAds(tab, stage.server);
    expect(adRequests(stage.server, opened)).toEqual([]);
    await tab.pressBack();
    expect(await tab.url()).toBe(GUIDE);
    await until(() => tab.text('h1'), 'the original');
  });

  it('Forward, reload, and Back by the reader’s own button', async () => {
    const tab = await stage.session.open(GUIDE);
    await tab.click('h1');
    await readWithoutAds(stage.session, tab);
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
    await readWithoutAds(stage.session, tab);
    expect(await tab.url()).not.toBe(address);
    expect(await tab.count('[data-guide-step]')).toBe(3);
  });

  it('with the keyboard alone', async () => {
    const tab = await stage.session.open(GUIDE);
    const popup = await stage.session.pressToolbar(tab);
    await popup.waitFor('[data-action="clean"]');
    await tabTo(popup, '[data-action="clean"]');
    await popup.press('Enter');
    await atReader(tab);
    await tabTo(tab, '[data-action="back"]');
    await tab.press('Enter');
    await until(async () => (await tab.url()) === GUIDE, 'the page');
  });

  it('from the context menu', async () => {
    const tab = await stage.session.open(GUIDE);
    await stage.session.pressMenu(tab);
    await atReader(tab);
  });

  it('by the keys; pressed in the reader they do nothing', async () => {
    const tab = await stage.session.open(GUIDE);
    await stage.session.pressKeys(tab);
    await atReader(tab);
    const address = await tab.url();
    await untilDone(tab, () => stage.session.pressKeys(tab));
    expect(await tab.url()).toBe(address);
    expect(await failuresTold(tab)).toEqual([]);
    expect(await stage.session.openPopup()).toBeUndefined();
  });

  it('the popup offers it where it helps, and has no finding', async () => {
    const popup = await stage.session.pressToolbar(await stage.session.open(PHOTOS));
    const isRead = async () => (await popup.text('[data-action="panel"]')) === 'Open the help beside this page';
    await until(isRead, 'the popup to know the page');
    expect(await popup.count('[data-action="clean"]')).toBe(0);
    await popup.close();
    const other = await stage.session.pressToolbar(await stage.session.open(`${GUIDES}empty`));
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
      const tab = await stage.session.open(GUIDES + path);
      if (path === 'guide.pdf') await until(() => tab.evaluate(isPdfOnScreen), 'the PDF');
      const popup = await stage.session.pressToolbar(tab);
      const began = Date.now();
      expect(await failure(popup)).toBe(why);
      expect(Date.now() - began).toBeLessThan(5_000);
      await popup.close();
      expect(await tab.url()).toBe(GUIDES + path);
    });

    it('a page of the browser’s', async () => {
      const tab = await stage.session.open(stage.name === 'chromium' ? 'chrome://version/' : 'about:support');
      const popup = await stage.session.pressToolbar(tab);
      expect(await failure(popup)).toBe('browserPage');
      await popup.close();
    });

    it('by the keys: in a popup that opens by itself, told once', async () => {
      const tab = await stage.session.open(`${GUIDES}sign-in`);
      await stage.session.pressKeys(tab);
      const told = await until(() => stage.session.openPopup(), 'the popup');
      await told.waitFor('[data-failure="signIn"]');
      await told.close();
      await until(async () => !(await stage.session.openPopup()), 'the popup to go');
      const again = await stage.session.pressToolbar(tab);
      await again.waitFor('[data-action="clean"]');
      expect(await again.count('[data-failure]')).toBe(0);
      await again.close();
    });
  });

  it('after a restart: whose page it was, and a button to open it again', async () => {
    const tab = await stage.session.open(GUIDE);
    await readWithoutAds(stage.session, tab);
    const { search, hash } = new URL(await tab.url());
    await stage.session.restart();
    const page = await stage.session.extensionPage(`reader.html${search}${hash}`);
    expect(await page.text('main')).toContain('www.guides-example.org');
    expect(await page.count('main article')).toBe(0);
    await expectAccessible(page);
    // In a turn of its own: the page leaves for another process, and no answer would come from the old one.
    await page.evaluate(() => {
      setTimeout(() => document.querySelector<HTMLElement>('[data-action="original"]')?.click());
    });
    await until(async () => (await stage.session.tabUrls()).includes(GUIDE), 'the page');
  });
});

/** Firefox draws it into a page of its own, Chromium into a frame. */
function isPdfOnScreen(): boolean {
  return document.contentType === 'application/pdf' || document.querySelector('#viewer .page') !== null;
}
