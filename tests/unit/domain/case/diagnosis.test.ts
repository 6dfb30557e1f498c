import { describe, expect, it } from 'vitest';
import type { Changes } from '../../../../domain/case/changes.ts';
import {
  compareItems,
  lookedAgain,
  noteItems,
  saysTheSame,
  tellPlace,
  tellStatus,
} from '../../../../domain/case/diagnosis.ts';
import { phaseOf } from '../../../../domain/case/phase.ts';
import { arrangeSteps, planOf } from '../../../../domain/case/plan.ts';
import type { Case, Reading, State } from '../../../../domain/case/state.ts';
import { STATUS_IDS, type StatusId } from '../../../../domain/photos-line/meanings.ts';
import { STEP_IDS, type StepId } from '../../../../domain/steps/ids.ts';
import { readState } from '../../../../domain/storage/read-state.ts';
import { toStored } from '../../../../domain/storage/to-stored.ts';
import { stateWith } from './build.ts';

type Fields = Partial<Case> & { readings?: readonly Reading[] };
const said = (status: StatusId, items?: number, at = 5): Reading[] => [
  { status, at, ...(items !== undefined && { items }) },
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
    for (const status of STATUS_IDS) {
      const plan = planOf(stateWith({}, { readings: said(status) }));
      expect(plan === undefined ? status : plan.length, status).toSatisfy((n) => n === 'noLine' || Number(n) <= 3);
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
      tellStatus(stateWith(), { status: 'power' }, 1000),
      tellStatus(stateWith({}, { readings: said('power', undefined, 1000) }), { status: 'cloudFull' }, 2000),
    ]);
    expect(state.readings).toEqual([
      { status: 'power', at: 1000 },
      { status: 'cloudFull', at: 2000 },
    ]);
    expect(planOf(state)).toEqual(['storage']);
  });

  it('a line chosen by mistake is replaced, not added to', () => {
    const before = stateWith({}, { ending: 'correct', readings: said('power', undefined, 1000) });
    expect(tellStatus(before, { status: 'warm' }, 2000).readings).toEqual({ 1000: { status: 'warm' } });
  });

  it.each(STATUS_IDS)('%s costs no answer and no reminder that is still to come', (status) => {
    const state = stateWith({ charge: 'waiting', storage: 'fine' }, { lookAgainAt: 99_999 });
    const { outcomes, case: told } = tellStatus(state, { status }, 1000);
    if (status === 'upToDate') return expect(told).toMatchObject({ ending: 'ownEyes', lookAgainAt: 0 });
    expect(outcomes).toBeUndefined();
    return expect(told).not.toHaveProperty('lookAgainAt');
  });

  it('at the time to look again, waiting ends', () => {
    const state = stateWith({ charge: 'waiting' }, { lookAgainAt: 500 });
    const changes = tellStatus(state, { status: 'network' }, 1000);
    expect(changes.outcomes).toEqual({ charge: 'stillStuck' });
    expect(changes.case).toMatchObject({ lookAgainAt: 0, ending: 'none' });
  });

  it('uploading with a number is no fault; anything else after it is no upload any more', () => {
    expect(phaseOf(stored([tellStatus(stateWith(), { status: 'uploading', items: 12 }, 1000)]))).toBe('moving');
    const moving = stateWith({ restart: ['fixed', 900] }, { lastLook: 'fewer' });
    expect(phaseOf(stored([{ outcomes: { restart: 'fixed' } }, tellStatus(moving, { status: 'power' }, 1000)]))).toBe(
      'checking',
    );
  });

  it.each(STATUS_IDS)('who goes on to %s although the photos are nowhere does not know where they are', (status) => {
    const nowhere = stateWith({}, { place: 'nowhere', ending: 'status' });
    expect(tellStatus(nowhere, { status }, 1).case?.place).toBe('unsure');
  });

  it('a fault told before the time to look again is no waiting; a reminder set after it is', () => {
    const reminded = { case: { lookAgainAt: 99_999 } };
    const full = { readings: { 10001: { status: 'cloudFull' as const } } };
    expect(phaseOf(stored([reminded, full], 10_000))).toBe('checking');
    expect(phaseOf(stored([full, { case: { lookAgainAt: 99_999 } }], 10_001))).toBe('waiting');
    const busy = { readings: { 10001: { status: 'busy' as const } } };
    expect(phaseOf(stored([reminded, busy], 10_000))).toBe('waiting');
  });

  it('an empty icloud.com has reasons of its own first; no answer is lost by any place', () => {
    expect(tellPlace('cloudEmpty')).toEqual({ case: { place: 'cloudEmpty', ending: 'cloudEmpty' } });
    expect(tellPlace('phoneOnly')).toEqual({ case: { place: 'phoneOnly', ending: 'none' } });
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
    ['fewer', { lastLook: 'fewer', lookAgainAt: new Date(2026, 10, 21, 8).getTime(), ending: 'none' }],
    ['more', { lastLook: 'more', lookAgainAt: new Date(2026, 10, 20, 13).getTime(), ending: 'none' }],
    ['same', { ending: 'charger' }],
  ] as const)('%s: the number is kept, and the talk goes on', (comparison, told) => {
    const changes = lookedAgain(comparison, 7, now);
    expect(changes.readings).toEqual({ [now]: { status: 'uploading', items: 7 } });
    expect(changes.case).toEqual(told);
  });

  it.each<[StatusId, object]>([
    ['power', { ending: 'charger' }],
    ['cloudFull', { lastLook: 'stopped', lookAgainAt: 0, ending: 'none' }],
    ['signIn', { lastLook: 'stopped', lookAgainAt: 0, ending: 'none' }],
  ])('still %s: asks for the charger only where that may help', (status, told) => {
    const changes = saysTheSame(stateWith({}, { readings: said(status) }), now);
    expect(changes.readings).toEqual({ [now]: { status } });
    expect(changes.case).toEqual(told);
  });

  it('the first number belongs to what was just told, the next is a reading of its own', () => {
    expect(noteItems(stateWith({}, { readings: said('uploading') }), 12, 99).readings).toEqual({
      5: { status: 'uploading', items: 12 },
    });
    expect(noteItems(stateWith({}, { readings: said('uploading', 12) }), 11, 99).readings).toEqual({
      99: { status: 'uploading', items: 11 },
    });
    expect(noteItems(stateWith({ restart: 'fixed' }), 11, 99).readings).toHaveProperty('99');
  });
});
