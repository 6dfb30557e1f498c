import { isNumbered, type LineRule, lineOf } from '../article-lines.ts';

/** The guide's title once more, before the first sentence: it is shown above the article. */
export const repeatedTitle: LineRule = {
  id: 'repeatedTitle',
  zones: {
    start: ({ block, title }) =>
      isTitle(lineOf(block), title) && !isNumbered(block)
        ? { kind: 'repeated', reason: 'It repeats the title.' }
        : undefined,
  },
};

const wordsOf = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same words, or all but a few of them. */
function isTitle(line: string, title: string): boolean {
  const words = wordsOf(line);
  const wanted = wordsOf(title);
  if (words.length < 2 || wanted.length === 0) return false;
  const shared = words.filter((word) => wanted.includes(word)).length;
  return shared / words.length > 0.85 && shared / wanted.length > 0.6;
}
