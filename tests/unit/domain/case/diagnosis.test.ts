import { describe, expect, it } from 'vitest';
import type { Changes } from '../../../../domain/case/changes.ts';
import {
  compareItems,
  lookedAgain,
  noteItems,
  saysTheSame,
  tellMeaning,
  tellPlace,
} from '../../../../domain/case/diagnosis.ts';
import { phaseOf } from '../../../../domain/case/phase.ts';
import { arrangeSteps, planOf } from '../../../../domain/case/plan.ts';
import type { Case, Reading, State } from '../../../../domain/case/state.ts';
import { MEANING_IDS, type Meaning } from '../../../../domain/photos-line/meanings.ts';
import { STEP_IDS, type StepId } from '../../../../domain/steps/ids.ts';
import { readState } from '../../../../domain/storage/read-state.ts';
import { toStored } from '../../../../domain/storage/to-stored.ts';
import { stateWith } from './build.ts';

type Fields = Partial<Case> & { readings?: readonly Reading[] };
const said = (meaning: Meaning, items?: number, at = 5): Reading[] => [
  { meaning, at, ...(items !== undefined && { items }) },
];

/** The state after changes made at `now`, as storage keeps it. */
function stored(changes: readonly Changes[], now = 10_000): State {
  return readState(Object.assign({}, ...changes.map((change, index) => toStored(change, now + index)))).state;
}

describe('the plan', () => {
  it.each<[string, Fields, readonly StepId[] | undefined]>([
    ['nothing told', {}, undefined],
    ['on the phone only', { place: 'phoneOnly' }, undefined],
    ['on icloud.com only', { place: 'cloudOnly' }, ['settings', 'connection', 'optimize']],
    ['nowhere', { place: 'nowhere' }, []],
    ['nowhere, whatever the app said before', { place: 'nowhere', readings: said('power') }, []],
    ['power', { place: 'phoneOnly', readings: said('power') }, ['charge']],
    ['busy: two, the likeliest first', { readings: said('busy') }, ['charge', 'restart']],
    ['the wording counts more than the place', { place: 'cloudOnly', readings: said('cloudFull') }, ['storage']],
    ['no line', { place: 'cloudOnly', readings: said('noLine') }, undefined],
    ['up to date', { readings: said('upToDate') }, []],
    ['up to date, but not on the phone', { place: 'cloudOnly', readings: said('upToDate') }, ['settings']],
    ['up to date, and some are missing', { lastLook: 'stopped', readings: said('upToDate') }, undefined],
    ['uploading', { lastLook: 'uploading', readings: said('uploading', 9) }, ['charge']],
    [
      'the number stood still all night',
      { lastLook: 'stopped', readings: said('uploading', 9) },
      ['connection', 'restart'],
    ],
  ])('%s', (_, told, plan) => {
    expect(planOf(stateWith({}, told))).toEqual(plan);
  });

  it('of any meaning is of three steps at most, or all', () => {
    for (const meaning of MEANING_IDS) {
      const plan = planOf(stateWith({}, { readings: said(meaning) }));
      expect(plan === undefined ? meaning : plan.length, meaning).toSatisfy((n) => n === 'noLine' || Number(n) <= 3);
    }
  });

  it('folds the others away and loses none; the page’s own step always stands first', () => {
    const state = stateWith({ storage: 'fine' }, { readings: said('busy') });
    expect(arrangeSteps(state)).toEqual({
      first: ['charge', 'restart'],
      more: ['settings', 'connection', 'storage', 'optimize', 'update'],
    });
    expect(arrangeSteps(state, 'update').first).toEqual(['update', 'charge', 'restart']);
    expect(arrangeSteps(stateWith(), 'update')).toEqual({
      first: ['update', ...STEP_IDS.filter((id) => id !== 'update')],
      more: [],
    });
  });
});

