import type { Browser, CDPSession } from 'puppeteer-core';
import type { PageFile } from './page-file.ts';

/** A tab that shows saved pages at their addresses. Nothing else is loaded, and no script of theirs runs. */
export interface PageTab {
  /** Shows a page in a fresh document, loaded to its end. */
  show(page: PageFile, url: string): Promise<void>;
  /** Another world of the page shown, like the one an extension's scripts live in. */
  openWorld(name: string): Promise<World>;
  /** CPU time of the page's main thread so far, ms: another process on the same core does not count. */
  threadTime(): Promise<number>;
}

interface World {
  /**
   * Runs a script and waits for what it promises.
   * @returns a copy of the value
   * @throws what the script throws
   */
  run<T>(script: string): Promise<T>;
}

/**
 * Nothing of a page runs or is loaded but its own styles. Not by switching JavaScript off: the page would show what it
 * keeps for readers without it, which is not what people see.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

export type Answer = { body: string; headers: Record<string, string> };
type Request = { url: string; resourceType: string; frameId: string };

/** Answers every request of the web that a tab makes, or refuses it. */
export async function serve(session: CDPSession, answer: (request: Request) => Answer | undefined): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType, frameId }) => {
    const found = answer({ url: request.url, resourceType, frameId });
    const sent = found
      ? session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: Object.entries(found.headers).map(([name, value]) => ({ name, value })),
          body: found.body,
        })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    // The page may be gone before its request is answered.
    sent.catch((error: unknown) => process.env.DEBUG && console.error(error));
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }] });
}

/** A page that has not loaded after so many ms is read as it is. */
const LOADING = 3_000;

/** Runs in the page. */
const loaded = (most: number) =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    addEventListener('load', () => resolve());
    setTimeout(resolve, most);
  });

/** Opens the tab in a window of its own, in front: Chromium does not finish loading some pages that nobody sees. */
export async function openPageTab(browser: Browser): Promise<PageTab> {
  const page = await browser.newPage({ type: 'window' });
  await page.bringToFront();
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  let shown: Answer | undefined;
  await serve(session, ({ resourceType, frameId }) => {
    if (resourceType !== 'Document' || frameId !== frameTree.frame.id) return;
    const once = shown;
    shown = undefined;
    return once;
  });
  const openWorld = async (worldName: string): Promise<World> => {
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName,
    });
    return { run: (script) => evaluate(session, executionContextId, script) };
  };
  return {
    async show({ body, contentType }, url) {
      if (!isAnotherPage(page.url(), url)) await page.goto('about:blank');
      const headers = { 'content-type': contentType, 'content-security-policy': POLICY, 'cache-control': 'no-store' };
      shown = { body: body.toString('base64'), headers };
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 0 });
      await (await openWorld('loading')).run(`(${loaded})(${LOADING})`);
    },
    openWorld,
    async threadTime() {
      await session.send('Performance.enable');
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
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

/** Whether going there gives a fresh document; what differs in the hash alone does not. */
export const isAnotherPage = (from: string, to: string) => from.split('#')[0] !== to.split('#')[0] || !to.includes('#');
