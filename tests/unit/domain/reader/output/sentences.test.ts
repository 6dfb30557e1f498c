import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../../../domain/reader/guide/reading-time.ts';
import { sentencesOf } from '../../../../../domain/reader/output/sentences.ts';
import { growth } from '../../../regex-work.ts';
import { guide, image, paragraph } from '../guide-builders.ts';

/** Language, then sentences that have to be found in the text they make with spaces between. */
const cases: [string, ...string[]][] = [
  ['en', 'Open Settings.', 'Tap Photos!', 'Is it on?', 'Wait.'],
  ['en', '1. Check your settings.', '2. Restart.'],
  ['en', '1.2. Check.', '(A) Tap.', 'B) Wait.'],
  ['en', 'Use an app, e.g. Photos, i.e. the app.', 'Then wait.'],
  ['en', 'iOS 18.2 is new.', 'It needs 5.5 GB, etc. and more.', 'Apps, photos, etc.', 'Then go.'],
  ['en', 'Dr. Smith says: wait approx. 5 minutes.', 'See fig. 3, no. 4 vs. 5.', 'U.S. users wait.'],
  ['en', 'Mr. A. B. Smith wrote this.', 'So did I.', 'You too.'],
  ['en', 'He said “Wait.”', 'Then he left.', '(See below.)', 'Go on… and on.'],
  ['en', 'Visit apple.com.', 'Use www.icloud.com/photos.', 'Now.'],
  ['en', 'Tap Settings > General > Reset.', 'Done.'],
  ['de', 'Tippen Sie z. B. auf Fotos, d. h. auf die App.', 'Das dauert ca. 5 Minuten usw.', 'Fertig.'],
  ['fr', 'Ouvrez l’app, p. ex. Photos.', 'Attendez env. 5 minutes.'],
  ['ar', 'افتح الإعدادات.', 'هل هو قيد التشغيل؟', 'نعم.'],
  ['', 'No language is known.', 'Good.'],
  ['no language at all!', 'No tag either.', 'Good.'],
];

describe('sentencesOf', () => {
  it.each(cases)('%s: %s', (language, ...sentences) => {
    const text = sentences.join(' ');
    expect(sentencesOf(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('needs no spaces', () => {
    const text = '設定を開きます。写真をタップします。';
    expect(sentencesOf(text, 'ja')).toEqual([
      { start: 0, end: 8 },
      { start: 8, end: 18 },
    ]);
  });

  it('ends at line ends, and passes over what cannot be read', () => {
    const text = '1. Check\nTap it, e.g.\nnow\n\n — \n  Last  ';
    expect(sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      '1. Check',
      'Tap it, e.g.',
      'now',
      'Last',
    ]);
    expect(sentencesOf('', 'en')).toEqual([]);
    expect(sentencesOf(' … \n—', 'en')).toEqual([]);
  });

  it.each(['A sentence with some words, e.g. these. ', 'A. ', '1. ', 'Mr. '])(
    'takes work in proportion to the length of a text of %j',
    (piece) => {
      expect(growth((size) => sentencesOf(piece.repeat(size), 'en'), 500)).toBeLessThan(4.5);
    },
  );
});

describe('readingMinutes', () => {
  const long = (text: string, times: number) => guide({ title: '', intro: [paragraph(text.repeat(times))] });
  it.each([
    ['238 words', long('word ', 238), 1],
    ['1190 words', long('word ', 1190), 5],
    ['signs of no word', long('word — · ', 714), 3],
    ['Chinese', long('照片', 1000), 4],
    ['both', { ...long('照片 word ', 500), outro: [paragraph('word '.repeat(214))] }, 5],
    ['pictures', guide({ intro: [image('https://a.example/a.png', 'many words '.repeat(1000))] }), 1],
    ['nothing', guide({ title: '' }), 1],
  ])('counts %s', (_name, given, minutes) => {
    expect(readingMinutes(given)).toBe(minutes);
  });
});
