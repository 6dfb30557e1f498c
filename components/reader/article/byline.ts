/** A guide older than this gets a note: names and places of settings have changed. */
const OLD_YEARS = 2;

const dayOf = (published: string): Date => new Date(`${published}T00:00:00Z`);
const written = (published: string, language: string, options: Intl.DateTimeFormatOptions): string => {
  const day = dayOf(published);
  return Number.isNaN(day.getTime())
    ? ''
    : new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day);
};

/**
 * The day a guide was written, as people of this language write it; '' where it is no day.
 * @param published `YYYY-MM-DD`
 */
export const writtenOn = (published: string, language: string): string =>
  written(published, language, { dateStyle: 'long' });

/** The month alone, for the note. */
export const writtenIn = (published: string, language: string): string =>
  written(published, language, { year: 'numeric', month: 'long' });

/**
 * Whether a guide was written more than two years ago.
 * @param now ms since 1970
 */
export function isOld(published: string, now: number): boolean {
  const day = dayOf(published);
  day.setUTCFullYear(day.getUTCFullYear() + OLD_YEARS);
  return day.getTime() < now;
}
