import type { ReadFailure } from './failures.ts';

/** Where programs are offered: no guides, and most of these pages are closed to extensions anyway. */
const STORES: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.opera.com', '/'],
  ['apps.apple.com', '/'],
  ['play.google.com', '/store'],
  ['apps.microsoft.com', '/'],
];

/**
 * Why a page cannot be read, as far as its address tells.
 * @param address the tab's; undefined where the browser does not tell it
 */
export function forbidden(address: string | undefined): ReadFailure | undefined {
  const url = URL.parse(address ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) return 'browserPage';
  const isStore = STORES.some(([host, path]) => url.host === host && url.pathname.startsWith(path));
  return isStore ? 'store' : undefined;
}

/** Whether address or title are those of a PDF, for a page that the browser shows and lets nobody in. */
export const seemsPdf = (address: string, title = ''): boolean =>
  /\.pdf$/i.test(URL.parse(address)?.pathname ?? '') || /\.pdf$/i.test(title.trim());
