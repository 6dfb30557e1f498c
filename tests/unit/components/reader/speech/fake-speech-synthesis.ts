import { vi } from 'vitest';
import { createSpeech } from '../../../../../components/reader/speech/speech.ts';
import type {
  SpeechOptions,
  SpeechState,
  Synthesis,
  Utterance,
  Voice,
} from '../../../../../components/reader/speech/speech-types.ts';

export const voice = (name: string, more: Partial<Voice> = {}): Voice => ({
  voiceURI: name,
  name,
  lang: 'en-US',
  localService: true,
  default: false,
  ...more,
});

export interface FakeUtterance extends Utterance {
  text: string;
}

/** Speech synthesis without sound: it records the calls, and a test ends each utterance itself. */
export class FakeSpeechSynthesis implements Synthesis {
  calls: string[] = [];
  queue: FakeUtterance[] = [];
  paused = false;
  listeners = new Set<() => void>();
  /** Whether an utterance reports its start. */
  isStarting = true;
  voices: Voice[];

  constructor(voices: Voice[] = [voice('Home')]) {
    this.voices = voices;
  }

  get speaking() {
    return this.queue.length > 0;
  }
  get pending() {
    return this.queue.length > 1;
  }
  /** The utterance being spoken. */
  get current(): FakeUtterance | undefined {
    return this.queue[0];
  }

  createUtterance = (text: string): FakeUtterance => ({
    text,
    voice: null,
    lang: '',
    rate: 1,
    onstart: null,
    onend: null,
    onresume: null,
    onboundary: null,
    onerror: null,
  });
  speak(utterance: Utterance) {
    this.calls.push(`speak ${(utterance as FakeUtterance).text}`);
    this.queue.push(utterance as FakeUtterance);
    if (this.isStarting) utterance.onstart?.({} as never);
  }
  cancel() {
    this.calls.push('cancel');
    const dropped = this.queue.splice(0);
    for (const { onerror } of dropped) onerror?.({ error: 'interrupted' });
  }
  pause() {
    this.calls.push('pause');
    this.paused = true;
  }
  resume() {
    this.calls.push('resume');
    this.paused = false;
    this.current?.onresume?.({} as never);
  }
  getVoices() {
    return this.voices;
  }
  addEventListener(_type: 'voiceschanged', listener: () => void) {
    this.listeners.add(listener);
  }
  removeEventListener(_type: 'voiceschanged', listener: () => void) {
    this.listeners.delete(listener);
  }

  /** Ends the utterance being spoken. */
  end() {
    const done = this.queue.shift();
    done?.onend?.({} as never);
  }
  /** Ends the utterance being spoken with this error. */
  fail(error: string) {
    this.queue.shift()?.onerror?.({ error });
  }
  /** Replaces the voices and reports the change. */
  setVoices(...voices: Voice[]) {
    this.voices = voices;
    for (const listener of this.listeners) listener();
  }
  /** The texts spoken since the last call of this method. */
  takeSpoken(): string[] {
    const texts = this.calls.filter((call) => call.startsWith('speak ')).map((call) => call.slice(6));
    this.calls = [];
    return texts;
  }
}

/** A reading of three sentences, not started, with what it has reported. */
export function createTestSpeech(synthesis = new FakeSpeechSynthesis(), more: Partial<SpeechOptions> = {}) {
  const states: SpeechState[] = [];
  const sentencesBegun: number[] = [];
  const onEnd = vi.fn();
  const speech = createSpeech({
    synthesis,
    createUtterance: synthesis.createUtterance,
    sentences: ['One.', 'Two.', 'Three.'],
    language: 'en',
    onState: (state) => states.push(state),
    onSentence: (index) => sentencesBegun.push(index),
    onEnd,
    ...more,
  });
  return { synthesis, speech, states, sentencesBegun, onEnd };
}
