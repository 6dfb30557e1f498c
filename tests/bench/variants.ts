import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { builtFor } from '../../harness/browsers/build.ts';
import { ChromiumSession } from '../../harness/browsers/chromium.ts';
import type { ChromiumTab } from '../../harness/browsers/chromium-surface.ts';
import type { Surface } from '../../harness/browsers/surface.ts';
import type { PageServer } from '../../harness/pages/page-server.ts';

const near = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SOURCES = {
  ours: builtFor('chromium'),
  emptyContent: near('peers/empty-content'),
  emptyPage: near('peers/empty-page'),
};
export type Variant = keyof typeof SOURCES | 'nothing';

/** A browser with one of the extensions, or none, in it. */
export interface Runner {
  /** A fresh tab on nothing. */
  tab(): Promise<ChromiumTab>;
  /** Address of a page of the extension. */
  address(path: string): string;
  pressToolbar(tab: ChromiumTab): Promise<Surface>;
  version(): Promise<string>;
  close(): Promise<void>;
}

/** Folders of the extensions as they are measured: copies, so that a build meanwhile changes nothing. */
export async function copyExtensions() {
  const root = await mkdtemp(join(tmpdir(), 'seven-steps-bench-'));
  const folder = (name: string) => join(root, name);
  for (const [name, source] of Object.entries(SOURCES)) await cp(source, folder(name), { recursive: true });
  const { content_scripts: scripts } = await manifest(folder('ours'));
  for (const peer of ['emptyContent', 'emptyPage']) {
    const own = await manifest(folder(peer));
    own.content_scripts[0].matches = scripts[0].matches;
    await writeFile(join(folder(peer), 'manifest.json'), JSON.stringify(own));
  }
  for (const name of ['ours', 'emptyPage']) await putClocks(folder(name));
  return { folder, spotter: scripts[0].js[0] as string, remove: () => rm(root, { recursive: true }) };
}

const manifest = async (folder: string) => JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));

/** Puts the clock into the script that panel and popup load anyway: a file of its own would cost a request. */
async function putClocks(folder: string): Promise<void> {
  const clock = await readFile(near('clock.js'), 'utf8');
  const scripts = new Set<string>();
  for (const page of ['panel.html', 'popup.html']) {
    const [, script] = /<script [^>]*src="([^"]+)"/.exec(await readFile(join(folder, page), 'utf8')) ?? [];
    if (!script) throw new Error(`no script in ${page}`);
    scripts.add(join(folder, script));
  }
  for (const script of scripts) await writeFile(script, clock + (await readFile(script, 'utf8')));
}

export async function startRunner(variant: Variant, extension: string, server: PageServer): Promise<Runner> {
  const session = await ChromiumSession.start({ extension, server });
  const { page } = (await session.open('about:blank')) as ChromiumTab;
  const browser = page.browser();
  const [id = ''] = (await browser.extensions()).keys();
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  if (variant === 'nothing') await browser.uninstallExtension(id);
  // A file that runs nothing keeps the extension's process, so that none of the rounds pays for starting it.
  else await page.goto(address('manifest.json'));
  await closeOthers(browser, page);
  return {
    tab: async () => (await session.open('about:blank')) as ChromiumTab,
    address,
    pressToolbar: (tab) => session.pressToolbar(tab),
    version: () => browser.version(),
    close: () => session.close(),
  };
}

/** The page shown after the installation, and the tab the browser starts with. */
async function closeOthers(browser: Browser, kept: Page): Promise<void> {
  for (const page of await browser.pages()) if (page !== kept) await page.close();
}

/** The session that puppeteer itself speaks through. */
export const sessionOf = (page: Page) => (page.mainFrame() as unknown as { client: CDPSession }).client;

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
