import type { Speech, SpeechError, SpeechOptions, SpeechState, Voice } from './speech-types.ts';
import { type SpokenUtterance, speakUtterance } from './speech-utterance.ts';

/** Characters of one utterance. Longer ones stop after some 15 seconds in Chromium. */
const MAX_LENGTH = 200;

/** Where a sentence may be split, the best place first: a pause in the sentence, then any space. */
const BREAKS = [/[;:–—،؛；：][\s\p{Pf}"')]*|[,，、]\s*/gu, /\s+/g];

function splitAt(text: string): number {
  for (const pattern of BREAKS) {
    const ends = [...text.slice(0, MAX_LENGTH).matchAll(pattern)].map(({ 0: found, index }) => index + found.length);
    const end = ends.findLast((place) => place > MAX_LENGTH / 4);
    if (end !== undefined) return end;
  }
  // Never between the halves of one character.
  return /[\uD800-\uDBFF]/.test(text[MAX_LENGTH - 1] ?? '') ? MAX_LENGTH - 1 : MAX_LENGTH;
}

/**
 * A sentence split into utterances short enough to be spoken to their end.
 * @returns at least one unless there is nothing to speak; joined they are the sentence, except for spaces
 */
export function splitSentence(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence.trim();
  while (rest.length > MAX_LENGTH) {
    const end = splitAt(rest);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  // An utterance of punctuation alone may never report its end.
  return [...parts, rest].filter((part) => /[\p{L}\p{N}]/u.test(part));
}

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';
const isSameTag = (one: string, other: string) =>
  one.toLowerCase().replace('_', '-') === other.toLowerCase().replace('_', '-');

/** How well a voice fits, higher is better: on the device before on a server, then the region, then the default. */
const fitness = (voice: Voice, language: string) =>
  Number(voice.localService) * 4 + Number(isSameTag(voice.lang, language)) * 2 + Number(voice.default);

/**
 * The voices for a language, best first: those of the device, then those that send the text to a server.
 * @param voices all voices of the browser
 * @param language BCP 47; '' fits every voice
 */
export function voicesFor(voices: readonly Voice[], language: string): Voice[] {
  return voices
    .filter(({ lang }) => language === '' || languageOf(lang) === languageOf(language))
    .toSorted((one, other) => fitness(other, language) - fitness(one, language));
}

/**
 * The voice to read with: the chosen one, whatever its language, else the best one of the device. Never a voice of a
 * server that the person has not chosen.
 * @param chosen its `voiceURI`
 */
export function voiceToUse(voices: readonly Voice[], language: string, chosen?: string): Voice | undefined {
  const found = chosen === undefined ? undefined : voices.find(({ voiceURI }) => voiceURI === chosen);
  return found ?? voicesFor(voices, language).find(({ localService }) => localService);
}

/** How long to wait for a browser that has no voices yet. */
const VOICES_TIMEOUT_MS = 2000;
/** What an error event of an utterance means; any other error is `failed`. */
const ERROR_MEANINGS: Record<string, SpeechError> = {
  'not-allowed': 'blocked',
  'language-unavailable': 'noVoice',
  'voice-unavailable': 'noVoice',
};

/**
 * Reads sentences aloud, each as an utterance of its own, so that long texts do not stop.
 * @param options see `SpeechOptions`; nothing is spoken before `play`
 */
export function createSpeech(options: SpeechOptions): Speech {
  const { synthesis, createUtterance, sentences, language, onState, onSentence, onEnd, onVoices } = options;
  let { rate = 1, voice } = options;
  let state: SpeechState = { status: 'silent', sentence: -1 };
  /** The parts of the sentence that are not spoken yet, beginning with the one being spoken. */
  let parts: string[] = [];
  let spoken: SpokenUtterance | undefined;
  let attempts = 0;
  /** Runs while we wait for the browser's voices. */
  let voicesTimer: ReturnType<typeof setTimeout> | undefined;

  const setStatus = (status: SpeechState['status'], sentence = state.sentence) => {
    state = { status, sentence };
    onState(state);
  };
  const cancel = () => {
    clearTimeout(voicesTimer);
    voicesTimer = undefined;
    spoken?.cancel();
    spoken = undefined;
  };
  const fail = (error: SpeechError) => {
    cancel();
    state = { status: 'silent', sentence: state.sentence, error };
    onState(state);
  };

  const speak = () => {
    cancel();
    const voices = synthesis.getVoices();
    const voiceUsed = voiceToUse(voices, language, voice);
    if (voices.length > 0 && !voiceUsed) return fail('noVoice');
    const [text = ''] = parts;
    const utterance = createUtterance(text);
    utterance.voice = voiceUsed ?? null;
    utterance.lang = voiceUsed?.lang ?? language;
    utterance.rate = rate;
    try {
      spoken = speakUtterance(synthesis, utterance, {
        length: text.length,
        rate,
        onEnd: speakNext,
        onLost: () => {
          attempts += 1;
          if (attempts < 2) speak();
          else fail(voices.length === 0 ? 'noVoice' : 'failed');
        },
        // Going on by itself would interrupt the other speaker.
        onInterrupted: () => pause(),
        onError: (error) => fail(ERROR_MEANINGS[error] ?? 'failed'),
      });
    } catch {
      fail('failed');
    }
  };
  const playFrom = (from: number) => {
    const sentence = sentences.findIndex((text, index) => index >= from && splitSentence(text).length > 0);
    cancel();
    attempts = 0;
    parts = splitSentence(sentences[sentence] ?? '');
    setStatus(sentence < 0 ? 'silent' : 'speaking', sentence);
    if (sentence < 0) return onEnd?.();
    onSentence?.(sentence);
    speak();
  };
  function speakNext(): void {
    attempts = 0;
    parts = parts.slice(1);
    if (parts.length > 0) speak();
    else playFrom(state.sentence + 1);
  }

  /** Waits for voices that a browser loads late; after that, speaks without choosing a voice. */
  const play = (from = Math.max(state.sentence, 0)) => {
    if (synthesis.getVoices().length > 0) return playFrom(from);
    cancel();
    parts = [];
    setStatus('speaking', from);
    voicesTimer = setTimeout(() => playFrom(from), VOICES_TIMEOUT_MS);
  };
  const onVoicesChanged = () => {
    onVoices?.();
    if (voicesTimer !== undefined && synthesis.getVoices().length > 0) playFrom(state.sentence);
  };
  synthesis.addEventListener('voiceschanged', onVoicesChanged);

  function pause(): void {
    if (state.status !== 'speaking') return;
    if (spoken) spoken.pause();
    else cancel();
    setStatus('paused');
  }
  const resume = () => {
    if (state.status !== 'paused') return;
    if (parts.length === 0) return play();
    attempts = 0;
    setStatus('speaking');
    if (spoken) spoken.resume();
    else speak();
  };
  const stop = () => {
    cancel();
    parts = [];
    setStatus('silent', -1);
  };
  /** Applies another voice or rate at once, or on resume while paused. */
  const applySettings = () => {
    if (state.status === 'speaking' && voicesTimer === undefined) speak();
    else if (state.status === 'paused') cancel();
  };
  const skip = (by: 1 | -1) => {
    let to = state.sentence + by;
    while (to > 0 && to < sentences.length - 1 && splitSentence(sentences[to] ?? '').length === 0) to += by;
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
    next: () => skip(1),
    previous: () => skip(-1),
    setRate: (given) => {
      rate = Math.min(2, Math.max(0.5, given));
      applySettings();
    },
    setVoice: (voiceURI) => {
      voice = voiceURI;
      applySettings();
    },
    voices: () => voicesFor(synthesis.getVoices(), language),
    close: () => {
      synthesis.removeEventListener('voiceschanged', onVoicesChanged);
      stop();
    },
  };
}
