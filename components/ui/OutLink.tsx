import type { ComponentChildren } from 'preact';
import { whereItOpens } from './where-it-opens.ts';

interface Props {
  href: string;
  children: ComponentChildren;
  /** Quiet words below, before those that say where it opens. */
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
