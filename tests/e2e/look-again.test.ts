import { expect, it } from 'vitest';
import { CASE_KEYS } from '../../domain/storage/keys.ts';
import { type Surface, until } from '../../harness/browsers/surface.ts';
import { expectAccessible, inBothBrowsers, openPanel, PHOTOS, UNKNOWN } from './support/in-both-browsers.ts';
import { choose, shownSteps } from './support/photos-app.ts';

/** Says that the photos are missing on iCloud.com, and types what the Photos app says: an upload that goes on. */
async function chooseUploading(panel: Surface, items: number): Promise<void> {
  await choose(panel, '[data-place="phoneOnly"]');
  await panel.waitFor('.search input');
  await panel.click('.search input');
  await panel.type(`uploading ${items}`);
  await choose(panel, '.search [data-status="uploading"]');
  await panel.waitFor(`main[data-phase="moving"] [data-noted="${items}"]`);
  await choose(panel, '[data-wait="tomorrow"]');
  await panel.waitFor('[data-action="lookNow"]');
}

inBothBrowsers('looking again at the Photos app', (env) => {
  it('uploading with a number is no fault; in time a dot, and the question with the last reading', async () => {
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    await chooseUploading(panel, 1204);
    await expectAccessible(panel);
    await panel.evaluate(
      async (key, value) => chrome.storage.local.set({ [key]: { v: 1, value, at: Date.now() } }),
      CASE_KEYS.lookAgainAt,
      Date.now() - 1000,
    );
    await panel.waitFor('[data-situation] [data-last-reading="uploading"]');
    expect(await panel.text('[data-last-reading]')).toMatch(/1,204 items/);
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await popup.waitFor('[data-situation] [data-last-reading="uploading"]');
    await until(() => popup.evaluate(async () => (await chrome.action.getBadgeText({})) === '●'), 'the dot');
    await expectAccessible(popup);
    await popup.close();
    await tab.activate();
    await panel.click('[data-number] input');
    await panel.type('900');
    await panel.press('Enter');
    await panel.waitFor('main[data-phase="moving"] [data-noted="900"]');
    const again = await env.session.pressToolbar(tab);
    await until(() => again.evaluate(async () => (await chrome.action.getBadgeText({})) === ''), 'no dot');
  });

  it('the same number all night: two other steps; then up to date, compared, and what is still missing', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await chooseUploading(panel, 900);
    await choose(panel, '[data-action="lookNow"]');
    await choose(panel, '[data-choice="same"]');
    await choose(panel, '[data-choice="yes"]');
    await panel.waitFor('[data-situation] .choices');
    expect((await shownSteps(panel)).first).toEqual(['connection', 'restart']);
    await choose(panel, '[data-choice="stop"]');
    await panel.waitFor('[data-diagnosis="told"]');
    expect(await panel.text('[data-diagnosis="told"]')).not.toMatch(/on the way/);
    await choose(panel, '[data-diagnosis="told"] [data-action="lookAgain"]');
    await choose(panel, '[data-choice="keepStatus"]');
    await choose(panel, '[data-diagnosis="told"] [data-action="lookAgain"]');
    await choose(panel, '[data-choice="upToDate"]');
    await choose(panel, '[data-choice="eyesSome"]');
    await panel.waitFor('[data-fold="hiddenDeleted"]');
    await expectAccessible(panel);
    await choose(panel, '[data-choice="stop"]');
    await panel.waitFor('[data-status-told="upToDate"] [data-action="compare"]');
    expect((await shownSteps(panel)).first).toHaveLength(7);
  });
});
