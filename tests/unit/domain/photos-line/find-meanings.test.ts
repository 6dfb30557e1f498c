import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../components/text.ts';
import { findMeanings, itemsIn } from '../../../../domain/photos-line/find-meanings.ts';
import { KEYWORDS } from '../../../../domain/photos-line/meaning-keywords.ts';
import { hasLine, MEANING_IDS, MEANINGS } from '../../../../domain/photos-line/meanings.ts';
import { readLines, textFiles } from '../../../examples/read-examples.ts';

const IDS = MEANING_IDS.filter(hasLine);
/** Lines as people type them: misspelt, cut short, in another case, with the number, with words around them. */
const cases = IDS.flatMap((id) =>
  readLines(`photos-lines/${id}.txt`).map((line) => ({ id, line, found: findMeanings(line).meanings })),
);

describe('findMeanings', () => {
  it('has examples for each meaning that a line can have, sixty at least', () => {
    expect(textFiles('photos-lines')).toEqual([...IDS, 'no-meaning'].toSorted());
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(IDS)('finds %s first or second in each of its lines', (meaning) => {
    const others = cases.filter(({ id, found }) => id === meaning && !found.slice(0, 2).includes(id));
    expect(others).toEqual([]);
  });

  it('finds the right meaning first in all lines but three at most', () => {
    const others = cases.filter(({ id, found }) => found[0] !== id);
    expect(others.length, JSON.stringify(others)).toBeLessThanOrEqual(3);
  });

  it.each(['', '   ', ...readLines('photos-lines/no-meaning.txt')])('finds nothing in "%s"', (line) => {
    expect(findMeanings(line).meanings).toEqual([]);
  });

  it('finds four meanings at most', () => {
    expect(cases.filter(({ found }) => found.length > 4)).toEqual([]);
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
  ])('reads the number in "%s" as %s', (line, items) => {
    expect(itemsIn(line)).toBe(items);
  });

  it('finds the meaning of a line of any length', () => {
    expect(findMeanings('uploading '.repeat(100_000)).meanings[0]).toBe('uploading');
  });
});

describe('MEANINGS', () => {
  it('has each meaning once, in the order of the ids', () => {
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
  ])('%s calls for exactly these steps: %s', (id, steps) => {
    expect(MEANINGS.find((record) => record.id === id)?.steps).toEqual(steps);
  });
});

describe('KEYWORDS', () => {
  it('has every language that the extension has texts in', () => {
    expect(Object.keys(KEYWORDS).toSorted()).toEqual(Object.keys(LANGUAGES).toSorted());
  });
});
