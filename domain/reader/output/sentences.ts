import { pattern } from '../patterns.ts';
/** A sentence's place in its text. */
export interface Sentence {
  start: number;
  end: number;
}

/** Words that end with a dot and no sentence with them, in the languages guides are most written in. */
const ABBREVIATIONS = pattern('iu')`
  (?:^|[\s("'“„«–—/])(?:e\.g|i\.e|etc|vs|approx|incl|esp|no|nos|fig|figs|vol|pp?|ch|sec|min|max|mr|mrs|ms|dr|prof|
  sr|jr|st|inc|ltd|co|corp|dept|est|a\.k\.a|u\.s|z\.\s?b|d\.\s?h|u\.\s?a|bzw|ca|evtl|ggf|inkl|max|nr|usw|vgl|
  p\.\s?ex|cf|par ex|env|n°|ej|p\.\s?ej|pág|sr|sra|ecc|es|pag|bijv|o\.a|t\.ex|bl\.a|np|tzw|т\.\s?е|т\.\s?д|напр)\.$`;
/** "1." or "Step 2." at the beginning: what follows is said with it. */
const NUMBER = /^\s*(?:[([]?(?:\p{L}+\s+)?\d{1,3}(?:\.\d{1,3})*[.):\]]+|[A-Za-z][.)]|[•·*–—-])\s*$/u;
/** "z. B.", "Mr. A. B. Smith": one letter and a dot, but "I" ends sentences. */
const INITIAL = /(?:^|[\s.(])(?!I\.)[\p{Script=Latin}\p{Script=Cyrillic}]\.$/u;
/** Versions, prices, addresses: "iOS 18." with "2" behind it. */
const IN_NUMBER = /\d\.$/;

/** As much of a sentence as tells whether it ends: a page may be one without an end. */
const LONGEST_END = 120;

const isReadable = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Whether a piece that the browser cuts off goes on in the next one. */
function goesOn(piece: string, next: string): boolean {
  const said = piece.trimEnd();
  if (/\n\s*$/.test(piece)) return false;
  if (NUMBER.test(said) || !isReadable(said)) return true;
  if (IN_NUMBER.test(said) && /^\d/.test(next) && said === piece) return true;
  if (ABBREVIATIONS.test(said))
    return !/^(?:etc|usw|ecc|inc|ltd)\.$/i.test(said.split(/\s/).at(-1) ?? '') || /^\p{Ll}/u.test(next);
  if (INITIAL.test(said)) return true;
  return /[.…]$/.test(said) && /^\p{Ll}/u.test(next);
}

/** Intl refuses what is no tag at all. */
function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter(undefined, { granularity: 'sentence' });
    throw error;
  }
}

/**
 * The sentences of a text, for reading aloud. A line end is an end, too; what cannot be read is part of no sentence.
 * @param language BCP 47, '' where not known
 * @returns places in order that do not overlap, without spaces at their ends
 */
export function sentencesOf(text: string, language: string): Sentence[] {
  const pieces = [...segmenter(language).segment(text)].map(({ segment }) => segment);
  const sentences: Sentence[] = [];
  let start = 0;
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    at += piece.length;
    const next = pieces[index + 1];
    if (next !== undefined && goesOn(text.slice(Math.max(start, at - LONGEST_END), at), next)) continue;
    const said = text.slice(start, at);
    const space = said.length - said.trimStart().length;
    if (isReadable(said)) sentences.push({ start: start + space, end: start + said.trimEnd().length });
    start = at;
  }
  return sentences;
}
