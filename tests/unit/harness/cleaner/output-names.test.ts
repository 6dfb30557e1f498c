import { describe, expect, it } from 'vitest';
import { namesFor } from '../../../../harness/cleaner/output-names.ts';

describe('names of answers in a folder', () => {
  it('is the file’s own where it stands alone', () => {
    expect([...namesFor(['/a/b/guide.html']).values()]).toEqual(['guide']);
  });
  it('keeps apart what is called alike', () => {
    const names = namesFor(['/a/one/page.html', '/a/two/page.html', '/a/two/deep/page.htm', '/a/other.html']);
    expect([...names.values()]).toEqual(['one/page', 'two/page', 'two/deep/page', 'other']);
  });
  it('takes a page whose name has no ending', () => {
    expect(namesFor(['/a/guide']).get('/a/guide')).toBe('guide');
  });
});
