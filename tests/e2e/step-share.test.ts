import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { STEP_IDS, type StepId } from '../../domain/steps/ids.ts';
import { articleUrl } from '../../domain/steps/links.ts';
import { articleOf, stepContent } from '../../domain/steps/step-content.ts';
import { type Surface, until } from '../../harness/browsers/surface.ts';
import {
  expectAccessible,
  expectOutcomes,
  inBothBrowsers,
  openPanel,
  PHOTOS,
  tabTo,
  UNKNOWN,
} from './support/in-both-browsers.ts';
import { openReader } from './support/open-reader.ts';
import { sampleGuide } from './support/sample-guide.ts';

const addressOf = (step: StepId) => articleUrl(articleOf(stepContent(step, { device: 'iPhone' })));
const actionOf = (step: StepId, name: string) => `[data-step="${step}"] [data-action="${name}"]`;

/** Unfolds a step and one of its ways out. */
async function open(surface: Surface, step: StepId, name: string): Promise<void> {
  if (!(await surface.count(actionOf(step, name)))) await surface.click(actionOf(step, 'open'));
  await surface.click(actionOf(step, name));
}

/** What a camera held before the window reads: dark on light only, as the picture must be in every theme. */
async function readQrCode(surface: Surface): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'seven-steps-code-'));
  try {
    const path = join(folder, 'window.png');
    await surface.screenshot(path);
    const { data, width, height } = PNG.sync.read(await readFile(path));
    return jsQR(Uint8ClampedArray.from(data), width, height, { inversionAttempts: 'dontInvert' })?.data;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The code of each step, drawn in these colours, as a camera reads it. */
async function codes(surface: Surface): Promise<Record<string, string | undefined>> {
  const read: Record<string, string | undefined> = {};
  for (const step of STEP_IDS) {
    await open(surface, step, 'onPhone');
    const code = `[data-step="${step}"] svg.qr`;
    await surface.waitFor(code);
    await surface.evaluate((css) => document.querySelector(css)?.scrollIntoView({ block: 'center' }), code);
    await surface.settle();
    read[step] = await readQrCode(surface);
  }
  return read;
}

const ALL = Object.fromEntries(STEP_IDS.map((step) => [step, addressOf(step)]));
const place = (surface: Surface) => surface.text('dialog .large-place');

inBothBrowsers('a way to the phone', (env) => {
  it.each(['light', 'dark'] as const)('in the panel, a camera reads every step’s article: %s', async (colours) => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await panel.colours(colours);
    expect(await codes(panel)).toEqual(ALL);
    await panel.colours('light');
  });

  it.each(['light', 'dark'] as const)('in the popup, too: %s', async (colours) => {
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await popup.colours(colours);
    expect(await codes(popup)).toEqual(ALL);
    await popup.colours('light');
  });

  it('in the reader, below a step of the guide', async () => {
    const reader = await openReader(env.session, sampleGuide());
    const step = '[data-guide-step="1"]';
    await reader.click(`${step} [data-fold="checked"] summary`);
    await reader.click(`${step} [data-action="onPhone"]`);
    await reader.waitFor(`${step} svg.qr`);
    await reader.evaluate((css) => document.querySelector(css)?.scrollIntoView({ block: 'center' }), `${step} svg.qr`);
    await reader.settle();
    expect(await readQrCode(reader)).toBe(addressOf('storage'));
    await expectAccessible(reader);
    await reader.click(`${step} [data-action="large"]`);
    await expectAccessible(reader);
    await reader.press('Escape');
    await reader.waitGone('dialog');
  });

  it('says what it is, and has no finding', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await open(panel, 'settings', 'onPhone');
    const code = '[data-step="settings"] svg.qr';
    await panel.waitFor(code);
    expect(await panel.attribute(code, 'role')).toBe('img');
    expect(await panel.attribute(code, 'aria-label')).toContain('support.apple.com/108782');
    expect(await panel.evaluate((css) => document.querySelector(css)?.clientWidth ?? 0, code)).toBeGreaterThan(160);
    expect(await panel.text('.path-line')).toMatch(/^Settings ›\syour name ›\siCloud ›\sPhotos$/);
    await expectAccessible(panel);
  });
});

