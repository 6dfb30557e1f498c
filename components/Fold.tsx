import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  title: string;
  isOpen?: boolean;
  class?: string;
  /** Drawn only once unfolded: most folds never are, and the page is ready sooner. */
  children(): ComponentChildren;
}

/** Something that most people need not read, behind its title. */
export function Fold({ title, isOpen = false, class: name, children }: Props) {
  const [isUnfolded, setUnfolded] = useState(isOpen);
  return (
    <details class={name} open={isUnfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isUnfolded && children()}
    </details>
  );
}
