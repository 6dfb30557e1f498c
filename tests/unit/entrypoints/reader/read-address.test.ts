import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../entrypoints/reader/read-address.ts';

describe('readAddress', () => {
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

  it.each([
    ['https://guides.example/a', 'https://guides.example/a'],
    ['http://guides.example', 'http://guides.example/'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['chrome://settings', undefined],
    ['', undefined],
  ])('from=%s gives the source %s', (from, source) => {
    expect(readAddress({ search: `?${new URLSearchParams({ from })}`, hash: '' }).source).toBe(source);
  });
});
