import { describe, expect, it } from 'vitest';
import { longestRun, numberingOf } from '../../../../../domain/reader/steps/numbering.ts';

/** Line, number, word, rest. */
const numbered: [string, number, string, string][] = [
  ['1. Open Settings', 1, '', 'Open Settings'],
  ['1.Open Settings', 1, '', 'Open Settings'],
  ['2) Open Settings', 2, '', 'Open Settings'],
  ['(3) Open Settings', 3, '', 'Open Settings'],
  ['[3] Open Settings', 3, '', 'Open Settings'],
  ['#4 Open Settings', 4, '', 'Open Settings'],
  ['#4', 4, '', ''],
  ['10 – Open Settings', 10, '', 'Open Settings'],
  ['Step 1: Open Settings', 1, 'step', 'Open Settings'],
  ['STEP 2 — Open Settings', 2, 'step', 'Open Settings'],
  ['Step 3', 3, 'step', ''],
  ['Step 4.  - Open Settings', 4, 'step', 'Open Settings'],
  ['Method 2 – Open Settings', 2, 'method', 'Open Settings'],
  ['Way #2: Open Settings', 2, 'way', 'Open Settings'],
  ['Fix no. 5: Open Settings', 5, 'fix', 'Open Settings'],
  ['Steps 1: Open Settings', 1, 'step', 'Open Settings'],
  ['Étape 2 : ouvrir', 2, 'étape', 'ouvrir'],
  ['Schritt 3: öffnen', 3, 'schritt', 'öffnen'],
  ['🔧 1. Open Settings', 1, '', 'Open Settings'],
  ['1. 5 GB are free', 1, '', '5 GB are free'],
  ['  1. Open Settings ', 1, '', 'Open Settings'],
];
/** What looks like a number of a step and is none, not even in a heading. */
const plain = [
  'iOS 18',
  '3.5 inches',
  '10:30 in the morning',
  '1/2 of the photos',
  '2024-01-05',
  '2024',
  '100. Open Settings',
  '1st of all',
  '12% of the photos',
  '5G is slow',
  'Fix the 3 causes',
  'Step by step',
  '',
];
/** A number that begins a line of its own right, no step's: only headings that count up make it one. */
const unmarked = ['5 GB', '10 minutes', '7 fixes for iCloud', '1 Open Settings'];

describe('numberingOf', () => {
  it.each(numbered)('reads %j', (words, number, word, rest) => {
    expect(numberingOf(words)).toEqual({ number, word, rest, isMarked: true });
  });
  it.each(plain)('finds none in %j', (words) => {
    expect(numberingOf(words)).toBeUndefined();
  });
  it.each(unmarked)('finds no marked one in %j', (words) => {
    expect(numberingOf(words)?.isMarked ?? false).toBe(false);
  });
  it('looks at the beginning of a long line only', () => {
    const words = 'photos '.repeat(3000);
    expect(numberingOf(`1. ${words}`)?.rest).toBe(words.trim());
    expect(numberingOf(`${' '.repeat(100)}1. ${words}`)).toBeUndefined();
  });
});

const run = (...lines: string[]): string[] =>
  longestRun(
    lines.flatMap((words) => {
      const numbering = numberingOf(words);
      return numbering ? [{ words, numbering }] : [];
    }),
  ).map(({ words }) => words);

/** Name, lines, those of the run by their index. */
const runs: [string, string[], number[]][] = [
  ['all that count up', ['1. A', '2. B', '3. C'], [0, 1, 2]],
  ['one alone is none', ['1. A'], []],
  ['nothing', [], []],
  ['a number left out', ['1. A', '3. C', '4. D'], [0, 1, 2]],
  ['counted from nought', ['0. A', '1. B'], [0, 1]],
  ['counted from three', ['3. A', '4. B'], [0, 1]],
  ['not from seven', ['7. A', '8. B'], []],
  ['the word of the most', ['Tip 1: A', 'Step 1: B', 'Step 2: C', 'Step 3: D', 'Tip 2: E'], [1, 2, 3]],
  ['one word, once or many', ['Steps 1: A', 'Step 2: B'], [0, 1]],
  ['lists that start over', ['1. A', '2. B', '1. C', '2. D'], [0, 1, 2, 3]],
  ['a rising run before one that starts over', ['Part 1: A', '1. B', '2. C', 'Part 2: D', '1. E', '2. F'], [0, 3]],
  ['not what only ever falls', ['1. A', '1. B', '1. C', '1. D'], []],
];

describe('longestRun', () => {
  it.each(runs)('%s', (_name, lines, expected) => {
    expect(run(...lines)).toEqual(expected.map((index) => lines[index]));
  });
});
