import { spokenPieces } from './speech-pieces.ts';
import type { Speech, SpeechError, SpeechOptions, SpeechState } from './speech-types.ts';
import { type Spoken, speakUtterance } from './speech-utterance.ts';
import { voicesFor, voiceToUse } from './speech-voices.ts';

/** How long late voices are waited for. */
const VOICES_MS = 2000;
const STATED: Record<string, SpeechError> = {
  'not-allowed': 'blocked',
  'language-unavailable': 'noVoice',
  'voice-unavailable': 'noVoice',
};

/**
 * Reads sentences aloud, one utterance for each, so that long texts do not stop.
 * @param options see `SpeechOptions`; nothing is spoken before `play`
 */
export function createSpeech(options: SpeechOptions): Speech {
  const { synth, utter, sentences, language, onState, onSentence, onEnd, onVoices } = options;
  let { rate = 1, voice } = options;
  let state: SpeechState = { status: 'silent', sentence: -1 };
  /** What is left of the sentence, the piece being spoken first. */
  let pieces: string[] = [];
  let spoken: Spoken | undefined;
  let tries = 0;
  /** Waiting for voices. */
  let late: ReturnType<typeof setTimeout> | undefined;

  const become = (status: SpeechState['status'], sentence = state.sentence) => {
    state = { status, sentence };
    onState(state);
  };
  const hush = () => {
    clearTimeout(late);
    late = undefined;
    spoken?.drop();
    spoken = undefined;
  };
  const fail = (error: SpeechError) => {
    hush();
    state = { status: 'silent', sentence: state.sentence, error };
    onState(state);
  };

  const speak = () => {
    hush();
    const voices = synth.getVoices();
    const speaker = voiceToUse(voices, language, voice);
    if (voices.length > 0 && !speaker) return fail('noVoice');
    const [text = ''] = pieces;
    const utterance = utter(text);
    utterance.voice = speaker ?? null;
    utterance.lang = speaker?.lang ?? language;
    utterance.rate = rate;
    try {
      spoken = speakUtterance(synth, utterance, {
        length: text.length,
        rate,
        onOver: goOn,
        onMissing: () => {
          tries += 1;
          if (tries < 2) speak();
          else fail(voices.length === 0 ? 'noVoice' : 'failed');
        },
        // To go on by itself would be a quarrel with whoever speaks now.
        onInterrupted: () => pause(),
        onError: (error) => fail(STATED[error] ?? 'failed'),
      });
    } catch {
      fail('failed');
    }
  };
  const begin = (from: number) => {
    const sentence = sentences.findIndex((text, index) => index >= from && spokenPieces(text).length > 0);
    hush();
    tries = 0;
    pieces = spokenPieces(sentences[sentence] ?? '');
    become(sentence < 0 ? 'silent' : 'speaking', sentence);
    if (sentence < 0) return onEnd?.();
    onSentence?.(sentence);
    speak();
  };
  function goOn(): void {
    tries = 0;
    pieces = pieces.slice(1);
    if (pieces.length > 0) speak();
    else begin(state.sentence + 1);
  }

  /** Waits a little for voices that come late; a browser that has none is asked all the same. */
  const play = (from = Math.max(state.sentence, 0)) => {
    if (synth.getVoices().length > 0) return begin(from);
    hush();
    pieces = [];
    become('speaking', from);
    late = setTimeout(() => begin(from), VOICES_MS);
  };
  const voicesChanged = () => {
    onVoices?.();
    if (late !== undefined && synth.getVoices().length > 0) begin(state.sentence);
  };
  synth.addEventListener('voiceschanged', voicesChanged);

  function pause(): void {
    if (state.status !== 'speaking') return;
    if (spoken) spoken.pause();
    else hush();
    become('paused');
  }
  const resume = () => {
    if (state.status !== 'paused') return;
    if (pieces.length === 0) return play();
    tries = 0;
    become('speaking');
    if (spoken) spoken.resume();
    else speak();
  };
  const stop = () => {
    hush();
    pieces = [];
    become('silent', -1);
  };
  /** Another voice or rate is heard at once, or where it goes on. */
  const changed = () => {
    if (state.status === 'speaking' && late === undefined) speak();
    else if (state.status === 'paused') hush();
  };
  const step = (by: 1 | -1) => {
    let to = state.sentence + by;
    while (to > 0 && to < sentences.length - 1 && spokenPieces(sentences[to] ?? '').length === 0) to += by;
    play(Math.min(Math.max(to, 0), Math.max(sentences.length - 1, 0)));
  };

  return {
    get state() {
      return state;
    },
    play,
    pause,
    resume,
    stop,
    next: () => step(1),
    previous: () => step(-1),
    setRate: (given) => {
      rate = Math.min(2, Math.max(0.5, given));
      changed();
    },
    setVoice: (voiceURI) => {
      voice = voiceURI;
      changed();
    },
    voices: () => voicesFor(synth.getVoices(), language),
    close: () => {
      synth.removeEventListener('voiceschanged', voicesChanged);
      stop();
    },
  };
}
