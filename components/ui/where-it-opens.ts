import { text } from '../text.ts';

/**
 * Where a link to Apple opens, in words that stand below it.
 * @param href absolute address: one of Apple's pages, or a place in the settings of the Mac somebody sits at
 */
export function whereItOpens(href: string): string {
  const { protocol, hostname } = new URL(href);
  if (protocol !== 'https:') return text('phone.onThisMac');
  return text(/(^|\.)icloud\.com(\.cn)?$/.test(hostname) ? 'links.icloudNewTab' : 'links.newTab');
}
