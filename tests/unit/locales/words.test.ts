import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { saysMobileData } from '../../../domain/steps/cellular.ts';
import { english } from '../locale.ts';

const words = [...english()];
const sentences = words.flatMap(([key, text]) =>
  text
    .replaceAll('**', '')
    .split(/(?<=[.?])\s+/)
    .map((sentence) => ({ key, sentence })),
);

it('holds no sentence of more than 15 words', () => {
  expect(sentences.filter(({ sentence }) => sentence.split(/\s+/).length > 15)).toEqual([]);
});

/** Apple's own words, as the phone prints them. */
const isPrinted = (key: string) => key.startsWith('statusExample.');

it.each([
  ['exclamation marks', /!/],
  ['short forms', /\b(?:don't|can't|it's|doesn't|isn't|won't|you're|we're)\b/i],
  ['idioms and fillers', /\b(?:stuck|heads up|simply|please|just)\b/i],
  ['"Photos says"', /(?<!the )\bPhotos (?:says|shows)/],
])('has no %s', (_, banned) => {
  expect(words.filter(([key, text]) => banned.test(text) && !isPrinted(key))).toEqual([]);
});

it('holds no word that nobody shows', () => {
  const sources = globSync('{components,domain,entrypoints}/**/*.{ts,tsx}').concat('wxt.config.ts');
  const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  // Keys are written whole, with underscores for the browser's own look-up, or as a template with a known beginning.
  const beginnings = [...code.matchAll(/`(\w+[._][\w.]*)\$\{/g)].map(([, beginning = '']) =>
    beginning.replace('_', '.'),
  );
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) ||
    code.includes(key.replace('.', '_')) ||
    beginnings.some((beginning) => key.startsWith(beginning));
  expect(words.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
});

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
