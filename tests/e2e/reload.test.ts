import { expect, it } from 'vitest';
import { until } from '../../harness/browsers/surface.ts';
import { expectOutcomes, inBothBrowsers, openPanel, PHOTOS } from './support/in-both-browsers.ts';

inBothBrowsers('the extension is reloaded', (env) => {
  it('under three open panels: nothing is lost, and each page has one host again', async () => {
    const steps = ['settings', 'storage', 'update'];
    const places = [];
    for (const step of steps) {
      const place = await openPanel(env.session, PHOTOS);
      await place.panel.answer(step, 'stillStuck');
      await expectOutcomes(place.panel, { [step]: 'stillStuck' });
      places.push(place);
    }
    await env.session.reloadExtension();
    for (const { tab, panel } of places) {
      // Chromium leaves the old panel standing, and it must say so; Firefox takes its document away.
      if (env.name === 'chromium') {
        await panel.waitFor('html[data-orphaned] [role="alert"]');
        expect(await panel.text('[role="alert"]')).toMatch(/reload/i);
      } else await until(async () => (await tab.panelUrls()).length === 0, 'the old panel to go');
    }
    for (const { tab } of places) {
      await tab.activate();
      await tab.reload();
      await until(() => tab.edgeButtonName(), 'the edge button');
      expect(await tab.hostCount()).toBe(1);
      await tab.pressEdgeButton();
      const panel = await tab.panel();
      await expectOutcomes(panel, Object.fromEntries(steps.map((step) => [step, 'stillStuck'])));
      expect(await tab.panelUrls()).toHaveLength(1);
    }
  });
});
