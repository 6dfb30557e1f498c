import type { ComponentChildren } from 'preact';
import type { Reading } from '../../domain/case/state.ts';
import { hasLine } from '../../domain/photos-line/meanings.ts';
import type { AppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { itemsText } from './items-text.ts';

interface Props {
  help: AppContext;
  reading: Reading;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** What the Photos app said, and when it was told. */
export function ReadingBox({ help: { now, language }, reading, children }: Props) {
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
