import { beforeAll, expect, it } from 'vitest';
import { APPLE_STATUS } from '../../domain/storage/keys.ts';
import type { Surface } from '../../harness/browsers/surface.ts';
import { feed } from '../fixtures/apple-feed.ts';
import { CASES, type Case, ok } from './support/apple-status-cases.ts';
import { BUTTON, FOLD, line, marks, NOTICE, PAGE, removeStored, watchMarks } from './support/apple-status-marks.ts';
import {
  expectAccessible,
  inBothBrowsers,
  openPanel,
  PHOTOS,
  type TestEnvironment,
  UNKNOWN,
} from './support/in-both-browsers.ts';
import { requestedHosts } from './support/page-requests.ts';

const IN_FIREFOX = ['working', 'an incident, some people', '403', 'a redirect elsewhere', '5 MB', 'offline'];

/** Nothing but the feed was asked for beside the pages opened, and no request says anything about the person. */
function expectPrivate({ server }: TestEnvironment, ...pageHosts: string[]): void {
  for (const { query, cookie, referrer } of server.feedRequests) {
    expect(query).toMatch(/^\?_=\d{13}$/);
    expect([cookie, referrer]).toEqual([undefined, undefined]);
  }
  expect(requestedHosts(server)).toEqual(new Set([...pageHosts, 'www.apple.com']));
  const ofApple = server.requests.filter((request) => request.startsWith('www.apple.com'));
  expect(ofApple).toHaveLength(server.feedRequests.length);
}

async function check(surface: Surface, env: TestEnvironment, { reply, mark, text }: Case): Promise<void> {
  const { server } = env;
  await surface.evaluate(removeStored, APPLE_STATUS);
  await surface.waitGone('[data-apple-status]');
  await surface.evaluate(watchMarks);
  server.feed = reply(Date.now());
  const before = server.feedRequests.length;
  await surface.click(BUTTON);
  await surface.waitFor(line(...mark));
  expect(await surface.evaluate(marks), 'never another answer before it').toEqual([mark[0]]);
  // A browser tries once more where the connection was cut.
  if (!server.feed.isCut) expect(server.feedRequests).toHaveLength(before + 1);
  expectPrivate(env, 'www.icloud.com');
  expect(await surface.text(`${line(...mark)} [role="status"]`)).toMatch(text);
  expect(await surface.count(PAGE)).toBe(1);
  expect(await surface.count(NOTICE)).toBe(mark[0] === 'incident' ? 1 : 0);
  expect(await surface.count(FOLD)).toBe(mark[0] === 'incident' ? 1 : 0);
  expect(await surface.count('[data-step]')).toBe(7);
}

inBothBrowsers(
  'Apple’s status, as the feed answers',
  (env) => {
    const accessible = new Set<string>();
    let panel: Surface;
    beforeAll(async () => {
      ({ panel } = await openPanel(env.session, PHOTOS));
      await panel.waitFor(BUTTON);
    });

    it.each(CASES.filter(({ name }) => env.name === 'chromium' || IN_FIREFOX.includes(name)))('$name', async (one) => {
      await check(panel, env, one);
      if (accessible.has(one.mark[0])) return;
      accessible.add(one.mark[0]);
      await expectAccessible(panel);
    });
  },
  { reset: 'beforeAll' },
);

inBothBrowsers('Apple’s status', (env) => {
  it('asks nobody before the button is pressed; then Apple alone, and tells nothing about the person', async () => {
    const { session, server } = env;
    const { tab, panel } = await openPanel(session, PHOTOS);
    await panel.waitFor(BUTTON);
    const popup = await session.pressToolbar(await session.open(UNKNOWN));
    await popup.waitFor(BUTTON);
    expect(await popup.count('[data-apple-status]')).toBe(0);
    await popup.close();
    expect(server.feedRequests).toEqual([]);
    await tab.activate();
    server.feed = ok(feed());
    await panel.click(BUTTON);
    await panel.waitFor(line('working'));
    expect(server.feedRequests).toHaveLength(1);
    expectPrivate(env, 'www.icloud.com', 'www.example.org');
  });

  it('does not ask about mainland China, whose services the feed does not know', async () => {
    const page = await env.session.extensionPage('panel.html#page=systemStatus&region=china');
    await page.waitFor(line('unknown', 'china'));
    expect(await page.count(BUTTON)).toBe(0);
    expect(await page.count('.apple-status a[href="https://www.apple.com.cn/support/systemstatus/"]')).toBe(1);
    expect(env.server.feedRequests).toEqual([]);
  });

  it('says so when the browser withholds Apple’s host, and asks nobody', async () => {
    env.server.feed = ok(feed());
    await env.session.withholdHosts();
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await popup.waitFor(BUTTON);
    await popup.click(BUTTON);
    await popup.waitFor(line('unknown', 'noAccess'));
    expect(await popup.text(line('unknown', 'noAccess'))).toMatch(/has not allowed/);
    expect(env.server.feedRequests).toEqual([]);
    await expectAccessible(popup);
  });
});
