import type { ComponentChildren } from 'preact';
import { text } from './text.ts';

interface Props {
  href: string;
  children: ComponentChildren;
  /** Quiet line below: where it opens. */
  hint?: string;
}

/** A link to one of Apple's pages; it says that it opens in a new tab. */
export function OutLink({ href, children, hint = text('links.newTab') }: Props) {
  return (
    <a class="link" href={href} target="_blank" rel="noreferrer">
      {children}
      <small>{hint}</small>
    </a>
  );
}
