// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../components/text.ts';
import { texts as english, type Texts } from '../../../locales/en.ts';
import { flatTexts } from './flat-texts.ts';

const PLURAL_FORM = /\.(?:zero|one|two|few|many|other)$/;
const isPlural = (key: string) => PLURAL_FORM.test(key);
/** The keys of a language, the forms of a plural as one. */
const keysOf = (texts: object) => [...new Set([...flatTexts(texts).keys()].map((key) => key.replace(PLURAL_FORM, '')))];
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

it('a language is a file named by its BCP 47 tag', () => {
  const files = globSync('locales/*').map((path) => basename(path, '.ts'));
  expect(files.length).toBeGreaterThan(0);
  expect(Object.keys(LANGUAGES).toSorted()).toEqual(files.toSorted());
  expect(Intl.getCanonicalLocales(files)).toEqual(files);
});

describe.each(Object.entries<Texts>(LANGUAGES))('the texts of %s', (tag, texts) => {
  const flat = flatTexts(texts);

  it('have exactly the keys of English', () => {
    expect(keysOf(texts).toSorted()).toEqual(keysOf(english).toSorted());
  });

  it('have the plural forms that the language tells apart, and no other', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
    const plurals = Map.groupBy([...flat.keys()].filter(isPlural), (key) => key.replace(PLURAL_FORM, ''));
    expect(plurals.size).toBeGreaterThan(0);
    for (const [key, found] of plurals) {
      expect(found.map((form) => form.slice(key.length + 1)).toSorted(), key).toEqual(forms);
    }
  });

  it('have the placeholders of English', () => {
    const ofEnglish = flatTexts(english);
    const differ = [...flat].filter(([key, text]) => {
      const other = ofEnglish.get(key) ?? ofEnglish.get(key.replace(PLURAL_FORM, '.other')) ?? '';
      // "1 item": a form may write its number out.
      const [own, its] = [text, other].map((one) => (isPlural(key) ? one.replaceAll('{count}', '') : one));
      return String(placeholders(own ?? '')) !== String(placeholders(its ?? ''));
    });
    expect(differ).toEqual([]);
  });

  it('are none of them empty, and have their bold marks in pairs', () => {
    expect([...flat].filter(([, text]) => text.trim() === '' || text.split('**').length % 2 === 0)).toEqual([]);
  });

  it('have names and signs that the browser takes, in what the browser reads', () => {
    const messages = [...flatTexts({ browser: texts.browser, edgeButton: texts.edgeButton })];
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter(([key, text]) => !/^\w+\.\w+$/.test(key) || /[${}]/.test(text))).toEqual([]);
  });
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
    globSync(patterns)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
  const code = read('{components,domain,entrypoints}/**/*.{ts,tsx}');
  /** What stands in quotation marks, and names of fields. */
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
