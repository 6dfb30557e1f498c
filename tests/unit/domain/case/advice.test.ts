import { describe, expect, it } from 'vitest';
import { ADVICE, ADVICE_IDS, adviceFor } from '../../../../domain/case/advice.ts';
import { type Fields, reading, stateWith } from './build.ts';

describe('adviceFor', () => {
  it.each<[string, Fields, string[]]>([
    ['Nothing answered', {}, []],
    ['Photos on the phone only', { place: 'phoneOnly' }, []],
    ['Photos nowhere', { place: 'nowhere', readings: reading('power') }, []],
    ['Photos on icloud.com only', { place: 'cloudOnly' }, ['libraries', 'hiddenDeleted']],
    ['Failed items', { readings: reading('failedItems') }, ['failedItems']],
    ['Failed items on a Mac', { device: 'Mac', readings: reading('failedItems') }, ['failedItems', 'systemLibrary']],
    ['Network', { readings: reading('network') }, ['lowPower', 'dateTime']],
    ['Network, on a Windows computer', { device: 'Windows', readings: reading('network') }, []],
    ['iCloud full', { readings: reading('cloudFull') }, ['syncNow']],
    ['Power', { readings: reading('power') }, ['lowData']],
    ['Some photos missing', { openCard: 'differ' }, ['libraries', 'hiddenDeleted']],
  ])('%s', (_, fields, ids) => {
    expect(adviceFor(stateWith({}, fields)).map(({ id }) => id)).toEqual(ids);
  });

  it('Each advice is in the table once', () => {
    expect(ADVICE.map(({ id }) => id)).toEqual([...ADVICE_IDS]);
  });
});
