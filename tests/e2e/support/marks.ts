import { type Surface, until } from '../../../harness/browsers/surface.ts';
import { BEAT } from '../../../harness/pages/guide-pages.ts';
import type { PageServer } from '../../../harness/pages/page-server.ts';

const HOST = 'cdn.guides-example.org';
let count = 0;

/** Has the document ask for a picture, and waits until it was asked for: so was all that it wanted before. */
export async function askLast(surface: Surface, { requests }: PageServer): Promise<void> {
  const path = `${HOST}/last/${++count}.svg`;
  await surface.evaluate((src) => void Object.assign(new Image(), { src }), `https://${path}`);
  await until(() => requests.includes(path), 'the last request');
}

/** Has the document ask as often as the ads of a guide do, and waits for some of it: theirs would have come, too. */
export async function askLikeAds(surface: Surface, { requests }: PageServer): Promise<void> {
  const path = `${HOST}/like-ads/${++count}/`;
  await surface.evaluate(
    (start, every) => {
      let n = 0;
      setInterval(() => Object.assign(new Image(), { src: `${start}${n++}.svg` }), every);
    },
    `https://${path}`,
    BEAT,
  );
  await until(() => requests.filter((request) => request.startsWith(path)).length >= 5, 'requests like the ads');
}

const BADGE = '?';
/** What the icon says over this very tab. */
async function badge(): Promise<string> {
  const { id: tabId } = (await chrome.tabs.getCurrent()) as { id: number };
  return chrome.action.getBadgeText({ tabId });
}

/** Presses a door to the reader over a page of ours. Whatever becomes of it, the tab's icon is set right in the end. */
export async function untilDone(page: Surface, press: () => Promise<void>): Promise<void> {
  await page.evaluate(async (text) => {
    const { id: tabId } = (await chrome.tabs.getCurrent()) as { id: number };
    await chrome.action.setBadgeText({ tabId, text });
  }, BADGE);
  await press();
  await until(async () => (await page.evaluate(badge)) !== BADGE, 'the press to be done with');
}

/** Failures that wait to be told in a popup, as a page of ours sees them. */
export const failuresTold = (page: Surface): Promise<string[]> =>
  page.evaluate(async () =>
    Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('failure/')),
  );

/** Browsers ask for services of their own. */
const BROWSERS_OWN = /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google(apis)?\.com|gstatic\.com|gvt1\.com)(:\d+)?$/;

/** Every host that was asked for anything, without the browser's own: each is one that somebody of ours asked. */
export function hostsAsked({ requests, strangers }: PageServer): Set<string> {
  const hosts = [...requests.map((request) => request.split('/')[0] ?? ''), ...strangers];
  return new Set(hosts.filter((host) => !BROWSERS_OWN.test(host)));
}
