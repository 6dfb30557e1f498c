/** How much of a text is that of a reference, by its runs of four words. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Words and numbers of a text, lower-cased. */
const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

const RUN = 4;

/** Every run of four words and how often it is there; a shorter text is one run. */
function runsOf(text: string): Map<string, number> {
  const tokens = tokensOf(text);
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - RUN + 1) && tokens.length > 0; at++) {
    const run = tokens.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

const total = (runs: Map<string, number>) => [...runs.values()].reduce((sum, count) => sum + count, 0);
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** Compares a text with the reference. Where both are empty, nothing is wrong. */
export function score(text: string, reference: string): Score {
  const found = runsOf(text);
  const wanted = runsOf(reference);
  if (found.size === 0 && wanted.size === 0) return { precision: 1, recall: 1, f1: 1 };
  let both = 0;
  for (const [run, count] of found) both += Math.min(count, wanted.get(run) ?? 0);
  const precision = share(both, total(found));
  const recall = share(both, total(wanted));
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

/** Lines of a text of which less than half is in the other, the longest first. */
export function linesBeyond(text: string, other: string): string[] {
  const known = runsOf(other);
  const words = ` ${tokensOf(other).join(' ')} `;
  const isKnown = (line: string) => {
    const runs = runsOf(line);
    if (tokensOf(line).length < RUN) return words.includes(` ${tokensOf(line).join(' ')} `);
    const both = [...runs].reduce((sum, [run, count]) => sum + Math.min(count, known.get(run) ?? 0), 0);
    return both >= total(runs) / 2;
  };
  return text
    .split('\n')
    .filter((line) => tokensOf(line).length > 0 && !isKnown(line))
    .sort((a, b) => b.length - a.length);
}

/** As much of a step as has to be found again, its number apart. */
const STEP_BEGINNING = 12;
const SHORTEST_STEP = 3;
const NUMBER = /^\s*(?:(?:step|method|way|tip|part|option|solution|fix)\s*)?#?\d{1,3}\s*[.):–—-]*\s+/i;

const beginningOf = (step: string) => tokensOf(step.replace(NUMBER, '')).slice(0, STEP_BEGINNING);
const contains = (text: string, words: string[]) => ` ${tokensOf(text).join(' ')} `.includes(` ${words.join(' ')} `);

/**
 * The numbered steps that are part of an article.
 * @param candidates numbered headings and items of ordered lists, wherever on the page
 * @param reference the article's true text
 */
export function trueSteps(candidates: readonly string[], reference: string): string[] {
  const steps = candidates.filter((step) => {
    const words = beginningOf(step);
    return words.length >= SHORTEST_STEP && contains(reference, words);
  });
  return [...new Set(steps)];
}

/** Those of the steps that are not in the text. */
export const lostSteps = (steps: readonly string[], text: string): string[] =>
  steps.filter((step) => !contains(text, beginningOf(step)));
