import { expect, it } from 'vitest';
import { STEP_IDS } from '../../domain/steps/ids.ts';
import { until } from '../../harness/browsers/surface.ts';
import {
  expectAccessible,
  expectOutcomes,
  inBothBrowsers,
  openPanel,
  PHOTOS,
  UNKNOWN,
} from './support/in-both-browsers.ts';

inBothBrowsers('first page, panel and popup', (env) => {
  it('the first page opens once after installation and has no finding', async () => {
    await env.session.reinstall();
    const isWelcome = (url: string) => url.endsWith('/welcome.html');
    await until(async () => (await env.session.tabUrls()).some(isWelcome), 'the first page');
    expect((await env.session.tabUrls()).filter(isWelcome)).toHaveLength(1);
    const page = await env.session.extensionPage('welcome.html');
    await expectAccessible(page);
  });

  it('the panel has no finding, before and after an answer', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await expectAccessible(panel);
    await panel.answer('settings', 'stillStuck');
    await expectOutcomes(panel, { settings: 'stillStuck' });
    await panel.answer('storage', 'wait');
    await expectOutcomes(panel, { storage: 'waiting' });
    await expectAccessible(panel);
    await panel.answer('storage', 'undo');
    await panel.answer('settings', 'undo');
  });

  it('the popup works through the seven without any tab of Apple’s', async () => {
    const tab = await env.session.open(UNKNOWN);
    expect(await tab.hostCount()).toBe(0);
    const popup = await env.session.pressToolbar(tab);
    // The browser gives it its size some frames after it is drawn.
    await until(
      () => popup.evaluate(() => innerWidth >= 350 && innerWidth <= 420),
      'the popup to be as wide as it should',
    );
    await expectAccessible(popup);
    expect(await popup.attribute('main', 'data-phase')).toBe('notStarted');
    // The question is first, and no wall before the steps.
    await popup.waitFor('[data-diagnosis="place"]');
    for (const step of STEP_IDS) {
      await popup.answer(step, 'stillStuck');
      await expectOutcomes(popup, { [step]: 'stillStuck' });
    }
    await popup.waitFor('main[data-phase="askApple"]');
    await popup.click('[data-action="next"]');
    await popup.waitFor('[data-situation] a[href^="https://getsupport.apple.com"]');
    await expectAccessible(popup);
  });

  it('on an unknown page the popup opens the panel in a tab', async () => {
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await popup.click('[data-action="panel"]');
    await until(
      async () => (await env.session.tabUrls()).some((url) => url.includes('/panel.html')),
      'the panel in a tab',
    );
  });

  it('on a page of Apple’s the popup opens the panel beside it', async () => {
    const tab = await env.session.open(PHOTOS);
    await until(() => tab.edgeButtonName(), 'the edge button');
    const popup = await env.session.pressToolbar(tab);
    await popup.answer('settings', 'stillStuck');
    await expectOutcomes(popup, { settings: 'stillStuck' });
    await popup.click('[data-action="panel"]');
    await expectOutcomes(await tab.panel(), { settings: 'stillStuck' });
  });

  it('says so when the browser withholds Apple’s pages, and still works', async () => {
    await env.session.withholdHosts();
    const tab = await env.session.open(PHOTOS);
    // Not pressed on Apple's page itself: `activeTab` would give the access back there.
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await popup.waitFor('[data-access="withheld"] [data-action="allow"]');
    await popup.answer('settings', 'stillStuck');
    await expectOutcomes(popup, { settings: 'stillStuck' });
    await popup.answer('settings', 'undo');
    await expectOutcomes(popup, { settings: 'todo' });
    expect(await tab.hostCount()).toBe(0);
  });
});
