import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** A part of the diagnosis, by its mark; else it is where the job stands. */
  mark?: 'nowhere';
  children: ComponentChildren;
}

/** What stands above the steps: where the job is, and the one question now. */
export function Card({ title, mark, children }: Props) {
  return (
    <section class="card" data-situation={mark ? undefined : true} data-diagnosis={mark}>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}
