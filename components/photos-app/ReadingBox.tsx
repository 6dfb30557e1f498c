import type { ComponentChildren } from 'preact';
import type { Reading } from '../../domain/case/state.ts';
import { hasLine } from '../../domain/photos-line/meanings.ts';
import { useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { itemsText } from './items-text.ts';

interface Props {
  reading: Reading;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** What the Photos app said, and when it was told. */
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
