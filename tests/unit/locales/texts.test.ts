// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../components/text.ts';
import { texts as english, type Texts } from '../../../locales/en.ts';
import { flatTexts } from './flat-texts.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const PLURAL_FORM = /\.(?:zero|one|two|few|many|other)$/;
/** The keys of a language, the forms of a plural as one. */
const keysOf = (texts: object) => [...new Set([...flatTexts(texts).keys()].map((key) => key.replace(PLURAL_FORM, '')))];

/** Keys that only the language or only English has. */
const unsharedKeys = (texts: object) => [...new Set(keysOf(texts)).symmetricDifference(new Set(keysOf(english)))];

/** Plurals without exactly the forms that the language tells apart. */
function wrongPlurals(tag: string, texts: object): string[] {
  const expected = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted().join();
  const forms = [...flatTexts(texts).keys()].filter((key) => PLURAL_FORM.test(key));
  return [...Map.groupBy(forms, (key) => key.replace(PLURAL_FORM, ''))]
    .filter(([key, found]) => String(found.map((form) => form.slice(key.length + 1)).toSorted()) !== expected)
    .map(([key]) => key);
}

/** Keys whose placeholders are not those of English; "1 item": a plural form may write its number out. */
function wrongPlaceholders(texts: object): string[] {
  const ofEnglish = flatTexts(english);
  return [...flatTexts(texts)]
    .filter(([key, text]) => {
      const isPlural = PLURAL_FORM.test(key);
      const [own, expected] = [text, ofEnglish.get(key.replace(PLURAL_FORM, '.other')) ?? ''].map((one) =>
        (one.match(/\{\w+\}/g) ?? []).filter((name) => !(isPlural && name === '{count}')).toSorted(),
      );
      return String(own) !== String(expected);
    })
    .map(([key]) => key);
}

/** Empty texts, and bold marks without their other half. */
const wrongMarks = (texts: object): string[] =>
  [...flatTexts(texts)]
    .filter(([, text]) => text.trim() === '' || text.split('**').length % 2 === 0)
    .map(([key]) => key);

/** What `_locales` cannot hold as it is: names of more than letters, signs that the browser reads as its own. */
const wrongForBrowser = ({ browser, edgeButton }: Pick<Texts, 'browser' | 'edgeButton'>): string[] =>
  [...flatTexts({ browser, edgeButton })]
    .filter(([key, text]) => !/^\w+\.\w+$/.test(key) || /[${}]/.test(text))
    .map(([key]) => key);

it('a language is a file named by its BCP 47 tag', () => {
  const files = globSync('locales/*', { cwd: root }).map((path) => basename(path, '.ts'));
  expect(files.length).toBeGreaterThan(0);
  expect(Object.keys(LANGUAGES).toSorted()).toEqual(files.toSorted());
  expect(Intl.getCanonicalLocales(files)).toEqual(files);
});

describe.each(Object.entries<Texts>(LANGUAGES))('the texts of %s', (tag, texts) => {
  it('have exactly the keys of English', () => expect(unsharedKeys(texts)).toEqual([]));
  it('have the plural forms that the language tells apart', () => expect(wrongPlurals(tag, texts)).toEqual([]));
  it('have the placeholders of English', () => expect(wrongPlaceholders(texts)).toEqual([]));
  it('are not empty and have their bold marks in pairs', () => expect(wrongMarks(texts)).toEqual([]));
  it('can stand in _locales where the browser reads them', () => expect(wrongForBrowser(texts)).toEqual([]));
});

