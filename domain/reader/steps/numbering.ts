/** A number at the beginning of a heading or a line: "1.", "Step 1:", "Method 2 –", "#4". */
export interface Numbering {
  number: number;
  /** The word before the number, lower case, '' for none. A run of steps shares it. */
  word: string;
  /** What follows the number. */
  rest: string;
  /** Whether something but a space ends the number; without it only a heading counts. */
  isMarked: boolean;
}

const WORDS =
  'steps?|methods?|fix|fixes|solutions?|options?|ways?|tips?|parts?|approach|technique|tricks?|stage|workaround|reasons?|section|phase|task|rule|hack|remedy|cause|schritt|étape|etape|paso|passo|stap|krok|шаг';
const NUMBERED = new RegExp(
  `^[\\s\\p{So}]*(?:[([]\\s*)?(?:(${WORDS})\\s{0,3}(?:no\\.?\\s?)?|no\\.\\s?)?#?\\s?(\\d{1,2})(?:\\s?([.):\\]–—|/-]|\\.\\))|(?=\\s|$))\\s*[.:–—-]?\\s*`,
  'iu',
);

/**
 * Reads the number a line begins with.
 * @param line a heading's or a paragraph's words
 * @returns nothing where there is none, and for "5 GB", "10 minutes", "iOS 18", "3.5" and dates
 */
export function numberingOf(line: string): Numbering | undefined {
  const found = NUMBERED.exec(line.slice(0, 80));
  if (!found) return;
  const [whole, word = '', digits = '', mark] = found;
  const rest = line.slice(whole.length).trim();
  // "3.5 inches", "10:30", "1/2": the number goes on.
  if (mark && /^\d/.test(line.slice(whole.length)) && !/\s$/.test(whole)) return;
  const isMarked = mark !== undefined || word !== '' || /^\s*#/.test(line);
  return { number: Number(digits), word: word.toLowerCase().replace(/(?<=..)s$/, ''), rest, isMarked };
}

/**
 * Picks from numbered lines those that count up one after the other.
 * @param lines in reading order
 * @returns the longest run of one word, counting from 0 to 3 upward without a step back; two at least, else none.
 *   Where every word's numbers begin anew (several lists), the longest of all of them in order.
 */
export function longestRun<T extends { numbering: Numbering }>(lines: readonly T[]): T[] {
  // "5 best ways" is no neighbour of "1. Restart".
  const kind = ({ numbering }: T) => `${numbering.word} ${numbering.isMarked}`;
  const groups = [...Map.groupBy(lines, kind).values()].filter((group) => group.length > 1);
  const rising = groups.filter((group) => restarts(group) === 0 && (group[0]?.numbering.number ?? 9) <= 3);
  const longest = (from: T[][]) => from.reduce<T[]>((best, group) => (group.length > best.length ? group : best), []);
  if (rising.length > 0) return longest(rising);
  return longest(groups.filter((group) => group[0]?.numbering.number === 1 && restarts(group) <= group.length / 2));
}

const restarts = (group: readonly { numbering: Numbering }[]): number =>
  group.filter(({ numbering }, i) => i > 0 && numbering.number <= (group[i - 1]?.numbering.number ?? 0)).length;
