import type { ComponentChildren } from 'preact';
import type { Reading } from '../../domain/case/state.ts';
import { hasLine } from '../../domain/photos-line/meanings.ts';
import type { Help } from '../app-context.ts';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { itemsWords } from './items-text.ts';

interface Props {
  help: Help;
  reading: Reading;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** What the Photos app said, and when it was told. */
export function ReadingBox({ help: { now, language }, reading, children }: Props) {
  const { status, items, at } = reading;
  return (
    <div class="says" data-last-reading={status}>
      <span>
        <small>
          {text(hasLine(status) ? 'status.said' : 'status.youSaid', { time: timeLabel(at, now, language) })}
        </small>
        <h2 class="said" tabIndex={-1}>
          {text(`status.${status}`)}
        </h2>
        {items !== undefined && <small>{itemsWords(items, language)}</small>}
      </span>
      {children}
    </div>
  );
}
