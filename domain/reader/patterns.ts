type Written = (template: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

const joined = ({ raw }: TemplateStringsArray, parts: readonly string[]): string =>
  String.raw({ raw }, ...parts).replace(/\n\s*/g, '');

/**
 * A pattern written over several lines. A line end and the spaces behind it are no part of the pattern, so no line may
 * begin with a space that counts. Signs are escaped as in `/…/`.
 */
export const pattern =
  (flags = ''): Written =>
  (template, ...parts) =>
    new RegExp(joined(template, parts), flags);

/** The same for alternatives that match a whole text. */
export const wholeText =
  (flags = ''): Written =>
  (template, ...parts) =>
    new RegExp(`^(?:${joined(template, parts)})$`, flags);

/** The words of a text with white space between them. */
export const wordList = (words: string): string[] => words.trim().split(/\s+/);

/** The same as alternatives of a pattern; each word may be a pattern without spaces. */
export const alternatives = (words: string): string => wordList(words).join('|');

/** Matches a text that is one of the words; by default in large or small letters. */
export const oneOf = (words: string, flags = 'i'): RegExp => new RegExp(`^(?:${alternatives(words)})$`, flags);
