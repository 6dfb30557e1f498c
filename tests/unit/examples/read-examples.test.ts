import { describe, expect, it } from 'vitest';
import { parseSections } from '../../examples/read-examples.ts';

describe('parseSections', () => {
  it('reads one example a line, by section, without blank lines and comments', () => {
    expect(parseSections('first\n\n# A comment\n[one]\n  second  \r\n[two]\nfirst\n[your name] > iCloud\n')).toEqual({
      '': ['first'],
      one: ['second'],
      two: ['first', '[your name] > iCloud'],
    });
  });

  it.each([
    ['no example', '# A comment\n\n'],
    ['an empty section', '[one]\nfirst\n[two]\n'],
    ['an example twice in one section', '[one]\nfirst\nsecond\nfirst\n'],
  ])('throws on %s', (_, text) => {
    expect(() => parseSections(text)).toThrow();
  });
});
