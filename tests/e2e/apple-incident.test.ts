import { beforeEach, expect, it } from 'vitest';
import { APPLE_STATUS } from '../../domain/storage/keys.ts';
import type { Tab } from '../../harness/browsers/session.ts';
import { type Surface, until } from '../../harness/browsers/surface.ts';
import { feed, incidentLife, MINUTE } from '../fixtures/apple-feed.ts';
import { ok, reports } from './support/apple-status-cases.ts';
import { BUTTON, FOLD, line, makeOlder, NOTICE } from './support/apple-status-marks.ts';
import {
  expectAccessible,
  expectOutcomes,
  inBothBrowsers,
  openPanel,
  PHOTOS,
  tabTo,
  UNKNOWN,
} from './support/in-both-browsers.ts';

inBothBrowsers('an incident at Apple', (env) => {
  let tab: Tab;
  let panel: Surface;
  beforeEach(async () => {
    ({ tab, panel } = await openPanel(env.session, PHOTOS));
    await panel.waitFor(BUTTON);
  });

  it('follows an incident: the popup shows what the panel asked, and the steps come back', async () => {
    const { server, session } = env;
    const now = Date.now();
    const life = incidentLife(now);
    const ask = async (surface: Surface, body: string, mark: string) => {
      server.feed = { body };
      await surface.click(BUTTON);
      await surface.waitFor(line(mark));
    };
    await ask(panel, life.fine, 'working');
    await ask(panel, life.start, 'incident');
    expect(await panel.text(NOTICE)).toMatch(
      /problem with Photos since .+ \(some people\)\.Nothing to repair on your iPhone/,
    );
    expect(await panel.count(`${FOLD}:not([open]) [data-step]`)).toBe(7);
    await ask(panel, life.growth, 'incident');
    await until(
      async () => /everybody.*icloud\.com and iCloud Backup/.test((await panel.text(NOTICE)) ?? ''),
      'the growth',
    );
    const popup = await session.pressToolbar(await session.open(UNKNOWN));
    await popup.waitFor(`${NOTICE} h2`);
    expect(await popup.text(NOTICE)).toMatch(/everybody.*Last read: /);
    await expectAccessible(popup);
    server.feed = { body: life.solved };
    await popup.click(`${NOTICE} [data-action="appleStatus"]`);
    await popup.waitFor('[data-apple-incident="resolved"]');
    await popup.waitGone(FOLD);
    await popup.close();
    await tab.activate();
    await panel.waitGone(NOTICE);
    await panel.waitFor(line('resolved'));
    await ask(panel, life.gone, 'working');
    expect(await panel.count('.steps')).toBe(1);
  });

  it('a failed check does not end an incident; an old report gives the steps back', async () => {
    env.server.feed = ok(reports(Date.now()));
    await panel.click(BUTTON);
    await panel.waitFor(`${FOLD} summary`);
    env.server.feed = { status: 403 };
    await panel.click(BUTTON);
    await panel.waitFor(line('unknown', 'refused'));
    expect(await panel.text(line('unknown', 'refused'))).toMatch(/Apple reported a problem/);
    expect(await panel.text(NOTICE)).toMatch(/We could not check again/);
    expect(await panel.count(FOLD)).toBe(1);
    // The page's clock does not move for a test: the report is made older instead, and asking is not answered.
    env.server.feed = { isCut: true };
    await panel.evaluate(makeOlder, APPLE_STATUS, 61 * MINUTE);
    await panel.waitFor('[data-apple-incident="unknown"][data-why="old"]');
    await panel.waitGone(FOLD);
    await expectAccessible(panel);
  });

  it('says that it is asking, and asks again by itself when the answer is old', async () => {
    const { server } = env;
    let go = () => {};
    server.feed = ok(feed(), { waitsFor: new Promise<void>((resolve) => (go = resolve)) });
    await panel.click(BUTTON);
    await until(async () => /Asking Apple/.test((await panel.text('.apple-status [role="status"]')) ?? ''), 'a word');
    go();
    await panel.waitFor(line('working'));
    server.feed = ok(reports(Date.now()));
    const before = server.feedRequests.length;
    await panel.evaluate(makeOlder, APPLE_STATUS, 11 * MINUTE);
    await panel.waitFor(line('incident'));
    expect(server.feedRequests).toHaveLength(before + 1);
  });

  it('says so when the background does not answer', async () => {
    const page = await env.session.extensionPage('panel.html');
    await page.waitFor(BUTTON);
    await page.evaluate(() => {
      chrome.runtime.sendMessage = () => Promise.reject(new Error('nobody there'));
    });
    await page.click(BUTTON);
    await page.waitFor(line('unknown', 'noAnswer'));
  });

  it('with the keyboard: the status is asked for and shown, the focus stays, the checks unfold', async () => {
    env.server.feed = ok(reports(Date.now()));
    await panel.click('.apple-status h3');
    await tabTo(panel, BUTTON);
    await panel.press('Enter');
    await panel.waitFor(line('incident'));
    expect(await panel.evaluate((css) => document.activeElement?.matches(css), BUTTON)).toBe(true);
    await panel.press('Shift+Tab');
    await panel.click(`${NOTICE} h2`);
    await tabTo(panel, `${FOLD} summary`);
    await panel.press('Enter');
    await panel.answer('update', 'skip');
    await expectOutcomes(panel, { update: 'skipped' });
    await panel.answer('update', 'undo');
  });
});
