import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMeanings, itemsIn } from '../../../../domain/photos-line/find-meanings.ts';
import { KEYWORDS } from '../../../../domain/photos-line/meaning-keywords.ts';
import { type LineMeaning, MEANING_IDS, MEANINGS } from '../../../../domain/photos-line/meanings.ts';

/** As people type: slips, halves, other case, with the number, with words around it. */
const TYPED: Record<LineMeaning, string[]> = {
  uploading: [
    'Uploading 1,204 items',
    'uplaoding 12 items',
    'UPLOADING',
    'upload 350 photo',
    'syncing 3.021 Items',
    'its syncing 88 items with icloud',
  ],
  power: [
    'Saving Battery Power',
    'saving batery',
    'low power mod',
    'optimising battery power',
    'updates are paused to save battery',
    'batt',
  ],
  network: [
    'Waiting to sync',
    'waiting for wi-fi',
    'poor conection',
    'offline',
    'airplain mode',
    'no internet connection right now',
  ],
  savingData: [
    'Saving Cellular Data',
    'low data mode',
    'saveing mobile data',
    'Low Cellular Data Mode',
    'celular data',
  ],
  cloudFull: [
    'iCloud Storage Full',
    'icloud storge is full',
    'not enough icloud storage',
    'ICLOUD FULL',
    'your icloud storage is almost full upgrade',
  ],
  upToDate: [
    'Updated Just Now',
    'updated 5 minutes ago',
    'just now',
    'up to date',
    'last synced yesterday at 9',
    'updatd just nw',
  ],
  paused: ['Upload Paused for 3,112 Items', 'syncing paused', 'resume', 'paussed', 'Pause'],
  busy: ['Optimizing System Performance', 'optimising system', 'system preformance', 'performance'],
  warm: ['iPhone is too warm', 'too hot', 'tempreature', 'needs to cool down first'],
  deviceFull: [
    'Not enough storage on iPhone',
    'iphone storage full',
    'not enouhg storage on this device',
    'no disk space',
  ],
  failedItems: ['Unable to Upload 3 Items', 'unable to uplod', 'could not be uploaded', '14 items failed to upload'],
  signIn: ['Update Apple Account Settings', 'sign in to icloud', 'sing in', 'apple id settings', 'verify account'],
  oldSoftware: ['Upgrade to see all photos', 'needs newer version of ios', 'software too old', 'update ios'],
  restoring: ['Restoring from iCloud', 'rebuilding library', 'restroing', 'repairing libary'],
};

const NONSENSE = [
  'asdf qwer zxcv',
  'my dog likes cheese',
  'xyzzy',
  '12345',
  '!!!',
  '',
  '   ',
  'the of and to',
  'banana bread recipe',
  'what is the weather today',
  'hello can you help me',
  'where did my cat go',
  'llllllllllll',
  '你好',
  'q',
];

const cases = Object.entries(TYPED).flatMap(([meaning, lines]) => lines.map((line) => [line, meaning] as const));

describe('findMeanings', () => {
  it('has at least sixty lines to find', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)('%s: %s, first or second', (line, meaning) => {
    expect(findMeanings(line).meanings.slice(0, 2)).toContain(meaning);
  });

  it('has the right one first nearly always', () => {
    const others = cases.filter(([line, meaning]) => findMeanings(line).meanings[0] !== meaning);
    expect(others.length, JSON.stringify(others)).toBeLessThanOrEqual(3);
  });

  it.each(NONSENSE)('"%s": nothing', (line) => {
    expect(findMeanings(line).meanings).toEqual([]);
  });

  it('offers few', () => {
    for (const [line] of cases) expect(findMeanings(line).meanings.length).toBeLessThanOrEqual(4);
  });

  it.each([
    ['Uploading 1,204 items', 1204],
    ['1.204', 1204],
    ['1 204 Objekte', 1204],
    ['12’345 Fotos', 12345],
    ['1204', 1204],
    ['12,34', undefined],
    ['3.5', undefined],
    ['1,04,500 items', 104_500],
    ['12,34,567', 1_234_567],
    ['١٢٠٤', 1204],
    ['１２０４', 1204],
    ['none', undefined],
    ['999999999999', undefined],
  ])('the number in "%s" is %s', (line, items) => {
    expect(itemsIn(line)).toBe(items);
  });

  it('takes a line of any length', () => {
    expect(findMeanings('uploading '.repeat(100_000)).meanings[0]).toBe('uploading');
  });
});

describe('the meanings', () => {
  it('stand in one table, each once', () => {
    expect(MEANINGS.map(({ id }) => id)).toEqual([...MEANING_IDS]);
  });

  it.each<[(typeof MEANING_IDS)[number], readonly string[] | 'all']>([
    ['uploading', ['charge']],
    ['paused', ['settings']],
    ['savingData', ['connection']],
    ['network', ['connection']],
    ['power', ['charge']],
    ['busy', ['charge', 'restart']],
    ['warm', ['charge']],
    ['cloudFull', ['storage']],
    ['deviceFull', ['optimize']],
    ['failedItems', []],
    ['signIn', ['settings']],
    ['oldSoftware', ['update']],
    ['restoring', ['charge']],
    ['upToDate', []],
    ['noLine', 'all'],
  ])('%s calls for %s and no more', (id, steps) => {
    expect(MEANINGS.find((record) => record.id === id)?.steps).toEqual(steps);
  });

  it('are known by words in every language there are texts in', () => {
    const languages = globSync('locales/*.yml').map((path) => path.replace(/^.*[\\/]|\.yml$/g, ''));
    expect(Object.keys(KEYWORDS).toSorted()).toEqual(languages.toSorted());
  });
});
