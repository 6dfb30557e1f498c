import type { Outcome } from '../../domain/steps/ids.ts';

const SHAPES = {
  todo: '○',
  fine: '✓',
  fixed: '✓',
  stillStuck: '✓',
  waiting: '◷',
  skipped: '–',
} as const satisfies Record<Outcome, string>;

/** The sign before a step's name; its words always stand beside it, so it is not read aloud. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <span class={outcome === 'fixed' ? 'mark good' : 'mark'} aria-hidden="true">
      {SHAPES[outcome]}
    </span>
  );
}
