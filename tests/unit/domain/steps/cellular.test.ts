// @vitest-environment node
import { expect, it } from 'vitest';
import { saysMobileData } from '../../../../domain/steps/cellular.ts';

it.each([
  ['en-US', false],
  ['en', false],
  ['en-CA', false],
  ['de-DE', false],
  ['en-GB', true],
  ['en-AU', true],
  ['en_nz', true],
  ['', false],
])('language %s: phones say Mobile Data: %s', (language, isMobile) => {
  expect(saysMobileData(language)).toBe(isMobile);
});
