import { describe, expect, it } from 'vitest';
import {
  answerStep,
  clearAnswers,
  compareItems,
  recordArrival,
  recordComparison,
  recordItems,
  recordLine,
  recordPlace,
  recordSameLine,
  recordStopped,
  resetSteps,
  resumeChecks,
  scheduleLookAgain,
  undoArrival,
  waitAnotherNight,
  waitForStep,
} from '../../../../domain/case/changes.ts';
import { phaseOf } from '../../../../domain/case/phase.ts';
import { planOf } from '../../../../domain/case/plan.ts';
import type { State } from '../../../../domain/case/state.ts';
import { MEANING_IDS, type Meaning } from '../../../../domain/photos-line/meanings.ts';
import { STEP_IDS } from '../../../../domain/steps/ids.ts';
import { reading, stateAfter, stateWith } from './build.ts';

describe('answerStep', () => {
  it.each<[string, Parameters<typeof stateWith>[0], boolean]>([
    ['the only waiting step', { charge: 'waiting' }, true],
    ['the only step without a change', { charge: 'stillStuck' }, true],
    ['a waiting step beside another waiting one', { charge: 'waiting', storage: 'waiting' }, false],
    ['the last waiting step beside one without a change', { charge: 'waiting', storage: 'stillStuck' }, true],
    ['a step without a change beside one that helped', { charge: 'stillStuck', restart: 'fixed' }, false],
    ['a skipped step beside a waiting one', { charge: 'skipped', storage: 'waiting' }, false],
  ])('Removing the answer of %s: the reminder is removed: %s', (_, outcomes, isRemoved) => {
    const state = stateWith(outcomes, { lookAgainAt: 5 });
    expect(answerStep(state, 'charge', 'todo')).toEqual({
      outcomes: { charge: 'todo' },
      ...(isRemoved && { case: { lookAgainAt: 0 } }),
    });
  });

  it('Without a reminder there is none to remove', () => {
    expect(answerStep(stateWith({ charge: 'waiting' }), 'charge', 'fine')).toEqual({ outcomes: { charge: 'fine' } });
  });

  it('Waiting again keeps the reminder', () => {
    const state = stateWith({ charge: 'waiting' }, { lookAgainAt: 5 });
    expect(answerStep(state, 'charge', 'waiting').case).toBeUndefined();
  });
});

it('Waiting sets the step and the time in one change', () => {
  expect(waitForStep('charge', 77)).toEqual({ outcomes: { charge: 'waiting' }, case: { lookAgainAt: 77 } });
});

it('Resetting steps closes the card that asked for it', () => {
  expect(resetSteps(['restart'])).toEqual({ outcomes: { restart: 'todo' }, case: { openCard: 'none' } });
});

it('Clearing removes all outcomes, readings, ticks and the case, but not the device', () => {
  const before = { ...stateWith({}, { readings: reading('power') }), ticks: ['0a/1'] };
  expect(clearAnswers(before)).toEqual({
    outcomes: Object.fromEntries(STEP_IDS.map((step) => [step, 'todo'])),
    case: { place: 'none', connectedAt: 0, lookAgainAt: 0, uploadProgress: 'none', openCard: 'none', arrivedAt: 0 },
    readings: { 5: null },
    ticks: { '0a/1': false },
  });
});

it.each([
  ['The checks go on', resumeChecks, { uploadProgress: 'stopped', openCard: 'none' }],
  ['The number stayed the same', recordStopped, { uploadProgress: 'stopped', openCard: 'notMoving' }],
  ['Up to date', (state: State) => recordLine(state, { meaning: 'upToDate' }, 9), { openCard: 'ownEyes' }],
  ['Arrived', (state: State) => recordArrival(state, 9), { arrivedAt: 9, openCard: 'none' }],
])('%s: no step is left waiting, and the reminder is removed', (_, change, fields) => {
  const changes = change(stateWith({ charge: 'waiting', update: 'fine' }, { lookAgainAt: 5 }));
  expect(changes.outcomes).toEqual({ charge: 'stillStuck' });
  expect(changes.case).toMatchObject({ ...fields, lookAgainAt: 0 });
});

it('Undoing an arrival asks the first question again, whatever helped before', () => {
  expect(undoArrival().case).toMatchObject({ arrivedAt: 0, openCard: 'place' });
  expect(phaseOf(stateWith({ restart: 'fixed' }, undoArrival().case))).toBe('checking');
});

it('An empty icloud.com opens a card of its own; no place changes an outcome', () => {
  expect(recordPlace('cloudEmpty')).toEqual({ case: { place: 'cloudEmpty', openCard: 'cloudEmpty' } });
  expect(recordPlace('phoneOnly')).toEqual({ case: { place: 'phoneOnly', openCard: 'none' } });
});

