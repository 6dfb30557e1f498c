import { describe, expect, it } from 'vitest';
import { hostOf, isWithin } from '../../../../../components/reader/article/addresses.ts';

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
  ])('whether %s leads to a place in the same page: %s', (href, expected) => {
    expect(isWithin('https://guides.example/a#top', href)).toBe(expected);
  });
});
