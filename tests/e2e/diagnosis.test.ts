import { expect, it } from 'vitest';
import { CASE_KEYS } from '../../domain/state/keys.ts';
import {
  expectAccessible,
  expectOutcomes,
  inBothBrowsers,
  openPanel,
  PHOTOS,
  tabTo,
  UNKNOWN,
} from './support/in-both-browsers.ts';
import { type Surface, until } from './support/surface.ts';

const SECOND = 1000;

/** The steps that stand first, and those behind the fold. */
const arrangement = (surface: Surface) =>
  surface.evaluate(() => {
    const ids = (part: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-steps="${part}"] > [data-step]`)].map((li) => li.dataset.step);
    return { first: ids('first'), more: ids('more') };
  });

async function choose(surface: Surface, selector: string): Promise<void> {
  await surface.waitFor(selector);
  await surface.click(selector);
}

/** Unfolds the rarer meanings where needed, and chooses one. */
async function says(surface: Surface, status: string): Promise<void> {
  await surface.waitFor('[data-diagnosis="status"]');
  if (!(await surface.count(`[data-status="${status}"]`))) await choose(surface, '[data-fold="moreStatuses"] summary');
  await choose(surface, `[data-status="${status}"]`);
}

const clear = async (surface: Surface) => {
  await choose(surface, '[data-action="clear"]');
  await surface.waitFor('main[data-phase="notStarted"] [data-diagnosis="place"]');
};

inBothBrowsers('from the words on the phone to the steps that fit', (stage) => {
  it('the wording chosen in the popup puts the same steps first in the panel, within a second', async () => {
    const { tab, panel } = await openPanel(stage.session, PHOTOS);
    expect((await arrangement(panel)).first).toHaveLength(7);
    await expectAccessible(panel);
    await tab.activate();
    const popup = await stage.session.pressToolbar(tab);
    await popup.waitFor('[data-diagnosis="place"]');
    await expectAccessible(popup);
    await choose(popup, '[data-place="phoneOnly"]');
    await popup.waitFor('[data-diagnosis="status"] [data-place-told="phoneOnly"]');
    await expectAccessible(popup);
    await says(popup, 'busy');
    await panel.waitFor('[data-status-told="busy"]', SECOND);
    const wanted = {
      first: ['charge', 'restart'],
      more: ['settings', 'connection', 'storage', 'optimize', 'update'],
    };
    expect(await arrangement(panel)).toEqual(wanted);
    expect(await arrangement(popup)).toEqual(wanted);
    await panel.waitFor('[data-step="charge"].open');
    expect(await panel.evaluate(() => document.querySelector<HTMLDetailsElement>('.more-checks')?.open)).toBe(false);
    await expectAccessible(popup);
    await popup.close();
    await expectAccessible(panel);
  });

  it('another answer sorts the steps anew, and loses none of what was answered', async () => {
    const { panel } = await openPanel(stage.session, PHOTOS);
    await panel.answer('charge', 'stillStuck');
    await panel.click('[data-action="next"]');
    await panel.answer('restart', 'skip');
    await choose(panel, '[data-action="changeStatus"]');
    await says(panel, 'cloudFull');
    await panel.waitFor('[data-status-told="cloudFull"]');
    expect((await arrangement(panel)).first).toEqual(['storage']);
    await expectOutcomes(panel, { charge: 'stillStuck', restart: 'skipped' });
    await choose(panel, '[data-action="changePlace"]');
    await choose(panel, '[data-choice="keepPlace"]');
    await panel.waitFor('[data-status-told="cloudFull"]');
    // Chosen by mistake, so replaced: one reading is kept, not two.
    const kept = await panel.evaluate(async () =>
      Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.includes('/reading/')),
    );
    expect(kept.map(([, stored]) => (stored as { value: unknown }).value)).toEqual([{ status: 'cloudFull' }]);
    await clear(panel);
    await choose(panel, '[data-note="cleared"] button');
    await panel.waitFor('[data-status-told="cloudFull"]');
    await expectOutcomes(panel, { charge: 'stillStuck', restart: 'skipped' });
    await clear(panel);
  });

  it('a step behind the fold is unfolded when it is next', async () => {
    const { panel } = await openPanel(stage.session, PHOTOS);
    await choose(panel, '[data-place="unsure"]');
    await says(panel, 'deviceFull');
    await panel.answer('optimize', 'fine');
    await choose(panel, '[data-action="next"]');
    await panel.waitFor('.more-checks[open] [data-step="settings"].open');
    await clear(panel);
  });

  it('by keyboard alone: the place, the words typed with a slip, the meaning', async () => {
    const { panel } = await openPanel(stage.session, PHOTOS);
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
      'the focus on what was told',
    );
    expect((await arrangement(panel)).first).toEqual(['charge']);
    await clear(panel);
  });

  it('nowhere: not through the seven, first where deleted photos are', async () => {
    const { panel } = await openPanel(stage.session, PHOTOS);
    await choose(panel, '[data-place="nowhere"]');
    await panel.waitFor('[data-diagnosis="nowhere"] a[href$="/118558"]');
    expect((await arrangement(panel)).first).toEqual([]);
    expect((await arrangement(panel)).more).toHaveLength(7);
    await expectAccessible(panel);
    await choose(panel, '[data-choice="found"]');
    await choose(panel, '[data-place="cloudOnly"]');
    await panel.waitFor('[data-diagnosis="status"]');
    expect((await arrangement(panel)).first).toEqual(['settings', 'connection', 'optimize']);
    await clear(panel);
  });

  it('icloud.com is empty: its own reasons first, then the question', async () => {
    const { panel } = await openPanel(stage.session, PHOTOS);
    await choose(panel, '[data-place="cloudEmpty"]');
    await panel.waitFor('[data-situation] a[href$="/102630"]');
    await choose(panel, '[data-choice="stop"]');
    await panel.waitFor('[data-diagnosis="status"]');
    await says(panel, 'failedItems');
    await choose(panel, '[data-fold="failedItems"] summary');
    await panel.waitFor('[data-fold="failedItems"] a[href$="/101559"]');
    await expectAccessible(panel);
    await clear(panel);
  });

  it('only a computer at hand: what can be seen from here', async () => {
    const { panel } = await openPanel(stage.session, PHOTOS);
    await choose(panel, '[data-place="unsure"]');
    await says(panel, 'noPhone');
    await panel.waitFor('[data-diagnosis="told"] a[href^="https://www.icloud.com/icloudplus/"]');
    await expectAccessible(panel);
    await clear(panel);
  });

  it('uploading with a number is no fault; when it is time: a dot, and the question with the last reading', async () => {
    const { tab, panel } = await openPanel(stage.session, PHOTOS);
    await choose(panel, '[data-place="phoneOnly"]');
    await panel.waitFor('.search input');
    await panel.click('.search input');
    await panel.type('uploading 1204');
    await choose(panel, '.search [data-status="uploading"]');
    await panel.waitFor('main[data-phase="moving"] [data-noted="1204"]');
    await choose(panel, '[data-wait="tomorrow"]');
    await panel.waitFor('[data-action="lookNow"]');
    await expectAccessible(panel);
    await panel.evaluate(
      async (key, value) => chrome.storage.local.set({ [key]: { v: 1, value, at: Date.now() } }),
      CASE_KEYS.lookAgainAt,
      Date.now() - SECOND,
    );
    await panel.waitFor('[data-situation] [data-last-reading="uploading"]');
    expect(await panel.text('[data-last-reading]')).toMatch(/1,204 items/);
    const popup = await stage.session.pressToolbar(await stage.session.open(UNKNOWN));
    await popup.waitFor('[data-situation] [data-last-reading="uploading"]');
    await until(() => popup.evaluate(async () => (await chrome.action.getBadgeText({})) === '●'), 'the dot');
    await expectAccessible(popup);
    await popup.close();
    await tab.activate();
    await panel.click('[data-number] input');
    await panel.type('900');
    await panel.press('Enter');
    await panel.waitFor('main[data-phase="moving"] [data-noted="900"]');
    const again = await stage.session.pressToolbar(tab);
    await until(() => again.evaluate(async () => (await chrome.action.getBadgeText({})) === ''), 'no dot');
    await again.close();
  });

  it('the same number all night on the charger: two other steps; then up to date: own eyes, and what is still missing', async () => {
    const { panel } = await openPanel(stage.session, PHOTOS);
    await choose(panel, '[data-action="lookNow"]');
    await choose(panel, '[data-choice="same"]');
    await choose(panel, '[data-choice="yes"]');
    await panel.waitFor('[data-situation] .choices');
    expect((await arrangement(panel)).first).toEqual(['connection', 'restart']);
    await choose(panel, '[data-choice="stop"]');
    await choose(panel, '[data-diagnosis="told"] [data-action="lookAgain"]');
    await choose(panel, '[data-choice="upToDate"]');
    await choose(panel, '[data-choice="eyesSome"]');
    await panel.waitFor('[data-fold="hiddenDeleted"]');
    await expectAccessible(panel);
    await choose(panel, '[data-choice="stop"]');
    await panel.waitFor('[data-status-told="upToDate"] [data-action="compare"]');
    expect((await arrangement(panel)).first).toHaveLength(7);
  });
});
