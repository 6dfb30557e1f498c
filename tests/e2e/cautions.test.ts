import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readGuide } from '../../domain/reader/guide/check-guide.ts';
import type { Guide } from '../../domain/reader/guide/guide.ts';
import { guideText } from '../../domain/reader/guide/guide-text.ts';
import { type Surface, until } from '../../harness/browsers/surface.ts';
import { cleanFiles } from '../../harness/cleaner/clean-files.ts';
import { startCleaner } from '../../harness/cleaner/cleaner.ts';
import { NOWHERE, readPageFile } from '../../harness/cleaner/page-file.ts';
import { cautionPlaces } from './support/caution-places.ts';
import { fakeSpeech } from './support/fake-speech.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { openReader } from './support/open-reader.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/cautions/${name}.html`, import.meta.url));
const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
/**
 * The guides that the built extension makes of saved pages, in a browser of its own.
 * @throws where it makes none of one
 */
async function captureGuides(...names: string[]): Promise<Guide[]> {
  const cleaner = await startCleaner(extension);
  const guides: Guide[] = [];
  try {
    for (const name of names) {
      const page = await readPageFile(fixture(name));
      await cleaner.tab.show(page, page.canonical ?? NOWHERE);
      const { capture } = await cleaner.capture();
      const guide = readGuide((capture as { guide?: unknown } | undefined)?.guide);
      if (!guide) throw new Error(`${name} became no guide: ${JSON.stringify(capture)}`);
      guides.push(guide);
    }
    return guides;
  } finally {
    await cleaner.close();
  }
}

const [ADVICE, INNOCENT] = (await captureGuides('off-and-on', 'innocent')) as [Guide, Guide];

/** Text of the article, without what is ours. */
const articleText = (reader: Surface) =>
  reader.evaluate(() => {
    const article = document.querySelector('main article')?.cloneNode(true) as HTMLElement;
    for (const own of article.querySelectorAll('[data-ours]')) own.remove();
    return article.textContent?.replace(/\s+/g, '') ?? '';
  });
const textOf = (guide: Guide) => guideText(guide).replace(/\s+/g, '');

inBothBrowsers('cautions in a guide', (env) => {
  it('each stands open, directly behind the sentence that caused it', async () => {
    const reader = await openReader(env.session, ADVICE);
    const places = await reader.evaluate(cautionPlaces);
    expect(places.map(({ id, severity, step, block }) => [id, severity, step, block])).toEqual([
      ['signOut', 'mayLosePhotos', '', 'P'],
      ['turnOff', 'mayLosePhotos', '1', 'DIV'],
      ['oldAddress', 'outdated', '1', 'P'],
      ['turnOff', 'mayLosePhotos', '1', 'P'],
      ['deletePhotos', 'mayLosePhotos', '2', 'LI'],
      ['resetNetwork', 'costs', '3', 'P'],
      ['appleId', 'outdated', '3', 'P'],
      ['erase', 'mayLosePhotos', '', 'P'],
    ]);
    for (const { isShown, isBelow, isAboveNext, id } of places)
      expect({ id, isShown, isBelow, isAboveNext }).toEqual({ id, isShown: true, isBelow: true, isAboveNext: true });
    expect(places.map(({ sentence }) => sentence)).toEqual([
      'If you are in a hurry, sign out of iCloud and in again.',
      '1. Turn iCloud Photos off and on',
      'Open Settings, tap your name, then iCloud, then Photos.',
      'Toggle the switch off, wait a minute and toggle it on.',
      'Delete old photos and videos.',
      'If it does not load, go to Settings > General > Transfer or Reset iPhone > Reset > Reset Network Settings.',
      'You will have to join your Wi-Fi again with the same Apple ID.',
      'As a last resort, erase your iPhone and set it up as new.',
    ]);
    expect(places[4]?.next).toBe('Then wait an hour.');
    expect(await articleText(reader)).toBe(textOf(ADVICE));
  });

  it('says what can happen, what to do first, and where Apple says so; again in short', async () => {
    const reader = await openReader(env.session, ADVICE);
    const notes = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-caution="turnOff"]')].map((note) => ({
        text: note.querySelector('.caution-text')?.textContent ?? '',
        link: note.querySelector('a')?.getAttribute('href') ?? '',
        buttons: note.querySelectorAll('button, summary').length,
        lang: note.lang,
      })),
    );
    expect(notes[0]?.text).toMatch(/^Careful: Do not turn iCloud Photos off\. Apple advises .* copy your photos/);
    expect(notes[1]?.text).toBe('Careful: Do not turn iCloud Photos off.');
    expect(notes.map(({ link, buttons }) => [link, buttons])).toEqual([
      ['https://support.apple.com/101559', 0],
      ['https://support.apple.com/101559', 0],
    ]);
    expect(notes[0]?.lang).toMatch(/^en/);
    expect(await reader.count('[data-guide-step="1"] [data-fold="checked"][open] .step-body')).toBe(1);
    expect(await reader.count('[data-guide-step="4"] [data-fold="checked"]:not([open])')).toBe(1);
  });

  it('has no finding in any theme', async () => {
    const reader = await openReader(env.session, ADVICE);
    for (const theme of ['light', 'dark', 'sepia']) {
      await reader.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect(await reader.axe(), theme).toEqual([]);
    }
  });

  it('is read aloud behind its sentence', async () => {
    const reader = await openReader(env.session, ADVICE);
    await fakeSpeech(reader);
    const spoken = () => reader.evaluate(() => [...(window as unknown as { spoken: string[] }).spoken]);
    await reader.click('[data-action="speak"]');
    await reader.waitFor('[data-speech="speaking"]');
    for (let count = 2; count < 7; count++) {
      await reader.click('[data-action="nextSentence"]');
      await until(async () => (await spoken()).length >= count, 'the next sentence');
    }
    const said = await spoken();
    const place = said.indexOf('If you are in a hurry, sign out of iCloud and in again.');
    expect(said.slice(place + 1, place + 3)).toEqual(['Careful: Do not sign out.', 'Data can leave the device.']);
  });

  it('a guide that warns of it itself has none', async () => {
    const reader = await openReader(env.session, INNOCENT);
    expect(await reader.count('[data-caution], [data-cautioned], [data-fold="checked"][open]')).toBe(0);
    expect(await articleText(reader)).toBe(textOf(INNOCENT));
    expect(await reader.axe()).toEqual([]);
  });
});

it('npm run clean tells them, by step and outside of the steps', async () => {
  const [page] = await Array.fromAsync(cleanFiles([fixture('off-and-on')], { extension }));
  if (!page || 'error' in page) throw new Error('The page was not cleaned.');
  expect(page.steps.map(({ cautions }) => cautions.map(({ id }) => id))).toEqual([
    ['turnOff', 'oldAddress', 'turnOff'],
    ['deletePhotos'],
    ['resetNetwork', 'appleId'],
    [],
  ]);
  expect(page.cautions).toEqual([
    { id: 'signOut', severity: 'mayLosePhotos', excerpt: 'If you are in a hurry, sign out of iCloud and in again.' },
    { id: 'erase', severity: 'mayLosePhotos', excerpt: 'As a last resort, erase your iPhone and set it up as new.' },
  ]);
  expect(page.html).not.toMatch(/cautioned|Careful/);
});
