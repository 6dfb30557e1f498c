import { useState } from 'preact/hooks';
import { text } from '../../text.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { LookSettings } from './LookSettings.tsx';
import { printWhole } from './print-whole.ts';

interface Props {
  /** The page's own address. */
  source: string;
  /** The guide as Markdown, made when it is asked for. */
  markdown(): string;
  isSpeaking: boolean;
  /** Absent where the browser cannot speak. */
  onSpeak: (() => void) | undefined;
}

/** What can be done with the guide, in one quiet row. */
export function ReaderTools({ source, markdown, isSpeaking, onSpeak }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="tools" aria-label={text('reader.tools.title')}>
      <div class="tool-row">
        <button type="button" class="plain" data-action="look" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {text('reader.look.title')}
        </button>
        {onSpeak && (
          <button type="button" class="plain" data-action="speak" aria-pressed={isSpeaking} onClick={onSpeak}>
            {text('reader.speech.start')}
          </button>
        )}
        <CopyText name="markdown" label={text('reader.tools.copy')} content={markdown} />
        <button type="button" class="plain" data-action="print" onClick={() => printWhole(document)}>
          {text('reader.tools.print')}
        </button>
        <a class="plain" data-action="original" href={source} rel="noreferrer" referrerpolicy="no-referrer">
          {text('reader.tools.original')}
        </a>
      </div>
      {isOpen && <LookSettings />}
    </section>
  );
}
