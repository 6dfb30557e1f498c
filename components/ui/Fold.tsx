import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  title: string;
  isOpen?: boolean;
  class?: string;
  /** Marks it for tests: `data-fold`. */
  name?: string;
  /** Drawn only once unfolded: most folds never are, and the page is ready sooner. */
  children(): ComponentChildren;
}

/** Something that most people need not read, behind its title. */
export function Fold({ title, isOpen = false, class: className, name, children }: Props) {
  const [isUnfolded, setUnfolded] = useState(isOpen);
  return (
    <details
      class={className}
      data-fold={name}
      open={isUnfolded}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {isUnfolded && children()}
    </details>
  );
}
