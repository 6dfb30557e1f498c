import type { Surface } from '../../../harness/browsers/surface.ts';

/** A voice that says nothing: what it is given is kept in `spoken`, and `finish()` ends a sentence. */
export const fakeSpeech = (reader: Surface): Promise<void> =>
  reader.evaluate(() => {
    const spoken: string[] = [];
    const rates: number[] = [];
    type Said = { text: string; rate: number; onstart?(): void; onend?(): void };
    let now: Said | undefined;
    const synth = {
      speaking: false,
      pending: false,
      paused: false,
      speak(said: Said) {
        spoken.push(said.text);
        rates.push(said.rate);
        now = said;
        synth.speaking = true;
        setTimeout(() => said.onstart?.());
      },
      cancel() {
        synth.speaking = false;
      },
      pause() {
        synth.paused = true;
      },
      resume() {
        synth.paused = false;
      },
      getVoices: () => [{ voiceURI: 'v', name: 'Voice', lang: 'en-US', localService: true, default: true }],
      addEventListener() {},
      removeEventListener() {},
    };
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const finish = () => {
      synth.speaking = false;
      now?.onend?.();
    };
    // On the window: in Firefox, a script from outside has a global of its own.
    Object.assign(window, { spoken, rates, finish });
    Object.defineProperty(window, 'speechSynthesis', { value: synth });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
