import leven from 'leven';
import { KEYWORDS, type Keywords } from './meaning-keywords.ts';
import type { LineMeaning } from './meanings.ts';

/** What somebody typed of the line in the Photos app. */
export interface TypedLine {
  /** The number in it, such as 1204 in "Uploading 1,204 items". */
  items?: number;
  /** Meanings it may have, the likeliest first; empty where the words are not known. */
  meanings: LineMeaning[];
}

/** A line is short; what is longer was pasted by mistake. */
const LONGEST = 200;
const MAX_FOUND = 4;
/** How much of a phrase and of what was typed has to be found again, 0 to 1. */
const ENOUGH = 0.45;
/** Of the best: what is much less likely is not offered beside it. */
const NEAR_THE_BEST = 0.6;

/** Words that stand in lines of every meaning, and say nothing by themselves. */
const FILLERS = new Set(
  'a an and are at be by for from has in is it my of on the this to was were with your'.split(' '),
);

/** Lower case, without accents and signs; "wi-fi" becomes one word. */
function wordsOf(line: string): string[] {
  const plain = line
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/wi[\s‑-]?fi/g, 'wifi')
    .replace(/optimis/g, 'optimiz');
  return plain.match(/\p{L}+/gu) ?? [];
}

/** Digits of other scripts as 0 to 9: each script has its ten in a row. */
function plainDigits(line: string): string {
  return line.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}

/**
 * The first whole number in a line, as people write it: 1204, 1,204, 1.204, 1 204, 1’204, 12,34,567 or ١٢٠٤.
 * @returns nothing where there is none, or where it is no number of photos
 */
export function itemsIn(line: string): number | undefined {
  const found = /\d+(?:[,.'’\s\u00a0\u202f]\d+)*/.exec(plainDigits(line.slice(0, LONGEST)));
  if (!found) return;
  const [number] = found;
  // Groups of three, or of two before the last three as in India; anything else is no whole number.
  if (!/^(?:\d+|\d{1,3}(?:\D\d{2,3})*\D\d{3})$/.test(number)) return;
  const items = Number(number.replace(/\D/g, ''));
  return items < 100_000_000 ? items : undefined;
}

const lettersOf = (word: string) => [...word].toSorted().join('');

/** How alike two words are, 0 to 1: the same, the beginning of one still being typed, or a slip of the finger. */
function likeness(typed: string, wanted: string): number {
  if (typed === wanted) return 1;
  if (typed.length >= 3 && wanted.startsWith(typed)) return 0.9;
  if (wanted.length >= 5 && typed.startsWith(wanted)) return 0.8;
  // Letters in another order: "sing in".
  if (typed.length >= 4 && lettersOf(typed) === lettersOf(wanted)) return 0.8;
  const slips = wanted.length >= 8 ? 3 : wanted.length >= 5 ? 2 : wanted.length >= 4 ? 1 : 0;
  if (slips === 0 || typed.length < 3) return 0;
  const distance = leven(typed, wanted, { maxDistance: slips + 1 });
  return distance > slips ? 0 : 1 - distance / (wanted.length * 0.9);
}

interface Weighed {
  meaning: LineMeaning;
  words: string[];
}

/** The phrases of all languages, and how much each of their words tells: "storage" stands in several meanings. */
function indexOf(languages: readonly Keywords[]) {
  const phrases: Weighed[] = languages.flatMap((keywords) =>
    (Object.keys(keywords) as LineMeaning[]).flatMap((meaning) =>
      keywords[meaning].map((phrase) => ({ meaning, words: wordsOf(phrase) })),
    ),
  );
  const meanings = new Map<string, Set<LineMeaning>>();
  for (const { meaning, words } of phrases) {
    for (const word of words) meanings.set(word, (meanings.get(word) ?? new Set()).add(meaning));
  }
  const weight = (word: string) => (FILLERS.has(word) ? 0.1 : 1 / Math.sqrt(meanings.get(word)?.size ?? 1));
  return { phrases, weight };
}

let made: ReturnType<typeof indexOf> | undefined;
/** Made when the first word is typed: most people choose. */
const index = () => {
  made ??= indexOf(Object.values(KEYWORDS));
  return made;
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How well a phrase fits, 0 to 1: the share of the phrase that was typed, and of what was typed that it explains. */
function likelihood(typed: readonly string[], { words }: Weighed): number {
  const { weight } = index();
  const found = words.map((word) => Math.max(0, ...typed.map((other) => likeness(other, word))));
  const explained = typed.map((word) => Math.max(0, ...words.map((other) => likeness(word, other))));
  const ofPhrase = sum(words.map((word, index) => weight(word) * (found[index] ?? 0))) / sum(words.map(weight));
  const ofTyped =
    sum(typed.map((word, index) => weight(word) * (explained[index] ?? 0))) / sum(typed.map((word) => weight(word)));
  return ofPhrase * 0.5 + ofTyped * 0.5;
}

/**
 * Finds what a line of the Photos app means, from the words somebody types: partial, misspelt, in any case, with or
 * without its number, in any language of `KEYWORDS`.
 */
export function findMeanings(line: string): TypedLine {
  const items = itemsIn(line);
  const typed = wordsOf(line).filter((word) => word.length > 1);
  const best = new Map<LineMeaning, number>();
  if (typed.some((word) => !FILLERS.has(word))) {
    for (const phrase of index().phrases) {
      const score = likelihood(typed, phrase);
      if (score > (best.get(phrase.meaning) ?? 0)) best.set(phrase.meaning, score);
    }
  }
  const ranked = [...best].toSorted(([, one], [, other]) => other - one);
  const enough = Math.max(ENOUGH, (ranked[0]?.[1] ?? 0) * NEAR_THE_BEST);
  const meanings = ranked.filter(([, score]) => score >= enough).map(([meaning]) => meaning);
  return { ...(items !== undefined && { items }), meanings: meanings.slice(0, MAX_FOUND) };
}
