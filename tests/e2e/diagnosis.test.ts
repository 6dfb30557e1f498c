import { expect, it } from 'vitest';
import { until } from '../../harness/browsers/surface.ts';
import {
  expectAccessible,
  expectOutcomes,
  inBothBrowsers,
  openPanel,
  PHOTOS,
  tabTo,
} from './support/in-both-browsers.ts';
import { choose, chooseMeaning, clearAnswers, shownSteps } from './support/photos-app.ts';
import { expectFollowing } from './support/storage-events.ts';

inBothBrowsers('from the words on the phone to the steps that fit', (env) => {
  it('the wording chosen in the popup puts the same steps first in the panel at once', async () => {
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    expect((await shownSteps(panel)).first).toHaveLength(7);
    await expectAccessible(panel);
    await tab.activate();
    const popup = await env.session.pressToolbar(tab);
    await popup.waitFor('[data-diagnosis="place"]');
    await expectAccessible(popup);
    await choose(popup, '[data-place="phoneOnly"]');
    await popup.waitFor('[data-diagnosis="status"] [data-place-told="phoneOnly"]');
    await expectAccessible(popup);
    const hasFollowed = await expectFollowing(panel, ['[data-status-told="busy"]']);
    await chooseMeaning(popup, 'busy');
    await hasFollowed(popup);
    const wanted = {
      first: ['charge', 'restart'],
      more: ['settings', 'connection', 'storage', 'optimize', 'update'],
    };
    expect(await shownSteps(panel)).toEqual(wanted);
    expect(await shownSteps(popup)).toEqual(wanted);
    await panel.waitFor('[data-step="charge"].open');
    expect(await panel.evaluate(() => document.querySelector<HTMLDetailsElement>('.more-checks')?.open)).toBe(false);
    await expectAccessible(popup);
    await popup.close();
    await expectAccessible(panel);
  });

  it('another meaning sorts the steps again, and loses none of what was answered', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await choose(panel, '[data-place="phoneOnly"]');
    await chooseMeaning(panel, 'busy');
    await panel.waitFor('[data-status-told="busy"]');
    await panel.answer('charge', 'stillStuck');
    await panel.click('[data-action="next"]');
    await panel.answer('restart', 'skip');
    await choose(panel, '[data-action="changeStatus"]');
    await chooseMeaning(panel, 'cloudFull');
    await panel.waitFor('[data-status-told="cloudFull"]');
    expect((await shownSteps(panel)).first).toEqual(['storage']);
    await expectOutcomes(panel, { charge: 'stillStuck', restart: 'skipped' });
    await choose(panel, '[data-action="changePlace"]');
    await choose(panel, '[data-choice="keepPlace"]');
    await panel.waitFor('[data-status-told="cloudFull"]');
    // Chosen by mistake, so replaced: one reading is kept, not two.
    const kept = await panel.evaluate(async () =>
      Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.includes('/reading/')),
    );
    expect(kept.map(([, stored]) => (stored as { value: unknown }).value)).toEqual([{ status: 'cloudFull' }]);
    await clearAnswers(panel);
    await choose(panel, '[data-note="cleared"] button');
    await panel.waitFor('[data-status-told="cloudFull"]');
    await expectOutcomes(panel, { charge: 'stillStuck', restart: 'skipped' });
    await clearAnswers(panel);
  });

  it('a step behind the fold is unfolded when it is next', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await choose(panel, '[data-place="unsure"]');
    await chooseMeaning(panel, 'deviceFull');
    await panel.answer('optimize', 'fine');
    await choose(panel, '[data-action="next"]');
    await panel.waitFor('.more-checks[open] [data-step="settings"].open');
    await clearAnswers(panel);
  });

  it('by keyboard alone: the place, the words typed with a slip, the meaning', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await tabTo(panel, '[data-place="phoneOnly"]');
    await panel.press('Enter');
    await panel.waitFor('[data-diagnosis="status"] [data-place-told]');
    await tabTo(panel, '.search input');
    await panel.type('zzqq xx');
    await panel.waitFor('.search[data-found="0"] [data-choice="startChecks"]');
    await expectAccessible(panel);
    for (let i = 0; i < 7; i++) await panel.press('Backspace');
    await panel.type('saving batery');
    await panel.waitFor('.search [data-status="power"]');
    await tabTo(panel, '.search [data-status="power"]');
    await panel.press('Enter');
    await panel.waitFor('[data-status-told="power"]');
    await until(
      () => panel.evaluate(() => document.activeElement?.matches('[data-diagnosis="told"] h2')),
      'the focus on the answer',
    );
    expect((await shownSteps(panel)).first).toEqual(['charge']);
    await clearAnswers(panel);
  });

  it('nowhere: not through the seven, first where deleted photos are', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await choose(panel, '[data-place="nowhere"]');
    await panel.waitFor('[data-diagnosis="nowhere"] a[href$="/118558"]');
    expect((await shownSteps(panel)).first).toEqual([]);
    expect((await shownSteps(panel)).more).toHaveLength(7);
    await expectAccessible(panel);
    await choose(panel, '[data-choice="found"]');
    await choose(panel, '[data-place="cloudOnly"]');
    await panel.waitFor('[data-diagnosis="status"]');
    expect((await shownSteps(panel)).first).toEqual(['settings', 'connection', 'optimize']);
    await clearAnswers(panel);
  });

  it('icloud.com is empty: its own reasons first, then the question', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await choose(panel, '[data-place="cloudEmpty"]');
    await panel.waitFor('[data-situation] a[href$="/102630"]');
    await choose(panel, '[data-choice="stop"]');
    await panel.waitFor('[data-diagnosis="status"]');
    await chooseMeaning(panel, 'failedItems');
    await choose(panel, '[data-fold="failedItems"] summary');
    await panel.waitFor('[data-fold="failedItems"] a[href$="/101559"]');
    await expectAccessible(panel);
    await clearAnswers(panel);
  });

  it('only a computer at hand: what can be seen from here', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await choose(panel, '[data-place="unsure"]');
    await chooseMeaning(panel, 'noPhone');
    await panel.waitFor('[data-diagnosis="told"] a[href^="https://www.icloud.com/icloudplus/"]');
    await expectAccessible(panel);
    await clearAnswers(panel);
  });
});
