import { describe, expect, it } from 'vitest';
import { isReadFailure } from '../../../../../domain/reader/guide/failures.ts';
import {
  failurePath,
  MAX_BYTES,
  MAX_GUIDES,
  readerPath,
  sizeOf,
  toEvict,
} from '../../../../../domain/reader/guide/hand-over.ts';
import { GUIDE_PREFIX } from '../../../../../domain/storage/keys.ts';

const kept = (at: number, letters = 10) => ({ v: 1, guide: { title: 'x'.repeat(letters) }, at });

describe('the reader’s addresses', () => {
  it('hold the page’s address whole', () => {
    const path = readerPath('https://a.example/b?c=d&e=f#g', 'key');
    expect(path).toBe('/reader.html?from=https%3A%2F%2Fa.example%2Fb%3Fc%3Dd%26e%3Df%23g#key');
    expect(new URL(path, 'https://x').searchParams.get('from')).toBe('https://a.example/b?c=d&e=f#g');
  });
  it('say why there is no guide', () => {
    expect(failurePath('https://a.example/', 'pdf')).toBe('/reader.html?from=https%3A%2F%2Fa.example%2F&why=pdf');
    expect(failurePath(undefined, 'browserPage')).toBe('/reader.html?why=browserPage');
  });
});

describe('sizeOf', () => {
  it('counts every letter, name and value', () => {
    expect(sizeOf('漢'.repeat(1000)) - sizeOf('ä'.repeat(1000))).toBe(1000);
    expect(sizeOf('ä'.repeat(1000)) - sizeOf('a'.repeat(1000))).toBe(1000);
    expect(sizeOf({ a: ['abc', 1, null, true] })).toBeGreaterThan(sizeOf(['abc', 1, null, true]));
    expect(sizeOf(undefined)).toBeGreaterThan(0);
  });
  it('is not stopped by depth', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(sizeOf(deep)).toBeGreaterThan(100_000);
  });
});

describe('toEvict', () => {
  it('leaves what has room, and everything that is no guide', () => {
    expect(toEvict({ [`${GUIDE_PREFIX}a`]: kept(1), 'open/3': true }, 1000)).toEqual([]);
  });
  it('takes the oldest above the number', () => {
    const stored = Object.fromEntries(
      Array.from({ length: MAX_GUIDES }, (_, i) => [`${GUIDE_PREFIX}${i}`, kept(MAX_GUIDES - i)]),
    );
    expect(toEvict({ ...stored, 'open/3': true }, 1000)).toEqual([`${GUIDE_PREFIX}${MAX_GUIDES - 1}`]);
  });
  it('takes the oldest until the next has room, and what cannot be read first', () => {
    const large = MAX_BYTES / 3 - 1000;
    const stored = {
      [`${GUIDE_PREFIX}new`]: kept(3, large),
      [`${GUIDE_PREFIX}old`]: kept(2, large),
      [`${GUIDE_PREFIX}odd`]: 'x'.repeat(large),
    };
    expect(toEvict(stored, MAX_BYTES / 3)).toEqual([`${GUIDE_PREFIX}odd`]);
    expect(toEvict(stored, MAX_BYTES / 1.9)).toEqual([`${GUIDE_PREFIX}odd`, `${GUIDE_PREFIX}old`]);
    expect(toEvict(stored, MAX_BYTES * 2)).toHaveLength(3);
  });
});

it.each(['constructor', '', null, undefined, 7, 'Pdf', {}])('%s is no failure', (value) =>
  expect(isReadFailure(value)).toBe(false),
);
it.each(['pdf', 'empty', 'slow', 'moved'])('%s is a failure', (value) => expect(isReadFailure(value)).toBe(true));
