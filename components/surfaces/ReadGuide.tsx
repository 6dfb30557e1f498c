import { useState } from 'preact/hooks';
import type { ReadFailure } from '../../domain/reader/guide/failures.ts';
import { text } from '../text.ts';
import { usePending } from '../ui/use-pending.ts';

export interface ReadGuideProps {
  /** Why the page could not be read when that was asked for elsewhere. */
  failure?: ReadFailure | undefined;
  /** Opens the page in the reader; answers why it cannot. */
  onRead(): Promise<ReadFailure | undefined>;
}

/** The way into the reader, and a plain sentence where there is none. */
export function ReadGuide({ failure, onRead }: ReadGuideProps) {
  const [reading, run] = usePending();
  const [answer, setAnswer] = useState<{ failure: ReadFailure | undefined }>();
  const shown = answer ? answer.failure : failure;
  const onClick = () =>
    run(
      () => {
        setAnswer({ failure: undefined });
        return onRead();
      },
      (result) => setAnswer({ failure: result }),
    );
  return (
    <div class="block reading" data-reading={reading}>
      <button type="button" data-action="clean" aria-disabled={reading !== 'no'} onClick={onClick}>
        {text('popup.read')}
      </button>
      <div role="status" data-failure={shown}>
        {reading === 'long' && <p>{text('popup.reading')}</p>}
        {shown && reading === 'no' && <p>{text(`reader.failures.${shown}`)}</p>}
      </div>
      {!shown && reading !== 'long' && <p class="small">{text('popup.readHint')}</p>}
    </div>
  );
}
