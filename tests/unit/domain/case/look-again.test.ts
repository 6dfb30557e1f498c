import { expect, it } from 'vitest';
import { daytimeAfter, lookAgainTimes, tomorrowMorning } from '../../../../domain/case/look-again.ts';

it.each([
  ['9:00', new Date(2026, 10, 20, 9), ['in1Hour', 'thisEvening', 'tomorrow', 'in2Days']],
  ['18:59', new Date(2026, 10, 20, 18, 59), ['in1Hour', 'thisEvening', 'tomorrow', 'in2Days']],
  ['19:00', new Date(2026, 10, 20, 19), ['in1Hour', 'tomorrow', 'in2Days']],
  ['23:59', new Date(2026, 10, 20, 23, 59), ['in1Hour', 'tomorrow', 'in2Days']],
])('At %s the choices are %s, in order of time', (_, now, waits) => {
  const times = lookAgainTimes(now.getTime());
  expect(times.map(({ wait }) => wait)).toEqual(waits);
  expect(times.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(times.map(({ at }) => at));
});

it('The choices are one hour, 20:00, and 8:00 of the next two days', () => {
  const times = lookAgainTimes(new Date(2026, 10, 20, 9).getTime()).map(({ at }) => at);
  const days = [new Date(2026, 10, 20, 10), new Date(2026, 10, 20, 20), new Date(2026, 10, 21, 8)];
  expect(times).toEqual([...days, new Date(2026, 10, 22, 8)].map((date) => date.getTime()));
});

it('Tomorrow morning is 8:00 on the clock, also at the end of a month and when summer time begins or ends', () => {
  expect(tomorrowMorning(new Date(2026, 9, 31, 23).getTime())).toBe(new Date(2026, 10, 1, 8).getTime());
  expect(tomorrowMorning(new Date(2026, 2, 28, 3).getTime())).toBe(new Date(2026, 2, 29, 8).getTime());
});

it.each([
  ['10:00', new Date(2026, 10, 20, 10), new Date(2026, 10, 20, 13)],
  ['18:59', new Date(2026, 10, 20, 18, 59), new Date(2026, 10, 20, 21, 59)],
  ['19:00', new Date(2026, 10, 20, 19), new Date(2026, 10, 21, 8)],
  ['21:00', new Date(2026, 10, 20, 21), new Date(2026, 10, 21, 8)],
  ['4:59', new Date(2026, 10, 20, 4, 59), new Date(2026, 10, 20, 8)],
])('Three hours after %s, but not between 22:00 and 8:00', (_, now, expected) => {
  expect(daytimeAfter(now.getTime(), 3)).toBe(expected.getTime());
});
