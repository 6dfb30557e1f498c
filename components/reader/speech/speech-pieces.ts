/** Longer utterances stop after some 15 seconds in Chromium. */
const LONGEST = 200;

/** Where a piece may end, the best place first: a pause in the sentence, then any space. */
const BREAKS = [/[;:–—،؛；：][\s\p{Pf}"')]*|[,，、]\s*/gu, /\s+/g];

function cutAt(text: string): number {
  for (const pattern of BREAKS) {
    const ends = [...text.slice(0, LONGEST).matchAll(pattern)].map(({ 0: found, index }) => index + found.length);
    const end = ends.findLast((place) => place > LONGEST / 4);
    if (end !== undefined) return end;
  }
  // Never between the halves of one character.
  return /[\uD800-\uDBFF]/.test(text[LONGEST - 1] ?? '') ? LONGEST - 1 : LONGEST;
}

/**
 * A sentence in pieces a voice can read without stopping half-way.
 * @returns at least one piece unless there is nothing to read; joined they are the sentence, but for spaces
 */
export function spokenPieces(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence.trim();
  while (rest.length > LONGEST) {
    const end = cutAt(rest);
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  // A voice given signs alone may never say that it has ended.
  return [...pieces, rest].filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
