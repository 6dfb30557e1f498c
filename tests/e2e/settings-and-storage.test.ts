import { expect, it } from 'vitest';
import { outcomeKey } from '../../domain/storage/keys.ts';
import { until } from '../../harness/browsers/surface.ts';
import { inBothBrowsers, openPanel, PHOTOS, tabTo, UNKNOWN } from './support/in-both-browsers.ts';

inBothBrowsers('settings of the panel, and what storage does to it', (env) => {
  it('its width changes with the arrow keys, its side with a press, and both are remembered', async () => {
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    const width = () => panel.evaluate(() => innerWidth);
    const before = await width();
    await tabTo(panel, '[role="separator"]');
    await panel.press('ArrowLeft');
    await until(async () => (await width()) === before + 20, 'the panel to grow');
    await panel.click('[data-action="side"]');
    await panel.waitFor('.edge.left');
    await tab.reload();
    const again = await tab.panel();
    await again.waitFor('.edge.left');
    expect(await again.evaluate(() => innerWidth)).toBe(before + 20);
    await again.click('[data-action="side"]');
    await again.waitFor('.edge.right');
    await again.click('[data-action="close"]');
  });

  it('hidden on this site: the edge button goes, and the popup brings it back', async () => {
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    await panel.waitFor('[data-action="hideSite"]');
    await panel.click('[data-action="hideSite"]');
    await panel.waitFor('[data-hidden-sites]');
    await panel.click('[data-action="close"]');
    await until(async () => (await tab.hostCount()) === 0, 'the edge button to go');
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await popup.waitFor('[data-action="showAgain"]');
    await popup.click('[data-action="showAgain"]');
    await until(() => tab.edgeButtonName(), 'the edge button');
  });

  it('another device has other sentences, on every surface', async () => {
    const one = await openPanel(env.session, PHOTOS);
    const other = await openPanel(env.session, PHOTOS);
    await one.tab.activate();
    await one.panel.click('[data-fold="device"] summary');
    await one.panel.waitFor('[data-device="Mac"]');
    await one.panel.click('[data-device="Mac"]');
    for (const { panel } of [one, other]) {
      await until(async () => (await panel.text('[data-step="restart"]'))?.includes('Restart the Mac'), 'the Mac');
    }
    await one.panel.click('[data-device="iPhone"]');
  });

  it('a value that cannot be read costs only that answer, is kept, and is mentioned once', async () => {
    const key = outcomeKey('storage');
    const { panel } = await openPanel(env.session, PHOTOS);
    await panel.answer('update', 'skip');
    await panel.evaluate(async (k) => chrome.storage.local.set({ [k]: 'garbage' }), key);
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await popup.waitFor('[data-note="kept"]');
    expect(await popup.attribute('[data-step="update"]', 'data-outcome')).toBe('skipped');
    expect(await popup.attribute('[data-step="storage"]', 'data-outcome')).toBe('todo');
    await popup.click('[data-note="kept"] button');
    await popup.waitGone('[data-note="kept"]');
    const kept = await popup.evaluate(async (k) => (await chrome.storage.local.get(`kept/${k}`))[`kept/${k}`], key);
    expect(kept).toMatchObject({ value: 'garbage' });
  });

  // Firefox keeps extension storage without a quota of its own: there is nothing to fill.
  if (env.name !== 'chromium') return;
  it('full storage: the answer stays, is said to be unsaved, and is saved when there is room', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await panel.evaluate(async () => {
      const fill = async (size: number) => chrome.storage.local.set({ [`filler/${size}`]: 'x'.repeat(size) });
      for (let size = 10_000_000; size >= 1; size = Math.floor(size / 2)) {
        for (let i = 0; i < 3; i++) await fill(size - i).catch(() => {});
      }
    });
    await panel.answer('optimize', 'stillStuck');
    await panel.waitFor('[data-step="optimize"][data-outcome="stillStuck"]');
    await panel.waitFor('[data-saving="full"] button');
    await panel.evaluate(async () => {
      const all = await chrome.storage.local.get(null);
      await chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('filler/')));
    });
    await panel.waitFor('[data-saving="saved"]');
    const other = await openPanel(env.session, PHOTOS);
    await other.panel.waitFor('[data-step="optimize"][data-outcome="stillStuck"]');
  });
});
