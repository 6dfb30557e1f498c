import { useEffect, useState } from 'preact/hooks';
import type { Guide } from '../../../domain/reader/guide/guide.ts';
import { moveFocus } from '../../focus.ts';
import { text } from '../../text.ts';
import type { GuideProgress } from './guide-progress.ts';

/** Room for the contents beside the text: the same width is in `reader-windows.css`. */
const WIDE = '(min-width: 68rem)';

/** Whether the contents are beside the text. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const onChange = () => setWide(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return isWide;
}

interface Props {
  guide: Guide;
  progress: GuideProgress;
}

function List({ guide, progress }: Props) {
  return (
    <ol>
      {guide.steps.map((step) => {
        const isDone = progress.isDone(step);
        return (
          <li key={step.number}>
            <button
              type="button"
              class="plain"
              data-action="goToStep"
              onClick={() => moveFocus({ step: step.number, part: 'title' })}
            >
              <span class={isDone ? 'mark good' : 'mark'} aria-hidden="true">
                {isDone ? '✓' : '○'}
              </span>
              <span lang={guide.language || undefined} dir="auto">
                {step.title}
              </span>
              {isDone && <span class="unseen">, {text('reader.contents.stepDone')}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** The steps of the guide and how many are done: beside the text where it is wide enough, otherwise folded above it. */
export function Contents({ guide, progress }: Props) {
  const isWide = useIsWide();
  if (guide.steps.length === 0) return null;
  const count = text('reader.contents.progress', { count: progress.count, all: guide.steps.length });
  return (
    <nav class="contents" aria-label={text('reader.contents.title')}>
      {isWide ? (
        <>
          <h2>{text('reader.contents.title')}</h2>
          <p class="small" data-progress>
            {count}
          </p>
          <List guide={guide} progress={progress} />
        </>
      ) : (
        <details class="fold">
          <summary>
            <span>
              {text('reader.contents.title')} <small data-progress>{count}</small>
            </span>
          </summary>
          <List guide={guide} progress={progress} />
        </details>
      )}
    </nav>
  );
}
