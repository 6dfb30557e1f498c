import type { Score } from './score.ts';

const GROUPS = ['article', 'documentation', 'how-to', 'all'] as const;
export type Group = (typeof GROUPS)[number];

/** What one engine made of one page. */
export interface Outcome extends Score {
  lost: string[];
  /** Why it gave nothing, where it failed. */
  error?: string;
}

export interface PageResult {
  id: string;
  url: string;
  title: string;
  groups: Group[];
  /** True numbered steps of the page. */
  steps: number;
  engines: Record<string, Outcome>;
  /** Lines of ours that the reference has not, and the other way round. */
  excess: string[];
  missing: string[];
  /** What ours made of the page. */
  text: string;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Means over the pages of each group, an engine a line. */
export function toTable(pages: readonly PageResult[]): string {
  const head = ['pages', 'engine', 'F1', 'precision', 'recall', 'steps lost'];
  const lines = GROUPS.flatMap((group) => {
    const members = pages.filter(({ groups }) => groups.includes(group));
    const names = Object.keys(members[0]?.engines ?? {});
    return names.map((name, index) => [
      index === 0 ? `${group}, ${members.length}` : '',
      name,
      ...summary(members, name),
    ]);
  });
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function summary(members: readonly PageResult[], name: string): string[] {
  const outcomes = members.flatMap(({ engines }) => engines[name] ?? []);
  const steps = members.reduce((sum, page) => sum + page.steps, 0);
  const lost = outcomes.reduce((sum, outcome) => sum + outcome.lost.length, 0);
  const share = steps > 0 ? ` (${((100 * lost) / steps).toFixed(1)} %)` : '';
  return [
    ...(['f1', 'precision', 'recall'] as const).map((measure) => mean(outcomes.map((one) => one[measure])).toFixed(4)),
    `${lost} of ${steps}${share}`,
  ];
}
