/** The part of `SpeechSynthesisVoice` that is used. */
export interface Voice {
  voiceURI: string;
  name: string;
  /** BCP 47, on some systems with an underscore. */
  lang: string;
  /** Speaks on the device; others send the text to a server. */
  localService: boolean;
  default: boolean;
}

/** The part of `SpeechSynthesisUtterance` that is used. */
export interface Utterance {
  voice: Voice | null;
  lang: string;
  rate: number;
  onstart: ((event: never) => void) | null;
  onend: ((event: never) => void) | null;
  onresume: ((event: never) => void) | null;
  onboundary: ((event: never) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
}

/** The part of `speechSynthesis` that is used. */
export interface Synth {
  readonly speaking: boolean;
  readonly pending: boolean;
  readonly paused: boolean;
  speak(utterance: Utterance): void;
  cancel(): void;
  pause(): void;
  resume(): void;
  getVoices(): Voice[];
  addEventListener(type: 'voiceschanged', listener: () => void): void;
  removeEventListener(type: 'voiceschanged', listener: () => void): void;
}

/**
 * `noVoice`: no voice on this device for the language; the person may choose another one · `blocked`: the browser
 * wants a press first · `failed`: the voice gave up.
 */
export type SpeechError = 'noVoice' | 'blocked' | 'failed';

export interface SpeechState {
  status: 'silent' | 'speaking' | 'paused';
  /** Index of the sentence being read, or read next; -1 before the first and after the last. */
  sentence: number;
  /** Why it fell silent, where it was not asked to. Gone with the next call. */
  error?: SpeechError;
}

export interface SpeechOptions {
  /** `speechSynthesis`. */
  synth: Synth;
  /** `(text) => new SpeechSynthesisUtterance(text)`. */
  utter: (text: string) => Utterance;
  /** The sentences in reading order. */
  sentences: readonly string[];
  /** Of the text, BCP 47; '' where not known. */
  language: string;
  /** 1 is normal; 0.5 to 2. */
  rate?: number;
  /** `voiceURI` of the voice the person chose; without one a voice of the device is used, never a distant one. */
  voice?: string | undefined;
  onState: (state: SpeechState) => void;
  /** A sentence begins. */
  onSentence?: (index: number) => void;
  /** The last sentence is read. */
  onEnd?: () => void;
  /** The voices to offer have changed: many browsers have them late. */
  onVoices?: () => void;
}

export interface Speech {
  readonly state: SpeechState;
  /** Reads from this sentence, else from the one it stands at, else from the first. */
  play(from?: number): void;
  /** Falls silent and keeps its place. */
  pause(): void;
  /** Goes on where it was paused. */
  resume(): void;
  /** Falls silent and forgets its place. */
  stop(): void;
  next(): void;
  previous(): void;
  /** Takes effect at once: the sentence being read begins again. */
  setRate(rate: number): void;
  setVoice(voiceURI: string | undefined): void;
  /** Voices for the language, those of the device first. */
  voices(): Voice[];
  /** Stops and lets go of `synth`. */
  close(): void;
}
