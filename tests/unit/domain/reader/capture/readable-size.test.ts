import { describe, expect, it } from 'vitest';
import { isReadableSize } from '../../../../../domain/reader/capture/live-page.ts';

/** A document whose body has this in it; besides, it has three elements, two deep. */
const pageWith = (body: string) =>
  new DOMParser().parseFromString(`<!doctype html><html><head></head><body>${body}</body></html>`, 'text/html');

const nested = (depth: number) => '<div>'.repeat(depth) + '</div>'.repeat(depth);
const long = (length: number) => `<p>${'a'.repeat(length)}</p>`;

describe('a page is small enough', () => {
  it.each<[string, string, boolean]>([
    ['with nothing in it', '', true],
    ['with parts in parts, 700 deep', nested(700 - 1), true],
    ['not deeper', nested(700), false],
    ['not deeper in a later part', `<p><b>a</b></p><p>b</p>${nested(700)}`, false],
    ['with many parts side by side', '<p><b>a</b></p>'.repeat(701), true],
    ['with two million characters', long(2_000_000), true],
    ['not with more of them', long(2_000_001), false],
  ])('%s', (_name, body, expected) => {
    expect(isReadableSize(pageWith(body))).toBe(expected);
  });

  it('without any element', () => {
    const page = pageWith('');
    page.documentElement.remove();
    expect(isReadableSize(page)).toBe(true);
  });
});
