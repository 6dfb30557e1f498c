import { describe, expect, it } from 'vitest';
import { ADVICE, ADVICE_IDS, adviceFor } from '../../../../domain/case/advice.ts';
import type { Case, Reading } from '../../../../domain/case/state.ts';
import type { Meaning } from '../../../../domain/photos-line/meanings.ts';
import { stateWith } from './build.ts';

type Fields = Partial<Case> & { readings?: readonly Reading[] };
const said = (meaning: Meaning): Reading[] => [{ meaning, at: 5 }];

describe('advice beyond the seven', () => {
  it.each<[string, Fields, string[]]>([
    ['nothing told', {}, []],
    ['on the phone only', { place: 'phoneOnly' }, []],
    ['nowhere', { place: 'nowhere', readings: said('power') }, []],
    ['on icloud.com only', { place: 'cloudOnly' }, ['libraries', 'hiddenDeleted']],
    ['items that failed', { readings: said('failedItems') }, ['failedItems']],
    ['failed on a Mac', { device: 'Mac', readings: said('failedItems') }, ['failedItems', 'systemLibrary']],
    ['the network', { readings: said('network') }, ['lowPower', 'dateTime']],
    ['the network of a Windows computer', { device: 'Windows', readings: said('network') }, []],
    ['full iCloud', { readings: said('cloudFull') }, ['syncNow']],
    ['power', { readings: said('power') }, ['lowData']],
    ['some are missing', { openCard: 'differ' }, ['libraries', 'hiddenDeleted']],
  ])('%s', (_, told, ids) => {
    expect(adviceFor(stateWith({}, told)).map(({ id }) => id)).toEqual(ids);
  });

  it('stands in one table, each once', () => {
    expect(ADVICE.map(({ id }) => id)).toEqual([...ADVICE_IDS]);
  });
});
