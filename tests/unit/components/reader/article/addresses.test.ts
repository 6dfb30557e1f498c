import { describe, expect, it } from 'vitest';
import { hostOf, isWithin, sourceOf } from '../../../../../components/reader/article/addresses.ts';
import { shownSize } from '../../../../../components/reader/article/Inlines.tsx';
import { readAddress } from '../../../../../entrypoints/reader/read-address.ts';

describe('addresses', () => {
  it.each([
    ['https://guides.example/a', 'guides.example'],
    ['https://guides.example:8443/a', 'guides.example:8443'],
    ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
    ['https://guides.example@evil.example/', 'evil.example'],
    ['nonsense', ''],
  ])('the host of %s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it.each([
    ['https://guides.example/a#step-2', true],
    ['https://guides.example/a', false],
    ['https://guides.example/b#step-2', false],
    ['https://guides.example/a?x#step-2', false],
  ])('%s leads to a place in the guide itself: %s', (href, expected) => {
    expect(isWithin('https://guides.example/a#top', href)).toBe(expected);
  });

  it.each([
    ['https://guides.example/a', 'https://guides.example/a'],
    ['http://guides.example', 'http://guides.example/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['chrome://settings', undefined],
    ['', undefined],
    [null, undefined],
  ])('from=%s gives %s', (from, source) => {
    expect(sourceOf(from)).toBe(source);
  });
});

describe('the reader’s own address', () => {
  it.each([
    [
      '?from=https%3A%2F%2Fguides.example%2Fa%3Fb',
      '#0a1b',
      { source: 'https://guides.example/a?b', key: '0a1b', why: undefined },
    ],
    ['?from=https://guides.example/&why=empty', '', { source: 'https://guides.example/', key: '', why: 'empty' }],
    ['?why=because', '', { source: undefined, key: '', why: undefined }],
    ['', '', { source: undefined, key: '', why: undefined }],
  ])('%s%s', (search, hash, expected) => {
    expect(readAddress({ search, hash })).toEqual(expected);
  });
});

describe('the room of a picture', () => {
  it.each([
    [
      { width: 640, height: 360 },
      { width: 640, height: 360 },
    ],
    [
      { width: 900, height: 1200 },
      { width: 450, height: 600 },
    ],
    [
      { width: 2, height: 90_000 },
      { width: 1, height: 600 },
    ],
    [{ width: 640 }, {}],
    [{}, {}],
  ])('%o', (said, shown) => {
    expect(shownSize(said)).toEqual(shown);
  });
});
