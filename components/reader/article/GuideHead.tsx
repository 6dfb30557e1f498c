import type { Guide } from '../../../domain/reader/guide/guide.ts';
import { readingMinutes } from '../../../domain/reader/guide/reading-time.ts';
import { useAppContext } from '../../app-context.ts';
import { pluralText, text } from '../../text.ts';
import { isOld, writtenIn, writtenOn } from './byline.ts';

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
