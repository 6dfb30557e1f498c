import { afterAll, beforeAll, describe, expect } from 'vitest';
import { launch } from '../../../harness/browsers/launch.ts';
import { BROWSERS, type BrowserName, type Session, type Tab } from '../../../harness/browsers/session.ts';
import type { Surface } from '../../../harness/browsers/surface.ts';
import { type PageServer, serve } from '../../../harness/pages/page-server.ts';

export const PHOTOS = 'https://www.icloud.com/photos/';
export const UNKNOWN = 'https://www.example.org/';

/** What a test gets: the browser it runs in, and the look-alike pages. */
export interface TestEnvironment {
  name: BrowserName;
  readonly session: Session;
  readonly server: PageServer;
}

/** The same tests in Chromium and in Firefox, each with a fresh profile. */
export function inBothBrowsers(title: string, tests: (env: TestEnvironment) => void): void {
  describe.each(BROWSERS)(`${title} · %s`, (name) => {
    let session: Session;
    let server: PageServer;
    beforeAll(async () => {
      server = await serve();
      session = await launch(name, { server });
    });
    afterAll(async () => {
      await session?.close();
      await server?.close();
    });
    tests({
      name,
      get session() {
        return session;
      },
      get server() {
        return server;
      },
    });
  });
}

/** Opens the page and presses our tab with the mouse. */
export async function openPanel(session: Session, url: string): Promise<{ tab: Tab; panel: Surface }> {
  const tab = await session.open(url);
  await tab.pressEdgeButton();
  const panel = await tab.panel();
  // Its bar comes with the first word from the page, and moves everything below it.
  await panel.waitFor('[data-action="close"]');
  return { tab, panel };
}

/** Each step shows this outcome, within the patience given. */
export async function expectOutcomes(
  surface: Surface,
  wanted: Record<string, string>,
  patience?: number,
): Promise<void> {
  for (const [step, outcome] of Object.entries(wanted)) {
    await surface.waitFor(`[data-step="${step}"][data-outcome="${outcome}"]`, patience);
  }
}

/** Light and dark, neither with a finding. */
export async function expectAccessible(surface: Surface): Promise<void> {
  for (const colours of ['dark', 'light'] as const) {
    await surface.colours(colours);
    expect(await surface.axe(), colours).toEqual([]);
  }
}

/** Presses Tab until the focus is on a match. */
export async function tabTo(surface: Surface, selector: string, presses = 60): Promise<void> {
  const isThere = () => surface.evaluate((css) => Boolean(document.activeElement?.matches(css)), selector);
  for (let i = 0; i < presses; i++) {
    if (await isThere()) return;
    await surface.press('Tab');
    await surface.settle();
  }
  if (!(await isThere())) throw new Error(`${selector} did not get the focus in ${presses} presses of Tab`);
}
