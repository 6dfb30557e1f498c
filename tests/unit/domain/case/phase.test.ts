import { describe, expect, it } from 'vitest';
import { checkedCount, isLookAgainDue, nextStep, type Phase, phaseOf } from '../../../../domain/case/phase.ts';
import { orderedSteps } from '../../../../domain/case/plan.ts';
import type { Outcome } from '../../../../domain/steps/ids.ts';
import { STEP_IDS } from '../../../../domain/steps/ids.ts';
import { stateWith } from './build.ts';

const all = (outcome: Outcome) => Object.fromEntries(STEP_IDS.map((step) => [step, outcome]));

describe('phaseOf', () => {
  it.each<[string, Parameters<typeof stateWith>, Phase]>([
    ['nothing answered', [], 'notStarted'],
    ['one answered', [{ settings: 'fine' }], 'checking'],
    ['only where the photos are', [{}, { place: 'phoneOnly' }], 'checking'],
    ['only what the Photos app says', [{}, { readings: [{ meaning: 'power', at: 5 }] }], 'checking'],
    ['the Photos app uploads', [{}, { lastLook: 'uploading' }], 'moving'],
    ['one waits until a time', [{ charge: 'waiting' }, { lookAgainAt: 9000 }], 'waiting'],
    ['one waits for nothing', [{ charge: 'waiting' }], 'checking'],
    ['a time to look again, nothing waiting', [{ storage: 'stillStuck' }, { lookAgainAt: 9000 }], 'waiting'],
    ['uploading began after a step', [{ restart: 'fixed' }], 'moving'],
    ['a later look: smaller number', [{ charge: 'waiting' }, { lastLook: 'fewer' }], 'moving'],
    ['a later look: it stands still', [{ restart: 'fixed' }, { lastLook: 'stopped' }], 'checking'],
    ['it began again after it stood still', [{ restart: ['fixed', 3000] }, { lastLook: 'stopped' }], 'moving'],
    ['the phone says it is done: neither moving nor arrived', [{ restart: 'fixed' }, { lastLook: 'done' }], 'checking'],
    ['seen on icloud.com', [{ restart: 'fixed' }, { arrivedAt: 5 }], 'arrived'],
    ['everything tried', [all('stillStuck')], 'askApple'],
    ['everything tried or skipped', [{ ...all('fine'), update: 'skipped' }], 'askApple'],
    ['everything tried, one waits', [{ ...all('fine'), update: 'waiting' }, { lookAgainAt: 9000 }], 'waiting'],
  ])('%s', (_, [outcomes, told], phase) => {
    expect(phaseOf(stateWith(outcomes, told))).toBe(phase);
  });
});

it.each<[Outcome, number]>([
  ['todo', 0],
  ['waiting', 0],
  ['fine', 7],
  ['stillStuck', 7],
  ['fixed', 7],
  ['skipped', 7],
])('seven times %s count %i', (outcome, count) => {
  expect(checkedCount(stateWith(all(outcome)))).toBe(count);
});

it.each([
  [0, 0, false],
  [2000, 0, false],
  [1000, 0, true],
  [900, 0, true],
  [900, 500, false],
])('look again at %i, arrived at %i: due at 1000 is %s', (lookAgainAt, arrivedAt, due) => {
  expect(isLookAgainDue(stateWith({}, { lookAgainAt, arrivedAt }).case, 1000)).toBe(due);
});

describe('order', () => {
  it('puts the page’s step first and keeps the others in the guides’ order', () => {
    expect(orderedSteps(stateWith(), 'restart')).toEqual([
      'restart',
      'settings',
      'connection',
      'storage',
      'optimize',
      'update',
      'charge',
    ]);
  });

  it('goes on after a step, then from the top', () => {
    const state = stateWith({ update: 'fine', charge: 'fine' });
    expect(nextStep(state, orderedSteps(state))).toBe('settings');
    expect(nextStep(state, orderedSteps(state), 'restart')).toBe('settings');
    expect(nextStep(state, orderedSteps(state), 'settings')).toBe('connection');
    expect(nextStep(stateWith(all('fine')), orderedSteps(stateWith()))).toBeUndefined();
  });
});
