import { expect, it } from 'vitest';
import { CASE_KEYS, READING_PREFIX } from '../../domain/storage/keys.ts';
import { type Surface, until } from '../../harness/browsers/surface.ts';
import {
  expectAccessible,
  expectOutcomes,
  inBothBrowsers,
  openPanel,
  PHOTOS,
  UNKNOWN,
} from './support/in-both-browsers.ts';

const choose = async (surface: Surface, choice: string) => {
  await surface.waitFor(`[data-choice="${choice}"]`);
  await surface.click(`[data-choice="${choice}"]`);
};
const phase = (surface: Surface, wanted: string) => surface.waitFor(`main[data-phase="${wanted}"]`);

/** Runs in a page of ours: as if it had been stored by presses. */
async function store(values: Record<string, unknown>) {
  const at = Date.now();
  const items = Object.entries(values).map(([key, value]) => [key, { v: 1, value, at }]);
  await chrome.storage.local.set(Object.fromEntries(items));
}

inBothBrowsers('after the checks', (env) => {
  it('moving, looked again, no change, moving, up to date, all seen: arrived; then missing again', async () => {
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    await panel.answer('restart', 'fixed');
    await phase(panel, 'moving');
    await panel.click('[data-situation] [data-wait="tomorrow"]');
    await panel.waitFor('[data-action="lookNow"]');
    await panel.click('[data-action="lookNow"]');
    await choose(panel, 'same');
    await choose(panel, 'yes');
    await phase(panel, 'checking');
    await panel.click('[data-situation] .choices button');
    await panel.waitFor('[data-step="connection"].open');
    await panel.answer('connection', 'fixed');
    await phase(panel, 'moving');
    await expectAccessible(panel);
    await panel.click('[data-situation] [data-wait="in1Hour"]');
    await panel.click('[data-action="lookNow"]');
    await choose(panel, 'upToDate');
    await choose(panel, 'eyesNothing');
    await panel.waitFor('[data-situation] a[href$="/102630"]');
    await panel.click('[data-situation] button');
    await choose(panel, 'eyesAll');
    await phase(panel, 'arrived');
    await expectAccessible(panel);
    expect(await panel.text('[data-situation]')).toMatch(/Do not erase or sell/);
    await choose(panel, 'keep');
    await until(async () => (await tab.hostCount()) === 0, 'the edge button to go after arrival');

    const popup = await env.session.pressToolbar(tab);
    await phase(popup, 'arrived');
    await popup.click('[data-action="go"]');
    await choose(popup, 'again');
    await phase(popup, 'checking');
    await popup.waitFor('[data-place="phoneOnly"]');
    await popup.click('[data-place="phoneOnly"]');
    await popup.waitFor('[data-diagnosis="told"]');
    await until(() => tab.edgeButtonName(), 'the edge button');
  });

  it('clearing removes every answer, and undo brings them back', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await panel.answer('storage', 'skip');
    await panel.answer('update', 'fine');
    const answered = { storage: 'skipped', update: 'fine' };
    await expectOutcomes(panel, answered);
    await panel.waitFor('[data-action="clear"]');
    await panel.click('[data-action="clear"]');
    await phase(panel, 'notStarted');
    await expectOutcomes(panel, { storage: 'todo', update: 'todo' });
    await panel.click('[data-note="cleared"] button');
    await expectOutcomes(panel, answered);
  });

  it('when it is time to look again: a dot, the edge button says so, and the question is first', async () => {
    // The Photos app was up to date, and photos were missing all the same.
    await (await env.session.home()).evaluate(store, {
      [CASE_KEYS.place]: 'phoneOnly',
      [CASE_KEYS.uploadProgress]: 'stopped',
      [`${READING_PREFIX}${Date.now()}`]: { status: 'upToDate' },
    });
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    await panel.answer('charge', 'wait');
    await expectOutcomes(panel, { charge: 'waiting' });
    await panel.evaluate(store, { [CASE_KEYS.lookAgainAt]: Date.now() - 1000 });
    await panel.waitFor('[data-situation] [data-last-reading="upToDate"]');
    await panel.click('[data-action="close"]');
    await until(async () => (await tab.edgeButtonName())?.includes('Look again'), 'the edge button to say so');
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await popup.waitFor('[data-choice="sameLine"]');
    await until(() => popup.evaluate(async () => (await chrome.action.getBadgeText({})) === '●'), 'the dot');
    await choose(popup, 'showsNumber');
    await phase(popup, 'moving');
    await until(() => popup.evaluate(async () => (await chrome.action.getBadgeText({})) === ''), 'no dot');
    await popup.close();
  });
});
