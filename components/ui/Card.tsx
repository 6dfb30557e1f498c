import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface CardProps {
  title: string;
  /** A part of the diagnosis, by its mark; else the card for how far the person is. */
  mark?: 'nowhere';
  children: ComponentChildren;
}

/** What is shown above the steps: how far the person is, and the one question now. */
export function Card({ title, mark, children }: CardProps) {
  return (
    <section class="card" data-situation={mark ? undefined : true} data-diagnosis={mark}>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}

interface FoldProps {
  title: string;
  isOpen?: boolean;
  class?: string;
  /** Marks it for tests: `data-fold`. */
  name?: string;
  /** Drawn only once unfolded: most folds never are, and the page is ready sooner. */
  children(): ComponentChildren;
}

/** Something that most people need not read, behind its title. */
export function Fold({ title, isOpen = false, class: className, name, children }: FoldProps) {
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
