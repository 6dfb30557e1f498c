import { type Surface, until } from '../../../harness/browsers/surface.ts';
import { AD_INTERVAL } from '../../../harness/pages/guide-pages.ts';
import type { PageServer } from '../../../harness/pages/page-server.ts';

const HOST = 'cdn.guides-example.org';
let count = 0;

/** Has the document ask for a picture, and waits until it was asked for: so was all that it wanted before. */
export async function requestLast(surface: Surface, { requests }: PageServer): Promise<void> {
  const path = `${HOST}/last/${++count}.svg`;
  await surface.evaluate((src) => void Object.assign(new Image(), { src }), `https://${path}`);
  await until(() => requests.includes(path), 'the last request');
}

/** Has the document ask as often as the ads of a guide do, and waits for some of it: theirs would have come, too. */
export async function requestLikeAds(surface: Surface, { requests }: PageServer): Promise<void> {
  const path = `${HOST}/like-ads/${++count}/`;
  await surface.evaluate(
    (start, every) => {
      let n = 0;
      setInterval(() => Object.assign(new Image(), { src: `${start}${n++}.svg` }), every);
    },
    `https://${path}`,
    AD_INTERVAL,
  );
  await until(() => requests.filter((request) => request.startsWith(path)).length >= 5, 'requests like the ads');
}

/** Browsers ask for services of their own. */
const BROWSER_SERVICES =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google(apis)?\.com|gstatic\.com|gvt1\.com)(:\d+)?$/;

/** Every host that was asked for anything, without the browser's own: each is one that somebody of ours asked. */
export function requestedHosts({ requests, unexpectedHosts }: PageServer): Set<string> {
  const hosts = [...requests.map((request) => request.split('/')[0] ?? ''), ...unexpectedHosts];
  return new Set(hosts.filter((host) => !BROWSER_SERVICES.test(host)));
}
