const WAITS = ['in1Hour', 'thisEvening', 'tomorrow', 'in2Days'] as const;
export type Wait = (typeof WAITS)[number];

const MORNING = 8;
const EVENING = 20;

function at(now: number, days: number, hour: number): number {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  date.setHours(hour, 0, 0, 0);
  return date.getTime();
}

/**
 * When one may look again, in the person's own time zone; this evening only while it is more than an hour away.
 * @param now ms since 1970
 * @returns choices in order of time, each with its moment in ms since 1970
 */
export function lookAgainTimes(now: number): { wait: Wait; at: number }[] {
  const hour = 60 * 60 * 1000;
  const evening = at(now, 0, EVENING);
  return [
    { wait: 'in1Hour', at: now + hour },
    ...(evening - now > hour ? [{ wait: 'thisEvening' as const, at: evening }] : []),
    { wait: 'tomorrow', at: tomorrowMorning(now) },
    { wait: 'in2Days', at: at(now, 2, MORNING) },
  ];
}

/** In some hours, but not at night: from 22:00 to 8:00 it becomes 8:00. */
export function daytimeAfter(now: number, hours: number): number {
  const later = new Date(now + hours * 60 * 60 * 1000);
  if (later.getHours() >= 22) return at(later.getTime(), 1, MORNING);
  return later.getHours() < MORNING ? at(later.getTime(), 0, MORNING) : later.getTime();
}

/** Tomorrow at 8:00 in the person's own time zone, ms since 1970. */
export const tomorrowMorning = (now: number): number => at(now, 1, MORNING);
