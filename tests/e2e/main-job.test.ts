import { afterEach, expect, it } from 'vitest';
import { until } from '../../harness/browsers/surface.ts';
import { expectOutcomes, inBothBrowsers, openPanel, PHOTOS, UNKNOWN } from './support/in-both-browsers.ts';
import { requestedHosts } from './support/page-requests.ts';
import { expectFollowing } from './support/storage-events.ts';

inBothBrowsers('the main job on icloud.com/photos', (env) => {
  it.each([
    ['plain', 'settings', 'connection'],
    ['strict', 'optimize', 'restart'],
  ] as const)(
    'headers %s: one host, edge button, panel, two answers seen everywhere at once',
    async (headers, first, second) => {
      env.server.headers = headers;
      const { tab, panel } = await openPanel(env.session, PHOTOS);
      expect(await tab.hostCount()).toBe(1);
      expect(await panel.count('[data-step]')).toBe(7);
      const other = await openPanel(env.session, PHOTOS);
      const hasFollowed = await expectFollowing(
        other.panel,
        [first, second].map((step) => `[data-step="${step}"][data-outcome="stillStuck"]`),
      );
      await tab.activate();
      await panel.answer(first, 'stillStuck');
      await expectOutcomes(panel, { [first]: 'stillStuck' });
      await panel.answer(second, 'stillStuck');
      const wanted = { [first]: 'stillStuck', [second]: 'stillStuck' };
      await expectOutcomes(panel, wanted);
      await hasFollowed(panel);
      const popup = await env.session.pressToolbar(tab);
      // A popup is ready when what is stored is on screen.
      expect(await popup.outcomes()).toMatchObject(wanted);
      expect(await tab.hostCount()).toBe(1);
    },
  );

  it('a page in a sandbox, where nothing of ours can run: the panel opens in a tab', async () => {
    env.server.headers = 'sandbox';
    const tab = await env.session.open(PHOTOS);
    await tab.pressEdgeButton();
    const isOpen = async () => (await env.session.tabUrls()).some((url) => url.includes('/panel.html'));
    await until(isOpen, 'the panel in a tab');
  });

  it('keeps the panel when the page loses its body', async () => {
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    await tab.evaluate(() => document.body.replaceChildren());
    await tab.evaluate(() => document.body.remove());
    expect(await tab.panelUrls()).toHaveLength(1);
    await panel.answer('update', 'skip');
    await expectOutcomes(panel, { update: 'skipped' });
    expect(await tab.hostCount()).toBe(1);
  });

  it('stays one through 50 moves inside the app', async () => {
    const tab = await env.session.open(PHOTOS);
    await until(() => tab.edgeButtonName(), 'the edge button');
    for (let i = 0; i < 50; i++) {
      await tab.evaluate((n) => {
        const apps = ['photos', 'mail', 'photos', 'notes'];
        if (n % 5 === 0) location.hash = `/albums/${n}`;
        else if (n % 5 === 1) history.pushState({}, '', `/photos/?n=${n}`);
        else document.querySelector<HTMLElement>(`[data-app="${apps[n % 4]}"]`)?.click();
      }, i);
      expect(await tab.hostCount()).toBeLessThanOrEqual(1);
    }
    await tab.click('[data-app="photos"]');
    await until(() => tab.edgeButtonName(), 'the edge button');
    expect(await tab.hostCount()).toBe(1);
    await tab.click('[data-app="mail"]');
    await tab.waitGone('seven-steps');
  });

  it('knows every answer after the browser was started again', async () => {
    const wanted = { charge: 'stillStuck', update: 'skipped' };
    const before = await openPanel(env.session, PHOTOS);
    await before.panel.answer('update', 'skip');
    await before.panel.answer('charge', 'stillStuck');
    await expectOutcomes(before.panel, wanted);
    await env.session.restart();
    const { panel } = await openPanel(env.session, PHOTOS);
    await expectOutcomes(panel, wanted);
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await expectOutcomes(popup, wanted);
  });

  it('asks nobody but the hosts of the pages that are open', async () => {
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    await panel.answer('settings', 'stillStuck');
    await (await env.session.pressToolbar(tab)).close();
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await expectOutcomes(popup, { settings: 'stillStuck' });
    expect(requestedHosts(env.server)).toEqual(new Set(['www.icloud.com', 'www.example.org']));
  });

  // Whatever a test above does, it asks nobody else.
  afterEach(() => {
    const others = [...requestedHosts(env.server)].filter((host) => !/^www\.(icloud\.com|example\.org)$/.test(host));
    expect(others).toEqual([]);
  });
});
