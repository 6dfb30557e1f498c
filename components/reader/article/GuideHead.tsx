import type { Guide } from '../../../domain/reader/guide/guide.ts';
import { readingMinutes } from '../../../domain/reader/guide/reading-time.ts';
import { useAppContext } from '../../app-context.ts';
import { pluralText, text } from '../../text.ts';

interface Props {
  guide: Guide;
  onBack(): void;
}

function Age({ guide: { published, steps } }: Pick<Props, 'guide'>) {
  const { now, language } = useAppContext();
  if (!published || !isOld(published, now)) return null;
  const isAboutIPhone = steps.some(({ step }) => step);
  const month = writtenIn(published, language);
  return (
    <p class="small" data-old>
      {text(isAboutIPhone ? 'reader.head.old' : 'reader.head.oldOther', { month })}
    </p>
  );
}

/** Title, who wrote it and when, and what one should know before reading. */
export function GuideHead({ guide, onBack }: Props) {
  const { language } = useAppContext();
  const { title, author, published } = guide;
  const minutes = readingMinutes(guide);
  const parts = [
    author && text('reader.head.by', { author }),
    published && writtenOn(published, language),
    pluralText('reader.head.minutes', minutes),
  ].filter(Boolean);
  // What stands between the marks is the way back.
  const [before, back, after] = text('reader.head.unusual').split('**');
  return (
    <header class="guide-head">
      <h1 lang={guide.language || undefined} dir={guide.direction} tabIndex={-1}>
        {title}
      </h1>
      <p class="small byline">{parts.join(' · ')}</p>
      <p class="small on-paper">{guide.source}</p>
      <Age guide={guide} />
      {guide.warnings.includes('unusual') && (
        <p class="warning" data-warning="unusual">
          {before}
          <button type="button" class="plain inline" data-action="back" onClick={onBack}>
            {back}
          </button>
          {after}
        </p>
      )}
    </header>
  );
}

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
