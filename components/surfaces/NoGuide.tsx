import type { ReadFailure } from '../../domain/reader/guide/failures.ts';
import { text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';

interface Props {
  /** The page's address, where it is known. */
  source: string | undefined;
  /** Why the page could not be read; none: it was read once, and is not kept any more. */
  why: ReadFailure | undefined;
  /** Absent where there is nowhere to go back to. */
  onBack: (() => void) | undefined;
  /** Only in a tab that was opened for this: the page is in the tab beside it. */
  onClose: (() => void) | undefined;
}

/** Nothing to read: after a restart of the browser, or because the page gave nothing. */
export function NoGuide({ source, why, onBack, onClose }: Props) {
  return (
    <main class="reader no-guide" data-why={why ?? 'gone'}>
      <header>
        <h1>{text(why ? 'reader.gone.failedTitle' : 'reader.gone.title')}</h1>
        {source && (
          <p class="small" data-source>
            {source}
          </p>
        )}
      </header>
      <p>{why ? text(`reader.failures.${why}`) : text('reader.gone.why')}</p>
      {why ? <WayOut onBack={onBack} onClose={onClose} /> : source && <Again source={source} />}
    </main>
  );
}

function WayOut({ onBack, onClose }: Pick<Props, 'onBack' | 'onClose'>) {
  const onGo = onClose ?? onBack;
  if (!onGo) return null;
  return (
    <button type="button" class="go" data-action={onClose ? 'close' : 'back'} onClick={onGo}>
      {text(onClose ? 'reader.gone.close' : 'reader.bar.back')}
    </button>
  );
}

function Again({ source }: { source: string }) {
  return (
    <>
      <p>
        <BoldText>{text('reader.gone.again')}</BoldText>
      </p>
      <a class="go" data-action="original" href={source} rel="noreferrer" referrerpolicy="no-referrer">
        {text('reader.gone.open')}
      </a>
    </>
  );
}

/** While a guide takes longer than one notices. */
export function Opening() {
  return (
    <main class="reader no-guide">
      <p role="status">{text('reader.opening')}</p>
    </main>
  );
}
