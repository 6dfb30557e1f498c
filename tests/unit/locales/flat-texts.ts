/**
 * The texts of a language by their dotted key.
 * @param texts a language or a section; the forms of a plural count as keys: `photosLine.items.one`
 */
export function flatTexts(texts: object, at = ''): Map<string, string> {
  const entries = Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[at + key, value]] : [...flatTexts(value, `${at}${key}.`)],
  );
  return new Map(entries);
}
