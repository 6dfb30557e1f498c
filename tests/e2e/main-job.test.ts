import { expect, it } from 'vitest';
import { until } from '../../harness/browsers/surface.ts';
import { expectOutcomes, inBothBrowsers, openPanel, PHOTOS, UNKNOWN } from './support/in-both-browsers.ts';
import { requestedHosts } from './support/page-requests.ts';

const SECOND = 1000;

inBothBrowsers('the main job on icloud.com/photos', (env) => {
  it.each([
    ['plain', 'settings', 'connection'],
    ['strict', 'optimize', 'restart'],
  ] as const)('headers %s: one host, tab, panel, two answers seen everywhere', async (headers, first, second) => {
    env.server.headers = headers;
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    expect(await tab.hostCount()).toBe(1);
    expect(await panel.count('[data-step]')).toBe(7);
    const other = await openPanel(env.session, PHOTOS);
    await tab.activate();
    await panel.answer(first, 'stillStuck');
    await expectOutcomes(panel, { [first]: 'stillStuck' });
    await panel.answer(second, 'stillStuck');
    const wanted = { [first]: 'stillStuck', [second]: 'stillStuck' };
    await expectOutcomes(panel, wanted);
    await expectOutcomes(other.panel, wanted, SECOND);
    const popup = await env.session.pressToolbar(tab);
    await expectOutcomes(popup, wanted, SECOND);
    expect(await tab.hostCount()).toBe(1);
    await popup.close();
    env.server.headers = 'plain';
  });

  it('a page in a sandbox, where nothing of ours can run: the panel opens in a tab', async () => {
    env.server.headers = 'sandbox';
    const tab = await env.session.open(PHOTOS);
    await tab.pressEdgeButton();
    const isOpen = async () => (await env.session.tabUrls()).some((url) => url.includes('/panel.html'));
    await until(isOpen, 'the panel in a tab');
    env.server.headers = 'plain';
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
    if (await before.panel.count('[data-step="update"][data-outcome="todo"]'))
      await before.panel.answer('update', 'skip');
    await before.panel.answer('charge', 'stillStuck');
    await expectOutcomes(before.panel, wanted);
    await env.session.restart();
    const { panel } = await openPanel(env.session, PHOTOS);
    await expectOutcomes(panel, wanted);
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await expectOutcomes(popup, wanted);
  });

  it(`asked nobody but Apple's look-alikes from a page of ours (${env.name})`, () => {
    expect(requestedHosts(env.server)).toEqual(new Set(['www.icloud.com', 'www.example.org']));
  });
});
