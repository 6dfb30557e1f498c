import type { Guide } from '../../../domain/reader/guide/guide.ts';
import { readingMinutes } from '../../../domain/reader/guide/reading-time.ts';
import { useAppContext } from '../../app-context.ts';
import { pluralText, text } from '../../text.ts';

/** A guide older than this gets a note: settings have been renamed and moved since. */
const OLD_YEARS = 2;

const dayOf = (published: string): Date => new Date(`${published}T00:00:00Z`);
const formatDate = (published: string, language: string, options: Intl.DateTimeFormatOptions): string => {
  const day = dayOf(published);
  return Number.isNaN(day.getTime())
    ? ''
    : new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day);
};

/**
 * The day a guide was published, in the format of the language; '' where it is not a valid day.
 * @param published `YYYY-MM-DD`
 */
export const publishedDay = (published: string, language: string): string =>
  formatDate(published, language, { dateStyle: 'long' });

/** The month a guide was published, like `publishedDay`. */
export const publishedMonth = (published: string, language: string): string =>
  formatDate(published, language, { year: 'numeric', month: 'long' });

/**
 * Whether a guide was published more than two years ago.
 * @param now ms since 1970
 */
export function isOld(published: string, now: number): boolean {
  const day = dayOf(published);
  day.setUTCFullYear(day.getUTCFullYear() + OLD_YEARS);
  return day.getTime() < now;
}

interface Props {
  guide: Guide;
  onBack(): void;
}

function AgeNote({ guide: { published, steps } }: Pick<Props, 'guide'>) {
  const { now, language } = useAppContext();
  if (!published || !isOld(published, now)) return null;
  const isAboutIPhone = steps.some(({ step }) => step);
  const month = publishedMonth(published, language);
  return (
    <p class="small" data-old>
      {text(isAboutIPhone ? 'reader.head.old' : 'reader.head.oldOther', { month })}
    </p>
  );
}

/** The guide's title, author, date and reading time, and warnings to know before reading. */
export function GuideHead({ guide, onBack }: Props) {
  const { language } = useAppContext();
  const { title, author, published } = guide;
  const minutes = readingMinutes(guide);
  const parts = [
    author && text('reader.head.by', { author }),
    published && publishedDay(published, language),
    pluralText('reader.head.minutes', minutes),
  ].filter(Boolean);
  // The text between the asterisks becomes the button.
  const [before, back, after] = text('reader.head.unusual').split('**');
  return (
    <header class="guide-head">
      <h1 lang={guide.language || undefined} dir={guide.direction} tabIndex={-1}>
        {title}
      </h1>
      <p class="small byline">{parts.join(' · ')}</p>
      <p class="small on-paper">{guide.source}</p>
      <AgeNote guide={guide} />
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
