import type { ComponentChildren } from 'preact';
import { text } from '../text.ts';

/**
 * Where a link to Apple opens, as the text below it.
 * @param href absolute address: one of Apple's pages, or a place in the settings of the Mac somebody sits at
 */
export function whereItOpens(href: string): string {
  const { protocol, hostname } = new URL(href);
  if (protocol !== 'https:') return text('phone.onThisMac');
  return text(/(^|\.)icloud\.com(\.cn)?$/.test(hostname) ? 'links.icloudNewTab' : 'links.newTab');
}

interface Props {
  href: string;
  children: ComponentChildren;
  /** A quiet text below, before the one that says where it opens. */
  hint?: string;
}

/** A link to one of Apple's pages; it says where it opens. */
export function OutLink({ href, children, hint }: Props) {
  return (
    <a class="link" href={href} target="_blank" rel="noreferrer">
      {children}
      {hint && <small>{hint}</small>}
      <small data-opens>{whereItOpens(href)}</small>
    </a>
  );
}
