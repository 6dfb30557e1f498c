import type { ReadFailure } from '../../domain/reader/failures.ts';
import { Rich } from '../Rich.tsx';
import { text } from '../text.ts';
import { hostOf } from './addresses.ts';

interface Props {
  /** The page's address, where it is known. */
  source: string | undefined;
  /** Why the page could not be read; none: it was read once, and is not kept any more. */
  why: ReadFailure | undefined;
  onBack(): void;
}

/** Nothing to read: after a restart of the browser, or because the page gave nothing. */
export function NoGuide({ source, why, onBack }: Props) {
  return (
    <main class="reader no-guide" data-why={why ?? 'gone'}>
      <header>
        <h1>{text(why ? 'reader.gone.failedTitle' : 'reader.gone.title')}</h1>
        {source && <p class="small">{hostOf(source)}</p>}
      </header>
      <p>{why ? text(`reader.failures.${why}`) : text('reader.gone.why')}</p>
      {why ? (
        <button type="button" class="go" data-action="back" onClick={onBack}>
          {text('reader.bar.back')}
        </button>
      ) : (
        source && (
          <>
            <p>
              <Rich>{text('reader.gone.again')}</Rich>
            </p>
            <a class="go" data-action="original" href={source} rel="noreferrer" referrerpolicy="no-referrer">
              {text('reader.gone.open')}
            </a>
          </>
        )
      )}
    </main>
  );
}
