import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../harness/browsers/launch.ts';
import type { Session, Tab } from '../harness/browsers/session.ts';
import { type Surface, until } from '../harness/browsers/surface.ts';
import { GUIDE } from '../harness/pages/guide-pages.ts';
import type { PageServer } from '../harness/pages/page-server.ts';

const folder = fileURLToPath(new URL('../.output/tour/', import.meta.url));
const PHOTOS = 'https://www.icloud.com/photos/';

let number = 0;
/** `01-name.png`, as a person would see it. */
async function picture(surface: Surface, name: string): Promise<void> {
  number += 1;
  await surface.screenshot(`${folder}${String(number).padStart(2, '0')}-${name}.png`);
}

async function inBothColours(surface: Surface, name: string): Promise<void> {
  for (const colours of ['light', 'dark'] as const) {
    await surface.colours(colours);
    await picture(surface, `${name}-${colours}`);
  }
  await surface.colours('light');
}

const answered = (surface: Surface, step: string) =>
  surface.waitFor(`[data-step="${step}"][data-outcome="stillStuck"]`);

/** The main job, walked without anybody looking. Answers whether every stage worked. */
export async function tour(server: PageServer): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const session = await launch('chromium', { server });
  try {
    for (const [name, walk] of stages(session)) {
      await walk();
      console.log(`✓ ${name}`);
    }
    console.log(`\n${number} pictures in .output/tour/`);
    return true;
  } catch (error) {
    console.error('✗ the stage after the last line above failed:', error);
    return false;
  } finally {
    await session.close();
  }
}

function stages(session: Session): [string, () => Promise<void>][] {
  let tab: Tab;
  let panel: Surface;
  return [
    [
      'icloud.com/photos is recognised: the edge button is there, once',
      async () => {
        tab = await session.open(PHOTOS);
        await until(() => tab.edgeButtonName(), 'the edge button');
        if ((await tab.hostCount()) !== 1) throw new Error('not exactly one host');
        await inBothColours(tab, 'page-spotted');
      },
    ],
    [
      'one press opens the panel with the seven steps',
      async () => {
        await tab.pressEdgeButton();
        panel = await tab.panel();
        if ((await panel.count('[data-step]')) !== 7) throw new Error('not seven steps');
        await inBothColours(tab, 'panel');
      },
    ],
    [
      'where the photos are and what the Photos app says: the one step that it calls for comes first',
      async () => {
        await panel.click('[data-place="phoneOnly"]');
        await panel.waitFor('[data-diagnosis="status"] [data-status="network"]');
        await inBothColours(tab, 'what-it-says');
        await panel.click('[data-status="network"]');
        await panel.waitFor('[data-steps="first"] [data-step="connection"].open');
        if ((await panel.count('[data-steps="first"] > [data-step]')) !== 1) throw new Error('not one step');
        await inBothColours(tab, 'try-this-first');
        await panel.click('[data-fold="moreChecks"] summary');
      },
    ],
    [
      '"I did it. No change yet." on two steps',
      async () => {
        for (const step of ['settings', 'connection']) {
          await panel.answer(step, 'stillStuck');
          await answered(panel, step);
        }
        await inBothColours(tab, 'answered');
      },
    ],
    [
      'the toolbar popup knows both answers',
      async () => {
        const popup = await session.pressToolbar(tab);
        for (const step of ['settings', 'connection']) await answered(popup, step);
        await inBothColours(popup, 'popup');
        await popup.close();
      },
    ],
    [
      'the page loads again: the panel left open is open, with both answers',
      async () => {
        await tab.reload();
        panel = await tab.panel();
        for (const step of ['settings', 'connection']) await answered(panel, step);
        await picture(tab, 'after-reload');
      },
    ],
    [
      'a window of 320 pixels: the panel is a sheet at the bottom',
      async () => {
        await tab.resize(320, 640);
        await inBothColours(tab, 'narrow');
      },
    ],
    [
      'on an article about iCloud space the panel stands at its step',
      async () => {
        await tab.resize(1280, 800);
        await tab.goto('https://support.apple.com/en-us/108922');
        panel = await tab.panel();
        await panel.waitFor('[data-step="storage"] [data-action="stillStuck"]');
        await picture(tab, 'article');
      },
    ],
    [
      'a guide full of ads becomes a clean one, and knows the answers',
      async () => {
        await tab.goto(GUIDE);
        await picture(tab, 'guide-with-ads');
        const popup = await session.pressToolbar(tab);
        await popup.click('[data-action="clean"]');
        await until(async () => (await tab.url()).includes('/reader.html?from='), 'the reader');
        await tab.waitReady();
        await tab.waitFor('[data-guide-step] [data-outcome], [data-guide-step][data-outcome]');
        await inBothColours(tab, 'reader');
      },
    ],
    [
      'the first page after installation',
      async () => inBothColours(await session.extensionPage('welcome.html'), 'welcome'),
    ],
  ];
}
