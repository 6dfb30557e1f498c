import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppContext } from '../../../../components/app-context.ts';
import { goLabel, stateLine } from '../../../../components/surfaces/state-line.ts';
import type { State } from '../../../../domain/case/state.ts';
import { type Outcome, STEP_IDS } from '../../../../domain/steps/ids.ts';
import { reading, stateWith } from '../../domain/case/build.ts';

const now = Date.parse('2026-11-20T12:00Z');
const hour = 60 * 60 * 1000;
const app = (state: State) => ({ state, now, language: 'en-GB' }) as AppContext;
const all = (outcome: Outcome) => Object.fromEntries(STEP_IDS.map((step) => [step, outcome]));

beforeEach(() => void vi.stubEnv('TZ', 'UTC'));

describe('The line and the button of', () => {
  it.each<[string, Parameters<typeof stateWith>, string, string]>([
    ['nothing answered', [], 'No steps started yet.', 'Start'],
    ['two steps checked', [{ settings: 'fine', update: 'skipped' }], '2 of 7 checked', 'Go on'],
    ['only a place', [{}, { place: 'phoneOnly' }], '0 of 7 checked', 'Go on'],
    [
      'a time to look again',
      [{ charge: 'waiting' }, { lookAgainAt: now + hour }],
      'Waiting. Look again today, 13:00.',
      'Look now',
    ],
    ['a time that has come', [{ charge: 'waiting' }, { lookAgainAt: now }], 'It is time to look again.', 'Look now'],
    [
      'a time that has come while uploading',
      [{}, { lookAgainAt: now - 1, uploadProgress: 'fewer' }],
      'It is time to look again.',
      'Look again',
    ],
    ['uploading since a step', [{ restart: ['fixed', now - hour] }], 'Uploading since today, 11:00.', 'Look again'],
    [
      'uploading since the later of two steps',
      [{ restart: ['fixed', now - hour], update: ['fixed', now - 30 * hour] }],
      'Uploading since today, 11:00.',
      'Look again',
    ],
    [
      'uploading since a reading',
      [{}, { uploadProgress: 'uploading', readings: reading('uploading', 5, now - 24 * hour) }],
      'Uploading since yesterday, 12:00.',
      'Look again',
    ],
    ['uploading since nobody knows', [{}, { uploadProgress: 'uploading' }], 'Uploading has started.', 'Look again'],
    ['arrived', [{}, { arrivedAt: now - hour, lookAgainAt: now - 1 }], 'Arrived, checked today, 11:00.', 'Show'],
    ['all checked', [all('stillStuck')], 'You have gone through all checks.', 'What to do now'],
  ])('%s', (_, [outcomes, fields], line, button) => {
    const state = stateWith(outcomes, fields);
    expect([stateLine(app(state), undefined), goLabel(app(state))]).toEqual([line, button]);
  });

  it('two steps checked, with the next step', () => {
    const state = stateWith({ settings: 'fine', connection: 'fine' });
    expect(stateLine(app(state), 'storage')).toMatch(/^2 of 7 checked\. Next: .+/);
    expect(stateLine(app(state), 'storage')).not.toBe(stateLine(app(state), 'update'));
  });
});
