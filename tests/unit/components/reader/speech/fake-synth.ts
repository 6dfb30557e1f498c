import { vi } from 'vitest';
import { createSpeech } from '../../../../../components/reader/speech/speech.ts';
import type {
  SpeechOptions,
  SpeechState,
  Synth,
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

/** A voice that says nothing until it is told to, and writes down what it was asked. */
export class FakeSynth implements Synth {
  calls: string[] = [];
  queue: FakeUtterance[] = [];
  paused = false;
  listeners = new Set<() => void>();
  /** Whether it begins by itself. */
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
  get now(): FakeUtterance | undefined {
    return this.queue[0];
  }

  utter = (text: string): FakeUtterance => ({
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
    this.now?.onresume?.({} as never);
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

  /** The one being spoken ends. */
  end() {
    const done = this.queue.shift();
    done?.onend?.({} as never);
  }
  fail(error: string) {
    this.queue.shift()?.onerror?.({ error });
  }
  bring(...voices: Voice[]) {
    this.voices = voices;
    for (const listener of this.listeners) listener();
  }
  /** What was spoken since last asked. */
  spoken(): string[] {
    const said = this.calls.filter((call) => call.startsWith('speak ')).map((call) => call.slice(6));
    this.calls = [];
    return said;
  }
}

/** Three sentences ready to be read, and what is told of them. */
export function start(synth = new FakeSynth(), more: Partial<SpeechOptions> = {}) {
  const states: SpeechState[] = [];
  const heard: number[] = [];
  const onEnd = vi.fn();
  const speech = createSpeech({
    synth,
    utter: synth.utter,
    sentences: ['One.', 'Two.', 'Three.'],
    language: 'en',
    onState: (state) => states.push(state),
    onSentence: (index) => heard.push(index),
    onEnd,
    ...more,
  });
  return { synth, speech, states, heard, onEnd };
}