inBothBrowsers('helping somebody', (env) => {
  it('a step is copied, or shown to be copied by hand', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await open(panel, 'storage', 'copyMessage');
    const row = '[data-step="storage"] .step-share-row';
    await until(() => panel.text(`${row} [role="status"]`), 'an answer');
    if (await panel.count(`${row} textarea`)) {
      const message = await panel.evaluate(
        (css) => document.querySelector<HTMLTextAreaElement>(css)?.value,
        `${row} textarea`,
      );
      expect(message).toMatch(/^Check the space in iCloud\n\nDo not delete photos/);
    } else expect(await panel.text(`${row} [role="status"]`)).toBe('Copied.');
    await expectAccessible(panel);
  });

  it('by keyboard alone, over the panel: one thing at a time, and Escape leaves the panel open', async () => {
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    await panel.click('[data-step="settings"] [data-action="open"]');
    await tabTo(panel, actionOf('settings', 'large'));
    await panel.press('Enter');
    await panel.waitFor('dialog[open] [data-page="warning"]');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('nextLarge');
    await panel.press('ArrowRight');
    await panel.waitFor('[data-page="action"] .path-line');
    expect(await place(panel)).toBe('Action 1 of 4');
    const sizes = () =>
      ['.large-page p:not(.large-place)', '.large-page .path-line'].map((css) =>
        Number.parseFloat(getComputedStyle(document.querySelector(css) as Element).fontSize),
      );
    expect(Math.min(...(await panel.evaluate(sizes)))).toBeGreaterThanOrEqual(28);
    await expectAccessible(panel);
    await panel.press('Enter');
    await until(async () => (await place(panel)) === 'Action 2 of 4', 'the second action');
    await panel.press('ArrowLeft');
    await until(async () => (await place(panel)) === 'Action 1 of 4', 'the first action');

    await panel.press('Escape');
    await panel.waitGone('dialog');
    expect(await tab.panelUrls()).toHaveLength(1);
    await until(
      () => panel.evaluate((css) => Boolean(document.activeElement?.matches(css)), actionOf('settings', 'large')),
      'the focus on the button again',
    );
    await panel.press('Escape');
    await until(async () => (await tab.panelUrls()).length === 0, 'the panel to go');
  });

  it('an answer given elsewhere does not turn the page', async () => {
    const { panel } = await openPanel(env.session, PHOTOS);
    await open(panel, 'settings', 'large');
    await panel.click('[data-action="nextLarge"]');
    await until(async () => (await place(panel)) === 'Action 1 of 4', 'the first action');
    const other = await env.session.extensionPage('panel.html');
    await other.answer('update', 'skip');
    await expectOutcomes(panel, { update: 'skipped' });
    expect(await place(panel)).toBe('Action 1 of 4');
    await other.answer('update', 'undo');
    await other.close();
  });

  it('in the popup it fills the small window, and goes without taking the popup with it', async () => {
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await open(popup, 'storage', 'large');
    await popup.waitFor('dialog[open] [data-page="warning"]');
    const isFilled = () => {
      const box = document.querySelector('dialog')?.getBoundingClientRect();
      const next = document.querySelector('[data-action="nextLarge"]')?.getBoundingClientRect();
      const isWhole = box?.width === innerWidth && box.height === innerHeight;
      return isWhole && next && next.bottom <= innerHeight && next.right <= innerWidth;
    };
    await until(() => popup.evaluate(isFilled), 'the dialog to fill the window');
    await expectAccessible(popup);
    await popup.click('[data-action="nextLarge"]');
    await popup.waitFor('[data-page="action"]');
    // Firefox takes Escape for itself: it closes every popup.
    if (env.name === 'firefox') await popup.click('[data-action="closeLarge"]');
    else await popup.press('Escape');
    await popup.waitGone('dialog');
    expect(await env.session.openPopup()).toBeDefined();
  });

  it('every link in panel and popup says where it opens', async () => {
    const silent = () =>
      [...document.querySelectorAll('a')]
        .filter((a) => !a.querySelector('[data-opens]')?.textContent)
        .map((a) => a.href);
    const unfold = () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    };
    const check = async (surface: Surface) => {
      await surface.waitFor('.more');
      for (const step of STEP_IDS) {
        // Not with the mouse: what was unfolded before moves while it is drawn.
        await surface.evaluate((css) => document.querySelector<HTMLElement>(css)?.click(), actionOf(step, 'open'));
        await surface.waitFor(`[data-step="${step}"] a`);
        await surface.evaluate(unfold);
        await surface.settle();
        expect(await surface.evaluate(silent)).toEqual([]);
      }
    };
    const { tab, panel } = await openPanel(env.session, PHOTOS);
    await check(panel);
    const popup = await env.session.pressToolbar(tab);
    await check(popup);
  });
});
