import { useState } from 'preact/hooks';
import { moveFocus } from '../../focus.ts';
import { text } from '../../text.ts';
import { BoldText } from '../../ui/BoldText.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { hostOf } from '../article/addresses.ts';
import { LookSettings } from './LookSettings.tsx';

interface Props {
  /** The address of the guide's page. */
  source: string;
  /** Makes the guide as Markdown when it is copied. */
  markdown(): string;
  isSpeaking: boolean;
  /** Absent where the browser cannot speak. */
  onSpeak: (() => void) | undefined;
}

/** Look, reading aloud, copying, printing and the original page, in one row. */
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
        <button type="button" class="plain" data-action="print" onClick={() => printWithPictures(document)}>
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

/** The host of the guide's page, and the button back to it. */
export function ReaderBar({ source, onBack }: { source: string; onBack(): void }) {
  return (
    <div class="reader-bar">
      <button type="button" class="skip" data-action="skip" onClick={() => moveFocus('pageTitle')}>
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

/** How long printing waits for pictures, ms. */
const MAX_WAIT_MS = 5000;

/** Prints after loading the pictures that were not on screen yet: browsers print those as blank boxes. */
async function printWithPictures(reader: Document): Promise<void> {
  const pictures = [...reader.querySelectorAll<HTMLImageElement>('article img')];
  for (const picture of pictures) picture.loading = 'eager';
  const loaded = Promise.allSettled(pictures.map((picture) => picture.decode()));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, MAX_WAIT_MS))]);
  reader.defaultView?.print();
}