describe('recordLine', () => {
  it('Each reading is kept with its time, and the last one chooses the steps', () => {
    const state = stateAfter([
      recordLine(stateWith(), { meaning: 'power' }, 1000),
      recordLine(stateWith({}, { readings: reading('power', undefined, 1000) }), { meaning: 'cloudFull' }, 2000),
    ]);
    expect(state.readings).toEqual([
      { meaning: 'power', at: 1000 },
      { meaning: 'cloudFull', at: 2000 },
    ]);
    expect(planOf(state)).toEqual(['storage']);
  });

  it('A line chosen by mistake is replaced', () => {
    const before = stateWith({}, { openCard: 'correct', readings: reading('power', undefined, 1000) });
    expect(recordLine(before, { meaning: 'warm' }, 2000).readings).toEqual({ 1000: { meaning: 'warm' } });
  });

  it.each(MEANING_IDS)('%s changes no outcome, and no reminder that is not due', (meaning) => {
    const state = stateWith({ charge: 'waiting', storage: 'fine' }, { lookAgainAt: 99_999 });
    const changes = recordLine(state, { meaning }, 1000);
    if (meaning === 'upToDate') return expect(changes.case).toMatchObject({ openCard: 'ownEyes', lookAgainAt: 0 });
    expect(changes.outcomes).toBeUndefined();
    return expect(changes.case).not.toHaveProperty('lookAgainAt');
  });

  it('Up to date with the photos on icloud.com only is compared with nothing', () => {
    const changes = recordLine(stateWith({}, { place: 'cloudOnly' }), { meaning: 'upToDate' }, 1000);
    expect(changes.case).toEqual({ uploadProgress: 'stopped', openCard: 'none' });
  });

  it('Waiting ends once the time to look again has come', () => {
    const changes = recordLine(stateWith({ charge: 'waiting' }, { lookAgainAt: 500 }), { meaning: 'network' }, 1000);
    expect(changes.outcomes).toEqual({ charge: 'stillStuck' });
    expect(changes.case).toMatchObject({ lookAgainAt: 0, openCard: 'none' });
  });

  it('Uploading is the phase "moving"; any other line ends it', () => {
    expect(phaseOf(stateAfter([recordLine(stateWith(), { meaning: 'uploading', items: 12 }, 1000)]))).toBe('moving');
    const moving = stateWith({ restart: ['fixed', 900] }, { uploadProgress: 'fewer' });
    const power = recordLine(moving, { meaning: 'power' }, 1000);
    expect(phaseOf(stateAfter([{ outcomes: { restart: 'fixed' } }, power]))).toBe('checking');
  });

  it.each(MEANING_IDS)('%s while the photos are nowhere: the place becomes unsure', (meaning) => {
    const nowhere = stateWith({}, { place: 'nowhere', openCard: 'status' });
    expect(recordLine(nowhere, { meaning }, 1).case?.place).toBe('unsure');
  });
});

describe('Looking again', () => {
  const now = new Date(2026, 10, 20, 10).getTime();
  const tomorrow = new Date(2026, 10, 21, 8).getTime();

  it.each([
    [1204, 900, 'fewer'],
    [900, 900, 'same'],
    [0, 1, 'more'],
  ] as const)('%i, then %i: %s', (before, after, comparison) => {
    expect(compareItems(before, after)).toBe(comparison);
  });

  it.each([
    ['fewer', { uploadProgress: 'fewer', lookAgainAt: tomorrow, openCard: 'none' }],
    ['more', { uploadProgress: 'more', lookAgainAt: new Date(2026, 10, 20, 13).getTime(), openCard: 'none' }],
    ['same', { openCard: 'charger' }],
  ] as const)('%s: the number is a reading, and the next step follows', (comparison, fields) => {
    const changes = recordComparison(comparison, 7, now);
    expect(changes.readings).toEqual({ [now]: { meaning: 'uploading', items: 7 } });
    expect(changes.case).toEqual(fields);
  });

  it('A comparison without a number is a reading without one', () => {
    expect(recordComparison('fewer', undefined, now).readings).toEqual({ [now]: { meaning: 'uploading' } });
  });

  it.each<[Meaning, object]>([
    ['power', { openCard: 'charger' }],
    ['cloudFull', { uploadProgress: 'stopped', lookAgainAt: 0, openCard: 'none' }],
    ['signIn', { uploadProgress: 'stopped', lookAgainAt: 0, openCard: 'none' }],
  ])('Still %s: the charger is asked for only where it may help', (meaning, fields) => {
    const changes = recordSameLine(stateWith({}, { readings: reading(meaning) }), now);
    expect(changes.readings).toEqual({ [now]: { meaning } });
    expect(changes.case).toEqual(fields);
  });

  it('The first number completes the last reading, the next is a reading of its own', () => {
    expect(recordItems(stateWith({}, { readings: reading('uploading') }), 12, 99).readings).toEqual({
      5: { meaning: 'uploading', items: 12 },
    });
    expect(recordItems(stateWith({}, { readings: reading('uploading', 12) }), 11, 99).readings).toEqual({
      99: { meaning: 'uploading', items: 11 },
    });
    expect(recordItems(stateWith({}, { readings: reading('power') }), 11, 99).readings).toHaveProperty('99');
    expect(recordItems(stateWith({ restart: 'fixed' }), 11, 99).readings).toHaveProperty('99');
  });

  it('A new time to look again closes the open card', () => {
    expect(scheduleLookAgain(tomorrow)).toEqual({ case: { lookAgainAt: tomorrow, openCard: 'none' } });
    expect(waitAnotherNight(tomorrow)).toEqual({
      case: { uploadProgress: 'same', lookAgainAt: tomorrow, openCard: 'none' },
    });
  });
});
