import { expect, it } from 'vitest';
import { CASE_KEYS } from '../../domain/storage/keys.ts';
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

/** Runs in a page of ours: as if it had been stored then. */
async function storeTime(key: string, value: number) {
  await chrome.storage.local.set({ [key]: { v: 1, value, at: Date.now() } });
}

inBothBrowsers('after the checks', (env) => {
  it('moving, look again, still, moving again, done, seen with own eyes: arrived, and no edge button', async () => {
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
    await until(async () => (await tab.hostCount()) === 0, 'the tab to go after arrival');
  });

  it('photos missing again: the popup leads back to the checks, and the tab comes back', async () => {
    const tab = await env.session.open(PHOTOS);
    const popup = await env.session.pressToolbar(tab);
    await phase(popup, 'arrived');
    await popup.click('[data-action="go"]');
    await choose(popup, 'again');
    await phase(popup, 'checking');
    await popup.waitFor('[data-place="phoneOnly"]');
    await popup.click('[data-place="phoneOnly"]');
    await popup.waitFor('[data-diagnosis="told"]');
    await until(() => tab.edgeButtonName(), 'the edge button');
    await popup.close();
  });

  it('clearing takes everything back, and undo brings it again', async () => {
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

  it('when the time to look again has come: a dot, the tab says so, and the question stands first', async () => {
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    await panel.answer('charge', 'wait');
    await expectOutcomes(panel, { charge: 'waiting' });
    await panel.evaluate(storeTime, CASE_KEYS.lookAgainAt, Date.now() - 1000);
    await panel.waitFor('[data-situation] [data-last-reading="upToDate"]');
    await panel.click('[data-action="close"]');
    await until(async () => (await tab.edgeButtonName())?.includes('Look again'), 'the tab to say so');
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await popup.waitFor('[data-choice="sameLine"]');
    await until(() => popup.evaluate(async () => (await chrome.action.getBadgeText({})) === '●'), 'the dot');
    await choose(popup, 'showsNumber');
    await phase(popup, 'moving');
    await until(() => popup.evaluate(async () => (await chrome.action.getBadgeText({})) === ''), 'no dot');
    await popup.close();
  });
});
