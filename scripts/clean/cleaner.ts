import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import type { Guide } from '../../domain/reader/guide.ts';
import { GUIDE, type HandedOver, readerPath } from '../../domain/reader/hand-over.ts';
import { findBrowser } from '../browsers.mjs';
import type { PageFile } from './page-file.ts';

/** A tab that shows saved pages at their addresses. Nothing else is loaded, and no script of theirs runs. */
export interface PageTab {
  /** Shows a page in a fresh document, loaded to its end. */
  show(page: PageFile, url: string): Promise<void>;
  /** Another world of the page shown, like the one an extension's scripts live in. */
  openWorld(name: string): Promise<World>;
}

export interface World {
  /**
   * Runs a script and waits for what it promises.
   * @returns a copy of the value
   * @throws what the script throws
   */
  run<T>(script: string): Promise<T>;
}

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
  const tab = await openPageTab(browser);
  const reader = await browser.newPage();
  await serve(await reader.createCDPSession(), ({ resourceType }) => (resourceType === 'Image' ? PIXEL : undefined));
  const address = (path: string) => `chrome-extension://${id}${path}`;
  return {
    tab,
    capture: async () => (await tab.openWorld('seven-steps')).run(timed(script)),
    async draw(guide) {
      // A page of the extension that runs nothing, from which storage can be reached.
      await reader.goto(address('/manifest.json'));
      const key = randomBytes(8).toString('hex');
      const handed: HandedOver = { v: 1, guide, at: Date.now() };
      await reader.evaluate((stored) => chrome.storage.session.set(stored), { [GUIDE + key]: handed });
      await reader.goto(address(readerPath(guide.source, key)));
      await reader.waitForSelector('html[data-ready="true"]');
      const html = await reader.evaluate(drawnArticle);
      await reader.evaluate((stored) => chrome.storage.session.remove(stored), GUIDE + key);
      if (html === null) throw new Error('The reader drew no article.');
      return html;
    },
    version: () => browser.version(),
    async close() {
      const process = browser.process();
      const killed = setTimeout(() => process?.kill('SIGKILL'), 5_000);
      await browser.close().finally(() => clearTimeout(killed));
    },
  };
}

/** The extension's script, with the clock of the page before and after it. */
const timed = (script: string) => `(async () => {
  const began = performance.now();
  const capture = await (0, eval)(${JSON.stringify(script)});
  return { capture, ms: performance.now() - began };
})()`;

/** Runs in the reader. */
function drawnArticle(): string | null {
  const article = document.querySelector('main article')?.cloneNode(true) as Element | undefined;
  for (const own of article?.querySelectorAll('[data-ours]') ?? []) own.remove();
  return article?.outerHTML ?? null;
}

type Answer = { body: string; headers: Record<string, string> };
type Request = { url: string; resourceType: string; frameId: string };

const PIXEL: Answer = {
  body: 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
  headers: { 'content-type': 'image/gif' },
};

/** Answers every request of the web that a tab makes, or refuses it. */
async function serve(session: CDPSession, answer: (request: Request) => Answer | undefined): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType, frameId }) => {
    const found = answer({ url: request.url, resourceType, frameId });
    const told = found
      ? session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: Object.entries(found.headers).map(([name, value]) => ({ name, value })),
          body: found.body,
        })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    // The page may be gone before its request is answered.
    told.catch((error: unknown) => process.env.DEBUG && console.error(error));
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }] });
}

async function openPageTab(browser: Browser): Promise<PageTab> {
  const page: Page = await browser.newPage();
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  let shown: Answer | undefined;
  await serve(session, ({ resourceType, frameId }) => {
    if (resourceType !== 'Document' || frameId !== frameTree.frame.id) return;
    const once = shown;
    shown = undefined;
    return once;
  });
  return {
    async show({ body, contentType }, url) {
      await page.goto('about:blank');
      // Not by switching JavaScript off, which would show the page what it keeps for readers without it.
      const headers = {
        'content-type': contentType,
        'content-security-policy': "script-src 'none'",
        'cache-control': 'no-store',
      };
      shown = { body: body.toString('base64'), headers };
      await page.goto(url, { waitUntil: 'load', timeout: 0 });
    },
    async openWorld(worldName) {
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName,
      });
      return { run: (script) => evaluate(session, executionContextId, script) };
    },
  };
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
