import { describe, expect, it } from 'vitest';
import { arrangeSteps, nextStep, orderedSteps, planOf } from '../../../../domain/case/plan.ts';
import { MEANING_IDS } from '../../../../domain/photos-line/meanings.ts';
import { STEP_IDS, type StepId } from '../../../../domain/steps/ids.ts';
import { type Fields, reading, stateWith } from './build.ts';

describe('planOf', () => {
  it.each<[string, Fields, readonly StepId[] | undefined]>([
    ['Nothing answered', {}, undefined],
    ['Photos on the phone only', { place: 'phoneOnly' }, undefined],
    ['Photos on icloud.com only', { place: 'cloudOnly' }, ['settings', 'connection', 'optimize']],
    ['Photos nowhere', { place: 'nowhere' }, []],
    ['Photos nowhere, with an earlier reading', { place: 'nowhere', readings: reading('power') }, []],
    ['Power', { place: 'phoneOnly', readings: reading('power') }, ['charge']],
    ['Busy: two steps, the likeliest first', { readings: reading('busy') }, ['charge', 'restart']],
    ['The meaning outweighs the place', { place: 'cloudOnly', readings: reading('cloudFull') }, ['storage']],
    ['No line', { place: 'cloudOnly', readings: reading('noLine') }, undefined],
    ['Up to date', { readings: reading('upToDate') }, []],
    ['Up to date, photos on icloud.com only', { place: 'cloudOnly', readings: reading('upToDate') }, ['settings']],
    ['Up to date, some missing', { uploadProgress: 'stopped', readings: reading('upToDate') }, undefined],
    ['Uploading', { uploadProgress: 'uploading', readings: reading('uploading', 9) }, ['charge']],
    [
      'Uploading, but the number stayed the same',
      { uploadProgress: 'stopped', readings: reading('uploading', 9) },
      ['connection', 'restart'],
    ],
    ['The card "not moving" is open', { openCard: 'notMoving', readings: reading('power') }, ['connection', 'restart']],
  ])('%s', (_, fields, plan) => {
    expect(planOf(stateWith({}, fields))).toEqual(plan);
  });

  it.each(MEANING_IDS)('%s calls for at most three steps, or for all', (meaning) => {
    const plan = planOf(stateWith({}, { readings: reading(meaning) }));
    if (meaning === 'noLine') expect(plan).toBeUndefined();
    else expect(plan?.length).toBeLessThanOrEqual(3);
  });
});

describe('arrangeSteps', () => {
  it('Steps that the plan does not name are folded away, none is lost', () => {
    expect(arrangeSteps(stateWith({ storage: 'fine' }, { readings: reading('busy') }))).toEqual({
      first: ['charge', 'restart'],
      more: ['settings', 'connection', 'storage', 'optimize', 'update'],
    });
  });

  it('The step that the page is about is the first, with and without a plan', () => {
    expect(arrangeSteps(stateWith({}, { readings: reading('busy') }), 'update').first).toEqual([
      'update',
      'charge',
      'restart',
    ]);
    expect(arrangeSteps(stateWith(), 'update')).toEqual({
      first: ['update', ...STEP_IDS.filter((id) => id !== 'update')],
      more: [],
    });
  });

  it('orderedSteps lists all seven, the folded ones last', () => {
    expect(orderedSteps(stateWith({}, { readings: reading('busy') }), 'update')).toEqual([
      'update',
      'charge',
      'restart',
      'settings',
      'connection',
      'storage',
      'optimize',
    ]);
  });
});

describe('nextStep', () => {
  const order = [...STEP_IDS];

  it('The first step without an answer behind the given one, then from the start', () => {
    const state = stateWith({ update: 'fine', charge: 'fine' });
    expect(nextStep(state, order)).toBe('settings');
    expect(nextStep(state, order, 'restart')).toBe('settings');
    expect(nextStep(state, order, 'settings')).toBe('connection');
  });

  it('A step that waits has an answer', () => {
    expect(nextStep(stateWith({ settings: 'waiting' }), order)).toBe('connection');
  });

  it('None where all have an answer, and never the given step', () => {
    const all = Object.fromEntries(STEP_IDS.map((step) => [step, 'fine' as const]));
    expect(nextStep(stateWith(all), order)).toBeUndefined();
    expect(nextStep(stateWith({ ...all, charge: 'todo' }), order, 'charge')).toBeUndefined();
  });
});
