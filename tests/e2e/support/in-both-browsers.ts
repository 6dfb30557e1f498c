import { afterEach, test as base, beforeAll, beforeEach, describe, expect } from 'vitest';
import { launch } from '../../../harness/browsers/launch.ts';
import { BROWSERS, type BrowserName, type Session, type Tab } from '../../../harness/browsers/session.ts';
import type { Surface } from '../../../harness/browsers/surface.ts';
import { type PageServer, serve } from '../../../harness/pages/page-server.ts';

export const PHOTOS = 'https://www.icloud.com/photos/';
export const UNKNOWN = 'https://www.example.org/';

/** What a test gets: the browser it runs in, and the look-alike pages. */
export interface TestEnvironment {
  readonly name: BrowserName;
  readonly session: Session;
  readonly server: PageServer;
}

/** One browser of each kind, which all test files of a worker use one after the other. */
class SharedBrowsers {
  private readonly running = new Map<BrowserName, TestEnvironment>();

  /** The browser as after the installation of the extension: a running one where there is one, else a new one. */
  async get(name: BrowserName): Promise<TestEnvironment> {
    const environment = this.running.get(name) ?? (await this.start(name));
    await environment.session.reset();
    environment.server.reset();
    return environment;
  }

  private async start(name: BrowserName): Promise<TestEnvironment> {
    const server = await serve();
    const environment = { name, server, session: await launch(name, { server }) };
    this.running.set(name, environment);
    return environment;
  }

  /** Ends a browser whose state nobody knows; the next test gets a new one. */
  async discard(name: BrowserName): Promise<void> {
    const { session, server } = this.running.get(name) ?? {};
    this.running.delete(name);
    await session?.close();
    await server?.close();
  }

  async close(): Promise<void> {
    await Promise.all(BROWSERS.map((name) => this.discard(name)));
  }
}

// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which other fixtures this one needs.
const test = base.extend('browsers', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browsers = new SharedBrowsers();
  onCleanup(() => browsers.close());
  return browsers;
});

/**
 * The same tests in Chromium and in Firefox, in browsers that other test files use, too.
 * @param reset when the browser is brought back to how it was after the installation; with `beforeAll` the tests share
 *   its tabs and what it stored, and each has to see to it that it can stand alone
 */
export function inBothBrowsers(
  title: string,
  tests: (environment: TestEnvironment) => void,
  { reset = 'beforeEach' as 'beforeAll' | 'beforeEach' } = {},
): void {
  describe.each(BROWSERS)(`${title} · %s`, (name) => {
    let shared: SharedBrowsers;
    let environment: TestEnvironment;
    test.beforeAll(({ browsers }) => {
      shared = browsers;
    });
    const hook = reset === 'beforeAll' ? beforeAll : beforeEach;
    hook(async () => {
      environment = await shared.get(name);
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await shared.discard(name);
    });
    tests({
      name,
      get session() {
        return environment.session;
      },
      get server() {
        return environment.server;
      },
    });
  });
}

/** Opens the page and presses the edge button with the mouse. */
export async function openPanel(session: Session, url: string): Promise<{ tab: Tab; panel: Surface }> {
  const tab = await session.open(url);
  await tab.pressEdgeButton();
  const panel = await tab.panel();
  // Its bar comes with the first word from the page, and moves everything below it.
  await panel.waitFor('[data-action="close"]');
  return { tab, panel };
}

/** Each step shows this outcome, within the time given. */
export async function expectOutcomes(
  surface: Surface,
  wanted: Record<string, string>,
  timeoutMs?: number,
): Promise<void> {
  for (const [step, outcome] of Object.entries(wanted)) {
    await surface.waitFor(`[data-step="${step}"][data-outcome="${outcome}"]`, timeoutMs);
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
