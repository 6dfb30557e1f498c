import { text } from './text.ts';

const DAY_KEYS = new Map([
  [-1, 'time.yesterday'],
  [0, 'time.today'],
  [1, 'time.tomorrow'],
] as const);

/** Hours and minutes as people of this language write them. */
export const clockTime = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);

/**
 * A moment in words: "tomorrow, 8:00", or with its date when it is further away.
 * @param at,now ms since 1970
 * @param language BCP 47 tag
 */
export function timeLabel(at: number, now: number, language: string): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(at) - midnight(now)) / 86_400_000);
  const key = DAY_KEYS.get(days as -1 | 0 | 1);
  if (key) return text(key, { time: clockTime(at, language) });
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/**
 * A moment that was: "11:36" today, else as `timeLabel`.
 * @param at,now ms since 1970
 * @param language BCP 47 tag
 */
export const pastLabel = (at: number, now: number, language: string): string =>
  new Date(at).toDateString() === new Date(now).toDateString() ? clockTime(at, language) : timeLabel(at, now, language);
