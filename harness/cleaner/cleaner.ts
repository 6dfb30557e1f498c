import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Guide } from '../../domain/reader/guide/guide.ts';
import { type HandedOver, readerPath } from '../../domain/reader/guide/hand-over.ts';
import { GUIDE_PREFIX } from '../../domain/storage/keys.ts';
import { findBrowser } from '../browsers/find-browser.mjs';
import { type Answer, isAnotherPage, openPageTab, type PageTab, serve } from './page-tab.ts';

/** Chromium with the extension in it, which cleans pages with the extension's own code. */
export interface Cleaner {
  tab: PageTab;
  /** Reads the page shown: what the extension's script answers, unchecked, and the milliseconds it took. */
  capture(): Promise<{ capture: unknown; ms: number }>;
  /** Has the reader draw a guide. Answers its article, without our own controls. */
  draw(guide: Guide): Promise<string>;
  version(): Promise<string>;
  /** Ends the browser, whether it still answers or not. */
  close(): Promise<void>;
}

/** Nobody listens there: what is not answered here goes nowhere. */
const NO_PROXY = 'http://127.0.0.1:9';
const ARGUMENTS = [
  // Chromium refuses to run as root with its sandbox; no script of a page ever runs.
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--lang=en-US',
  '--no-first-run',
  `--proxy-server=${NO_PROXY}`,
  '--proxy-bypass-list=<-loopback>',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/**
 * Starts a browser for cleaning.
 * @param extension folder of the extension, built for Chromium
 */
export async function startCleaner(extension: string): Promise<Cleaner> {
  const script = await readFile(join(extension, 'capture.js'), 'utf8');
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ARGUMENTS,
  });
  const id = await browser.installExtension(extension);
  const reader = await browser.newPage();
  await serve(await reader.createCDPSession(), ({ resourceType }) => (resourceType === 'Image' ? PIXEL : undefined));
  const tab = await openPageTab(browser);
  const address = (path: string) => `chrome-extension://${id}${path}`;
  return {
    tab,
    capture: async () => (await tab.openWorld('seven-steps')).run(timed(script)),
    async draw(guide) {
      const key = randomBytes(8).toString('hex');
      const next = address(readerPath(guide.source, key));
      // A page of the extension that runs nothing, from which storage can be reached.
      if (!isAnotherPage(reader.url(), next) || reader.url() === 'about:blank')
        await reader.goto(address('/manifest.json'));
      const handed: HandedOver = { v: 1, guide, at: Date.now() };
      await reader.evaluate(keepAlone, { [GUIDE_PREFIX + key]: handed });
      await reader.goto(next, { waitUntil: 'domcontentloaded' });
      await reader.waitForSelector('html[data-ready="true"]');
      const html = await reader.evaluate(drawnArticle);
      if (html === null) throw new Error('The reader drew no article.');
      return html;
    },
    version: () => browser.version(),
    async close() {
      const kill = () => browser.process()?.kill('SIGKILL');
      const late = setTimeout(kill, 5_000);
      await browser.close().catch(kill);
      clearTimeout(late);
    },
  };
}

/** The extension's script, with the clock of the page before and after it. */
const timed = (script: string) => `(async () => {
  const began = performance.now();
  const capture = await (0, eval)(${JSON.stringify(script)});
  return { capture, ms: performance.now() - began };
})()`;

/** Runs in a page of the extension. */
async function keepAlone(handed: Record<string, HandedOver>): Promise<void> {
  await chrome.storage.session.clear();
  await chrome.storage.session.set(handed);
}

/** Runs in the reader. */
function drawnArticle(): string | null {
  const article = document.querySelector('main article')?.cloneNode(true) as Element | undefined;
  for (const own of article?.querySelectorAll('[data-ours]') ?? []) own.remove();
  for (const mark of article?.querySelectorAll('[data-cautioned]') ?? []) mark.replaceWith(...mark.childNodes);
  article?.normalize();
  return article?.outerHTML ?? null;
}

const PIXEL: Answer = {
  body: 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
  headers: { 'content-type': 'image/gif' },
};
