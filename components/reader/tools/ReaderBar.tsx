import { text } from '../../text.ts';
import { BoldText } from '../../ui/BoldText.tsx';
import { moveFocus } from '../../ui/focus.ts';
import { hostOf } from '../article/addresses.ts';

/** Whose page this is, and the way back to it. */
export function ReaderBar({ source, onBack }: { source: string; onBack(): void }) {
  return (
    <div class="reader-bar">
      <button type="button" class="skip" data-action="skip" onClick={() => moveFocus('h1')}>
        {text('reader.bar.skip')}
      </button>
      <p data-host={hostOf(source)}>
        <BoldText>{text('reader.bar.reading', { host: hostOf(source) })}</BoldText>
      </p>
      <button type="button" class="plain" data-action="back" onClick={onBack}>
        {text('reader.bar.back')}
      </button>
    </div>
  );
}
