/** The part of `SpeechSynthesisVoice` that is used. */
export interface Voice {
  voiceURI: string;
  name: string;
  /** BCP 47, on some systems with an underscore. */
  lang: string;
  /** Whether it speaks on the device; others send the text to a server. */
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
export interface Synthesis {
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
 * requires a press first · `failed`: the voice stopped with an error.
 */
export type SpeechError = 'noVoice' | 'blocked' | 'failed';

export interface SpeechState {
  status: 'silent' | 'speaking' | 'paused';
  /** Index of the sentence that is read now or next; -1 before the first and after the last. */
  sentence: number;
  /** Why it stopped by itself. Removed by the next call. */
  error?: SpeechError;
}

export interface SpeechOptions {
  /** `speechSynthesis`. */
  synthesis: Synthesis;
  /** `(text) => new SpeechSynthesisUtterance(text)`. */
  createUtterance: (text: string) => Utterance;
  /** The sentences in reading order. */
  sentences: readonly string[];
  /** Language of the text, BCP 47; '' where not known. */
  language: string;
  /** 1 is normal; 0.5 to 2. */
  rate?: number;
  /** `voiceURI` of the voice that the person chose; without one a voice of the device is used, never a server's. */
  voice?: string | undefined;
  onState: (state: SpeechState) => void;
  /** A sentence begins. */
  onSentence?: (index: number) => void;
  /** The last sentence has been read. */
  onEnd?: () => void;
  /** The voices to offer have changed: many browsers load them late. */
  onVoices?: () => void;
}

export interface Speech {
  readonly state: SpeechState;
  /** Reads from the sentence of this index, else from the current one, else from the first. */
  play(from?: number): void;
  /** Stops speaking and keeps its place. */
  pause(): void;
  /** Goes on where it was paused. */
  resume(): void;
  /** Stops speaking and forgets its place. */
  stop(): void;
  next(): void;
  previous(): void;
  /** 0.5 to 2. Takes effect at once: the sentence being read begins again. */
  setRate(rate: number): void;
  /** Takes effect like `setRate`. `undefined` for a voice of the device. */
  setVoice(voiceURI: string | undefined): void;
  /** Voices for the language, those of the device first. */
  voices(): Voice[];
  /** Stops and removes its listeners from `synthesis`. */
  close(): void;
}
