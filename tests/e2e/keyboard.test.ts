import { expect, it } from 'vitest';
import { until } from '../../harness/browsers/surface.ts';
import { expectOutcomes, inBothBrowsers, PHOTOS, tabTo } from './support/in-both-browsers.ts';

inBothBrowsers('by keyboard alone', (env) => {
  it('tab, panel, two answers, undo, and out again with Escape', async () => {
    const tab = await env.session.open(PHOTOS);
    await until(() => tab.edgeButtonName(), 'the edge button');
    await tab.activate();
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-app="notes"]')?.focus());
    await tabTo(tab, 'seven-steps', 20);
    // Its ✕ may come first.
    if (!(await tab.isEdgeButtonFocused())) await tab.press('Tab');
    await until(() => tab.isEdgeButtonFocused(), 'the focus on the edge button');
    await tab.press('Enter');
    const panel = await tab.panel();
    await until(
      () => panel.evaluate(() => document.hasFocus() && document.activeElement !== document.body),
      'focus inside',
    );

    await tabTo(panel, '[data-step="settings"] [data-action="open"]');
    await panel.press('Enter');
    await tabTo(panel, '[data-step="settings"] [data-action="stillStuck"]');
    await panel.press('Enter');
    await expectOutcomes(panel, { settings: 'stillStuck' });
    await tabTo(panel, '[data-action="next"]');
    await panel.press('Enter');
    await panel.waitFor('[data-step="connection"] [data-action="stillStuck"]');
    await tabTo(panel, '[data-step="connection"] [data-action="skip"]');
    await panel.press('Space');
    await expectOutcomes(panel, { connection: 'skipped' });
    await tabTo(panel, '[data-step="connection"] [data-action="undo"]');
    await panel.press('Enter');
    await expectOutcomes(panel, { connection: 'todo' });

    await panel.press('Escape');
    await until(async () => (await tab.panelUrls()).length === 0, 'the panel to go');
    await until(() => tab.isEdgeButtonFocused(), 'the focus on the edge button again');
    expect(await tab.edgeButtonName()).toMatch(/Continue/);
  });
});
