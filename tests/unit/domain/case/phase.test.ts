import { describe, expect, it } from 'vitest';
import { checkedCount, isLookAgainDue, type Phase, phaseOf } from '../../../../domain/case/phase.ts';
import { type Outcome, STEP_IDS } from '../../../../domain/steps/ids.ts';
import { reading, stateAfter, stateWith } from './build.ts';

const all = (outcome: Outcome) => Object.fromEntries(STEP_IDS.map((step) => [step, outcome]));

describe('phaseOf', () => {
  it.each<[string, Parameters<typeof stateWith>, Phase]>([
    ['Nothing answered', [], 'notStarted'],
    ['One step answered', [{ settings: 'fine' }], 'checking'],
    ['Only the place', [{}, { place: 'phoneOnly' }], 'checking'],
    ['Only a reading', [{}, { readings: reading('power') }], 'checking'],
    ['Uploading', [{}, { uploadProgress: 'uploading' }], 'moving'],
    ['One step waits until a time', [{ charge: 'waiting' }, { lookAgainAt: 9000 }], 'waiting'],
    ['One step waits without a time', [{ charge: 'waiting' }], 'checking'],
    ['A time to look again, no step waiting', [{ storage: 'stillStuck' }, { lookAgainAt: 9000 }], 'waiting'],
    ['Uploading began after a step', [{ restart: 'fixed' }], 'moving'],
    ['A smaller number', [{ charge: 'waiting' }, { uploadProgress: 'fewer' }], 'moving'],
    ['A larger number', [{ charge: 'waiting' }, { uploadProgress: 'more' }], 'moving'],
    ['Stopped after a step helped', [{ restart: 'fixed' }, { uploadProgress: 'stopped' }], 'checking'],
    ['A step helped after it stopped', [{ restart: ['fixed', 3000] }, { uploadProgress: 'stopped' }], 'moving'],
    ['The Photos app says it is done', [{ restart: 'fixed' }, { uploadProgress: 'done' }], 'checking'],
    ['Seen on icloud.com', [{ restart: 'fixed' }, { arrivedAt: 5 }], 'arrived'],
    ['All steps done without a change', [all('stillStuck')], 'askApple'],
    ['All steps done or skipped', [{ ...all('fine'), update: 'skipped' }], 'askApple'],
    ['All steps done but one', [{ ...all('fine'), update: 'todo' }], 'checking'],
    ['All steps done, one waits', [{ ...all('fine'), update: 'waiting' }, { lookAgainAt: 9000 }], 'waiting'],
  ])('%s', (_, [outcomes, fields], phase) => {
    expect(phaseOf(stateWith(outcomes, fields))).toBe(phase);
  });

  it('A fault recorded after the reminder ends the wait; an earlier one, or one that ends by itself, does not', () => {
    const reminder = { case: { lookAgainAt: 99_999 } };
    const cloudFull = { readings: { 10001: { meaning: 'cloudFull' as const } } };
    const busy = { readings: { 10001: { meaning: 'busy' as const } } };
    expect(phaseOf(stateAfter([reminder, cloudFull], 10_000))).toBe('checking');
    expect(phaseOf(stateAfter([cloudFull, reminder], 10_001))).toBe('waiting');
    expect(phaseOf(stateAfter([reminder, busy], 10_000))).toBe('waiting');
  });
});

it.each<[Outcome, number]>([
  ['todo', 0],
  ['waiting', 0],
  ['fine', 7],
  ['stillStuck', 7],
  ['fixed', 7],
  ['skipped', 7],
])('Seven times %s: %i checked', (outcome, count) => {
  expect(checkedCount(stateWith(all(outcome)))).toBe(count);
});

it.each([
  [0, 0, false],
  [2000, 0, false],
  [1001, 0, false],
  [1000, 0, true],
  [900, 0, true],
  [900, 500, false],
])('Look again at %i, arrived at %i: due at 1000: %s', (lookAgainAt, arrivedAt, isDue) => {
  expect(isLookAgainDue(stateWith({}, { lookAgainAt, arrivedAt }).case, 1000)).toBe(isDue);
});
