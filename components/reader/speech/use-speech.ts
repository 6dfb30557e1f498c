import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderSettings } from '../../../domain/reader/reader-settings.ts';
import { createSpeech } from './speech.ts';
import type { Speech, SpeechState, Synth, Utterance, Voice } from './speech-types.ts';
import { markSpoken, unmarkSpoken } from './spoken-mark.ts';
import { spokenSentences } from './spoken-text.ts';

/** Reading aloud, as the page uses it. */
export interface ReadAloud {
  state: SpeechState;
  voices: Voice[];
  /** Begins at the top. Absent where the browser cannot speak. */
  start: (() => void) | undefined;
  /** What is being read; none while nothing is. */
  speech: Speech | undefined;
}

const SILENT: SpeechState = { status: 'silent', sentence: -1 };

const utter = (text: string) => new SpeechSynthesisUtterance(text) as unknown as Utterance;

/**
 * Reads what is on screen aloud, and marks the sentence.
 * @param language of the guide, BCP 47
 */
export function useSpeech(language: string, { voice, rate }: Pick<ReaderSettings, 'voice' | 'rate'>): ReadAloud {
  const [state, setState] = useState(SILENT);
  const [voices, setVoices] = useState<Voice[]>([]);
  const speech = useRef<Speech | undefined>(undefined);
  const close = () => {
    speech.current?.close();
    speech.current = undefined;
    unmarkSpoken();
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
    const made = createSpeech({
      synth: speechSynthesis as unknown as Synth,
      utter,
      sentences: sentences.map(({ text }) => text),
      language,
      rate,
      voice: voice || undefined,
      onState: (now) => {
        setState(now);
        if (now.status === 'silent') unmarkSpoken();
      },
      onSentence: (index) => {
        const sentence = sentences[index];
        if (sentence) markSpoken(sentence.range);
      },
      onVoices: () => setVoices(made.voices()),
    });
    speech.current = made;
    setVoices(made.voices());
    made.play(0);
  };
  const canSpeak = 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
  return { state, voices, start: canSpeak ? start : undefined, speech: speech.current };
}
