import { expect, it } from 'vitest';
import { until } from '../../harness/browsers/surface.ts';
import { inBothBrowsers, PHOTOS } from './support/in-both-browsers.ts';

const HOME = 'https://www.icloud.com/';
const path = (i: number) => (i % 2 ? `/icloudplus/?n=${i}` : `/photos/?n=${i}`);

inBothBrowsers('Back', (env) => {
  it('works as before after ten moves inside the app with the panel open', async () => {
    const tab = await env.session.open(HOME);
    await tab.goto(PHOTOS);
    await tab.pressEdgeButton();
    await tab.panel();
    const before = await tab.evaluate(() => history.length);
    // From page to page as the panel sees them, so that its own address changes each time.
    for (let i = 1; i <= 10; i++) {
      await tab.evaluate((path) => history.pushState({}, '', path), path(i));
      await until(
        async () => (await tab.panelUrls())[0]?.includes(i % 2 ? 'page=icloudPlus' : 'page=icloudPhotos'),
        'the panel to follow',
      );
    }
    expect(await tab.evaluate(() => history.length)).toBe(before + 10);
    expect(await tab.panelUrls()).toHaveLength(1);
    for (let i = 9; i >= 1; i--) {
      await tab.back();
      expect(await tab.url()).toBe(new URL(path(i), PHOTOS).href);
    }
    await tab.back();
    expect(await tab.url()).toBe(PHOTOS);
    await tab.back();
    await until(async () => (await tab.url()) === HOME, 'the page before');
  });

  it('brings back a page with one host and a working edge button', async () => {
    const tab = await env.session.open(PHOTOS);
    await tab.pressEdgeButton();
    const panel = await tab.panel();
    await panel.click('[data-action="close"]');
    await until(async () => (await tab.panelUrls()).length === 0, 'the panel to go');
    await tab.goto('https://www.example.org/');
    await tab.back();
    await until(() => tab.edgeButtonName(), 'the edge button');
    expect(await tab.hostCount()).toBe(1);
    await tab.pressEdgeButton();
    await tab.panel();
    expect(await tab.panelUrls()).toHaveLength(1);
  });
});
