import type { ComponentChildren } from 'preact';
import type { Case, Reading } from '../../domain/case/state.ts';
import { hasLine, type Meaning } from '../../domain/photos-line/meanings.ts';
import { useAppContext } from '../app-context.ts';
import { pluralText, text } from '../text.ts';
import { timeLabel } from '../time.ts';

interface Props {
  reading: Reading;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** What the Photos app said, and when the person said so. */
export function ReadingBox({ reading, children }: Props) {
  const { now, language } = useAppContext();
  const { meaning, items, at } = reading;
  return (
    <div class="says" data-last-reading={meaning}>
      <span>
        <small>
          {text(hasLine(meaning) ? 'photosLine.said' : 'photosLine.youSaid', { time: timeLabel(at, now, language) })}
        </small>
        <h2 class="said" tabIndex={-1}>
          {text(`photosLine.${meaning}`)}
        </h2>
        {items !== undefined && <small>{itemsText(items, language)}</small>}
      </span>
      {children}
    </div>
  );
}

/** A number of photos and videos as a text: "1 item", "1,204 items". */
export const itemsText = (items: number, language: string): string =>
  pluralText('photosLine.items', items, { count: items.toLocaleString(language) });

/**
 * The key of what we say to a line. Photos that are on icloud.com cannot be looked for there; a number that stood
 * still is no upload, whatever the line says.
 */
export function replyKey(meaning: Meaning, { place, uploadProgress }: Pick<Case, 'place' | 'uploadProgress'>) {
  if (meaning === 'uploading' && uploadProgress === 'stopped') return 'ending.notMovingTitle';
  if (meaning === 'upToDate' && place === 'cloudOnly') return 'photosLineReply.upToDateHere';
  return `photosLineReply.${meaning}` as const;
}