it('finds what is wrong with a language', () => {
  const { app: _, ...rest } = english;
  const broken = {
    ...rest,
    access: { ...english.access, extra: 'Extra' },
    browser: { ...english.browser, name: 'Costs $1' },
    more: { ...english.more, title: '**More help', clear: '' },
    photosLine: { ...english.photosLine, items: { other: '{count} items of {all}' } },
    progress: { checked: '{counted} of 7 checked', next: 'Next: {step}' },
  };
  expect(unsharedKeys(broken)).toEqual(['access.extra', ...keysOf({ app: english.app })]);
  expect(wrongPlurals('en', broken)).toEqual(['photosLine.items']);
  expect(wrongPlurals('ja', broken)).not.toContain('photosLine.items');
  expect(wrongPlaceholders(broken).toSorted()).toEqual(['photosLine.items.other', 'progress.checked']);
  expect(wrongMarks(broken)).toEqual(['more.title', 'more.clear']);
  expect(wrongForBrowser(broken)).toEqual(['browser.name']);
});

describe('the house rules of the English texts', () => {
  const texts = [...flatTexts(english)];
  const sentences = texts.flatMap(([key, text]) =>
    text
      .replaceAll('**', '')
      .split(/(?<=[.?])\s+/)
      .map((sentence) => ({ key, sentence })),
  );

  it('no sentence of more than 15 words', () => {
    expect(sentences.filter(({ sentence }) => sentence.split(/\s+/).length > 15)).toEqual([]);
  });

  /** Apple's own wording, as the phone prints it. */
  const isPrinted = (key: string) => key.startsWith('photosLineExample.');

  it.each([
    ['exclamation marks', /!/],
    ['short forms', /\b(?:don't|can't|it's|doesn't|isn't|won't|you're|we're)\b/i],
    ['idioms and fillers', /\b(?:stuck|heads up|simply|please|just)\b/i],
    ['"Photos says"', /(?<!the )\bPhotos (?:says|shows)/],
  ])('no %s', (_, banned) => {
    expect(texts.filter(([key, text]) => banned.test(text) && !isPrinted(key))).toEqual([]);
  });
});

describe('texts that nobody shows', () => {
  const read = (...patterns: string[]) =>
    globSync(patterns, { cwd: root })
      .map((path) => readFileSync(root + path, 'utf8'))
      .join('\n');
  const code = read('{components,domain,entrypoints}/**/*.{ts,tsx}');
  /** What is in quotation marks, and names of fields. */
  const quoted = new Set([...code.matchAll(/'([\w.]+)'|\s(\w+): /g)].map(([, text, field]) => text ?? field));
  const isQuoted = (name: string) => quoted.has(name);
  /** Keys that are put together, as patterns: `advice.${id}Text`. */
  const templates = [...code.matchAll(/`((?:\w+\.)+[^`]*\$\{[^`]*)`/g)].map(
    ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '(\\w+)')}$`),
  );
  const isUsed = (key: string) =>
    isQuoted(key) ||
    templates.some((template) => {
      const [, ...parts] = template.exec(key) ?? [];
      return parts.length > 0 && parts.every((part) => isQuoted(part) || /^\d$/.test(part));
    });

  it('are none on our pages', () => {
    const { browser: _, edgeButton: __, ...pages } = english;
    expect(keysOf(pages).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are none in the browser’s own places', () => {
    const config = read('wxt.config.ts', 'entrypoints/background/*.ts');
    const isRead = (key: string) => config.includes(`__MSG_${key}__`) || config.includes(`'${key}'`);
    expect(Object.keys(english.browser).filter((key) => !isRead(key))).toEqual([]);
  });

  it('are none on the edge button', () => {
    const spotter = read('entrypoints/spotter.content/*.ts', 'domain/storage/edge-button-view.ts');
    const isRead = (key: string) => spotter.includes(`'${key.replace(/Name$/, '')}'`);
    expect(Object.keys(english.edgeButton).filter((key) => !isRead(key))).toEqual([]);
  });

  it('would be found', () => {
    expect(['app.headline', 'advice.syncNowText', 'links.a101559'].filter((key) => !isUsed(key))).toEqual([]);
    expect(['app.noSuch', 'advice.noSuchText', 'links.a999999'].filter(isUsed)).toEqual([]);
  });
});
