import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderSettings } from '../../../domain/reader/reader-settings.ts';
import { createSpeech } from './speech.ts';
import type { Speech, SpeechState, Synthesis, Utterance, Voice } from './speech-types.ts';
import { spokenSentences } from './spoken-text.ts';

/** Name of the highlight in the style sheets: `::highlight(spoken)`. */
const HIGHLIGHT = 'spoken';
/** A sentence nearer than this to the window's edge, CSS pixels, may be hidden: the player is there. */
const EDGE = 140;

const blockOf = (range: Range): HTMLElement | null =>
  range.startContainer.parentElement?.closest<HTMLElement>(
    '[data-aloud], p, li, h1, h2, h3, h4, h5, h6, td, th, pre',
  ) ?? null;

/** Removes the highlight of the sentence that was read last. */
function clearHighlight(): void {
  CSS.highlights?.delete(HIGHLIGHT);
  for (const block of document.querySelectorAll<HTMLElement>('[data-spoken]')) delete block.dataset.spoken;
}

/** Highlights the sentence being read and scrolls to it. In a browser without highlights its whole block is marked. */
function highlight(range: Range): void {
  clearHighlight();
  const block = blockOf(range);
  if (CSS.highlights) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  else if (block) block.dataset.spoken = 'true';
  const { top, bottom } = range.getBoundingClientRect();
  if (top < EDGE || bottom > innerHeight - EDGE) block?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Reading aloud, as `ReaderPage` uses it. */
export interface ReadAloud {
  state: SpeechState;
  voices: Voice[];
  /** Reads from the top. Absent where the browser cannot speak. */
  start: (() => void) | undefined;
  /** The reading that was started last; absent before the first and after it was closed. */
  speech: Speech | undefined;
}

const SILENT: SpeechState = { status: 'silent', sentence: -1 };

const createUtterance = (text: string) => new SpeechSynthesisUtterance(text) as unknown as Utterance;

/**
 * Reads the guide on screen aloud and highlights the sentence being read.
 * @param language of the guide, BCP 47
 */
export function useSpeech(language: string, { voice, rate }: Pick<ReaderSettings, 'voice' | 'rate'>): ReadAloud {
  const [state, setState] = useState(SILENT);
  const [voices, setVoices] = useState<Voice[]>([]);
  const speech = useRef<Speech | undefined>(undefined);
  const close = () => {
    speech.current?.close();
    speech.current = undefined;
    clearHighlight();
  };
  useEffect(() => {
    addEventListener('pagehide', close);
    return () => {
      removeEventListener('pagehide', close);
      close();
    };
  }, []);
  useEffect(() => speech.current?.setRate(rate), [rate]);
  useEffect(() => speech.current?.setVoice(voice || undefined), [voice]);

  const start = () => {
    close();
    const sentences = spokenSentences([...document.querySelectorAll('main h1, main article')], language);
    const created = createSpeech({
      synthesis: speechSynthesis as unknown as Synthesis,
      createUtterance,
      sentences: sentences.map(({ text }) => text),
      language,
      rate,
      voice: voice || undefined,
      onState: (next) => {
        setState(next);
        if (next.status === 'silent') clearHighlight();
      },
      onSentence: (index) => {
        const sentence = sentences[index];
        if (sentence) highlight(sentence.range);
      },
      onVoices: () => setVoices(created.voices()),
    });
    speech.current = created;
    setVoices(created.voices());
    created.play(0);
  };
  const canSpeak = 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
  return { state, voices, start: canSpeak ? start : undefined, speech: speech.current };
}
