import type { Guide } from './guide.ts';
import { guideText } from './guide-text.ts';

/** Silent reading of texts that explain something, by 190 studies: https://doi.org/10.1016/j.jml.2019.104047 */
const WORDS_PER_MINUTE = 238;
/** Scripts without spaces: https://help.medium.com/hc/en-us/articles/214991667-Read-time */
const SIGNS_PER_MINUTE = 500;

const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * How long it takes to read a guide.
 * @returns whole minutes, 1 at least
 */
export function readingMinutes(guide: Guide): number {
  const text = `${guide.title}\n${guideText(guide)}`;
  const signs = text.match(SIGN)?.length ?? 0;
  const words = text
    .replace(SIGN, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + signs / SIGNS_PER_MINUTE));
}
