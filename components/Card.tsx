import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children: ComponentChildren;
}

/** What stands above the steps: where the job is, and the one question now. */
export function Card({ title, children }: Props) {
  return (
    <section class="card" data-situation>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}
