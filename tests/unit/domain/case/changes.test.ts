import { expect, it } from 'vitest';
import {
  answer,
  arrive,
  backToChecks,
  clearAnswers,
  departAgain,
  hasStopped,
  saysDone,
  waitFor,
} from '../../../../domain/case/changes.ts';
import { laterToday, lookAgainTimes, tomorrowMorning } from '../../../../domain/case/look-again.ts';
import { phaseOf } from '../../../../domain/case/phase.ts';
import { STEP_IDS } from '../../../../domain/steps/ids.ts';
import { stateWith } from './build.ts';

it('taking back the only waiting answer takes its reminder with it', () => {
  expect(answer(stateWith({ charge: 'waiting' }, { lookAgainAt: 5 }), 'charge', 'todo').case).toEqual({
    lookAgainAt: 0,
  });
});

it('keeps the reminder while another step waits', () => {
  const state = stateWith({ charge: 'waiting', storage: 'waiting' }, { lookAgainAt: 5 });
  expect(answer(state, 'charge', 'fine').case).toBeUndefined();
});

it('waiting sets step and time in one go', () => {
  expect(waitFor('charge', 77)).toEqual({ outcomes: { charge: 'waiting' }, case: { lookAgainAt: 77 } });
});

it('clearing takes back all seven and the whole case, but not the device', () => {
  const before = stateWith({}, { readings: [{ meaning: 'power', at: 5 }] });
  const { outcomes, case: cleared, readings } = clearAnswers(before);
  expect(outcomes).toEqual(Object.fromEntries(STEP_IDS.map((step) => [step, 'todo'])));
  expect(Object.keys(cleared ?? {}).sort()).toEqual([
    'arrivedAt',
    'connectedAt',
    'lastLook',
    'lookAgainAt',
    'openCard',
    'place',
  ]);
  expect(readings).toEqual({ 5: null });
});

it('every talk after a look has a next question or a way back', () => {
  const waiting = stateWith({ charge: 'waiting' }, { lookAgainAt: 5 });
  expect(saysDone(waiting).case?.openCard).toBe('ownEyes');
  expect(hasStopped(waiting).case?.openCard).toBe('notMoving');
  expect(departAgain().case).toMatchObject({ arrivedAt: 0, openCard: 'place' });
  expect(phaseOf(stateWith({ restart: 'fixed' }, departAgain().case))).toBe('checking');
});

it.each([
  ['9:00', new Date(2026, 10, 20, 9), ['in1Hour', 'thisEvening', 'tomorrow', 'in2Days']],
  ['19:30', new Date(2026, 10, 20, 19, 30), ['in1Hour', 'tomorrow', 'in2Days']],
  ['23:59', new Date(2026, 10, 20, 23, 59), ['in1Hour', 'tomorrow', 'in2Days']],
])('at %s one may look again %s', (_, now, waits) => {
  const times = lookAgainTimes(now.getTime());
  expect(times.map(({ wait }) => wait)).toEqual(waits);
  expect(times.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(times.map(({ at }) => at));
});

it('tomorrow is at 8:00 on the clock, at the end of a month and of summer time too', () => {
  expect(tomorrowMorning(new Date(2026, 9, 31, 23).getTime())).toBe(new Date(2026, 10, 1, 8).getTime());
  expect(tomorrowMorning(new Date(2026, 2, 28, 3).getTime())).toBe(new Date(2026, 2, 29, 8).getTime());
});

it.each([
  ['something else', backToChecks],
  ['it stands still', hasStopped],
  ['it says it is done', saysDone],
  ['arrived', (state: ReturnType<typeof stateWith>) => arrive(state, 9)],
])('%s: nobody is left waiting for a time that never comes', (_, change) => {
  const { outcomes, case: told } = change(stateWith({ charge: 'waiting', update: 'fine' }, { lookAgainAt: 5 }));
  expect(outcomes).toEqual({ charge: 'stillStuck' });
  expect(told?.lookAgainAt).toBe(0);
});

it('taking back the last reason to look again takes the reminder with it', () => {
  expect(answer(stateWith({ storage: 'stillStuck' }, { lookAgainAt: 5 }), 'storage', 'todo').case).toEqual({
    lookAgainAt: 0,
  });
  const two = stateWith({ storage: 'stillStuck', restart: 'fixed' }, { lookAgainAt: 5 });
  expect(answer(two, 'storage', 'todo').case).toBeUndefined();
});

it.each([
  ['10:00', new Date(2026, 10, 20, 10), new Date(2026, 10, 20, 13)],
  ['21:00', new Date(2026, 10, 20, 21), new Date(2026, 10, 21, 8)],
  ['19:30', new Date(2026, 10, 20, 19, 30), new Date(2026, 10, 21, 8)],
])('some hours after %s is never at night', (_, now, wanted) => {
  expect(laterToday(now.getTime(), 3)).toBe(wanted.getTime());
});