describe('telling what the Photos app says', () => {
  it('keeps each reading with its time, and the last one chooses the steps', () => {
    const state = stored([
      tellMeaning(stateWith(), { meaning: 'power' }, 1000),
      tellMeaning(stateWith({}, { readings: said('power', undefined, 1000) }), { meaning: 'cloudFull' }, 2000),
    ]);
    expect(state.readings).toEqual([
      { meaning: 'power', at: 1000 },
      { meaning: 'cloudFull', at: 2000 },
    ]);
    expect(planOf(state)).toEqual(['storage']);
  });

  it('a line chosen by mistake is replaced, not added to', () => {
    const before = stateWith({}, { openCard: 'correct', readings: said('power', undefined, 1000) });
    expect(tellMeaning(before, { meaning: 'warm' }, 2000).readings).toEqual({ 1000: { meaning: 'warm' } });
  });

  it.each(MEANING_IDS)('%s costs no answer and no reminder that is still to come', (meaning) => {
    const state = stateWith({ charge: 'waiting', storage: 'fine' }, { lookAgainAt: 99_999 });
    const { outcomes, case: told } = tellMeaning(state, { meaning }, 1000);
    if (meaning === 'upToDate') return expect(told).toMatchObject({ openCard: 'ownEyes', lookAgainAt: 0 });
    expect(outcomes).toBeUndefined();
    return expect(told).not.toHaveProperty('lookAgainAt');
  });

  it('at the time to look again, waiting ends', () => {
    const state = stateWith({ charge: 'waiting' }, { lookAgainAt: 500 });
    const changes = tellMeaning(state, { meaning: 'network' }, 1000);
    expect(changes.outcomes).toEqual({ charge: 'stillStuck' });
    expect(changes.case).toMatchObject({ lookAgainAt: 0, openCard: 'none' });
  });

  it('uploading with a number is no fault; anything else after it is no upload any more', () => {
    expect(phaseOf(stored([tellMeaning(stateWith(), { meaning: 'uploading', items: 12 }, 1000)]))).toBe('moving');
    const moving = stateWith({ restart: ['fixed', 900] }, { lastLook: 'fewer' });
    expect(phaseOf(stored([{ outcomes: { restart: 'fixed' } }, tellMeaning(moving, { meaning: 'power' }, 1000)]))).toBe(
      'checking',
    );
  });

  it.each(MEANING_IDS)('who goes on to %s although the photos are nowhere does not know where they are', (meaning) => {
    const nowhere = stateWith({}, { place: 'nowhere', openCard: 'status' });
    expect(tellMeaning(nowhere, { meaning }, 1).case?.place).toBe('unsure');
  });

  it('a fault told before the time to look again is no waiting; a reminder set after it is', () => {
    const reminded = { case: { lookAgainAt: 99_999 } };
    const full = { readings: { 10001: { meaning: 'cloudFull' as const } } };
    expect(phaseOf(stored([reminded, full], 10_000))).toBe('checking');
    expect(phaseOf(stored([full, { case: { lookAgainAt: 99_999 } }], 10_001))).toBe('waiting');
    const busy = { readings: { 10001: { meaning: 'busy' as const } } };
    expect(phaseOf(stored([reminded, busy], 10_000))).toBe('waiting');
  });

  it('an empty icloud.com has reasons of its own first; no answer is lost by any place', () => {
    expect(tellPlace('cloudEmpty')).toEqual({ case: { place: 'cloudEmpty', openCard: 'cloudEmpty' } });
    expect(tellPlace('phoneOnly')).toEqual({ case: { place: 'phoneOnly', openCard: 'none' } });
  });
});

describe('looking again', () => {
  it.each([
    [1204, 900, 'fewer'],
    [900, 900, 'same'],
    [0, 1, 'more'],
  ] as const)('%i, then %i: %s', (before, now, comparison) => {
    expect(compareItems(before, now)).toBe(comparison);
  });

  const now = new Date(2026, 10, 20, 10).getTime();
  it.each([
    ['fewer', { lastLook: 'fewer', lookAgainAt: new Date(2026, 10, 21, 8).getTime(), openCard: 'none' }],
    ['more', { lastLook: 'more', lookAgainAt: new Date(2026, 10, 20, 13).getTime(), openCard: 'none' }],
    ['same', { openCard: 'charger' }],
  ] as const)('%s: the number is kept, and the talk goes on', (comparison, told) => {
    const changes = lookedAgain(comparison, 7, now);
    expect(changes.readings).toEqual({ [now]: { meaning: 'uploading', items: 7 } });
    expect(changes.case).toEqual(told);
  });

  it.each<[Meaning, object]>([
    ['power', { openCard: 'charger' }],
    ['cloudFull', { lastLook: 'stopped', lookAgainAt: 0, openCard: 'none' }],
    ['signIn', { lastLook: 'stopped', lookAgainAt: 0, openCard: 'none' }],
  ])('still %s: asks for the charger only where that may help', (meaning, told) => {
    const changes = saysTheSame(stateWith({}, { readings: said(meaning) }), now);
    expect(changes.readings).toEqual({ [now]: { meaning } });
    expect(changes.case).toEqual(told);
  });

  it('the first number belongs to what was just told, the next is a reading of its own', () => {
    expect(noteItems(stateWith({}, { readings: said('uploading') }), 12, 99).readings).toEqual({
      5: { meaning: 'uploading', items: 12 },
    });
    expect(noteItems(stateWith({}, { readings: said('uploading', 12) }), 11, 99).readings).toEqual({
      99: { meaning: 'uploading', items: 11 },
    });
    expect(noteItems(stateWith({ restart: 'fixed' }), 11, 99).readings).toHaveProperty('99');
  });
});
