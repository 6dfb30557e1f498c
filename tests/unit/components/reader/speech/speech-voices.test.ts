import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { voicesFor, voiceToUse } from '../../../../../components/reader/speech/speech-voices.ts';
import { FakeSynth, start, voice } from './fake-synth.ts';

const home = voice('Home');
const british = voice('British', { lang: 'en-GB' });
const german = voice('Deutsch', { lang: 'de_DE' });
const distant = voice('Cloud', { localService: false, default: true });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('voices that misbehave', () => {
  it('goes on when the end is not told', () => {
    const { synth, speech } = start();
    speech.play();
    synth.queue = [];
    vi.advanceTimersByTime(2000);
    expect(speech.state.sentence).toBe(1);
    expect(synth.spoken()).toEqual(['One.', 'Two.']);
  });

  it('goes on when a voice hangs after it has begun', () => {
    const { synth, speech } = start();
    speech.play();
    vi.advanceTimersByTime(8000);
    expect(synth.spoken()).toEqual(['One.', 'Two.']);
  });

  it('tries twice when a voice never begins, then says so', () => {
    const { synth, speech } = start();
    synth.isStarting = false;
    speech.play();
    vi.advanceTimersByTime(6000);
    expect(synth.spoken()).toEqual(['One.', 'One.']);
    vi.advanceTimersByTime(6000);
    expect(speech.state).toEqual({ status: 'silent', sentence: 0, error: 'failed' });
    synth.isStarting = true;
    speech.play();
    expect(speech.state).toEqual({ status: 'speaking', sentence: 0 });
  });

  it.each([
    ['not-allowed', 'blocked'],
    ['voice-unavailable', 'noVoice'],
    ['language-unavailable', 'noVoice'],
    ['network', 'failed'],
    ['synthesis-failed', 'failed'],
  ])('tells of %s', (error, stated) => {
    const { synth, speech } = start();
    speech.play(1);
    synth.fail(error);
    expect(speech.state).toEqual({ status: 'silent', sentence: 1, error: stated });
  });

  it('waits when somebody else speaks', () => {
    const { synth, speech } = start();
    speech.play();
    synth.fail('interrupted');
    expect(speech.state).toEqual({ status: 'paused', sentence: 0 });
    vi.advanceTimersByTime(60_000);
    expect(synth.spoken()).toEqual(['One.']);
    speech.resume();
    expect(synth.spoken()).toEqual(['One.']);
  });

  it('survives a browser that throws', () => {
    const { synth, speech } = start();
    synth.speak = () => {
      throw new Error('no');
    };
    speech.play();
    expect(speech.state).toMatchObject({ status: 'silent', error: 'failed' });
  });
});

describe('choosing a voice', () => {
  it('takes one of the device for the language; a distant one only where it is chosen', () => {
    const all = [distant, german, british, home];
    expect(voiceToUse(all, 'en-GB')).toBe(british);
    expect(voiceToUse(all, 'en')).toBe(british);
    expect(voiceToUse(all, 'de')).toBe(german);
    expect(voiceToUse(all, '')).toBe(german);
    expect(voiceToUse([distant], 'en')).toBeUndefined();
    expect(voiceToUse(all, 'en', 'Cloud')).toBe(distant);
    expect(voiceToUse(all, 'en', 'gone')).toBe(british);
    expect(voicesFor(all, 'en-US')).toEqual([home, british, distant]);
  });

  it('says so when the device has none for the language', () => {
    const { synth, speech } = start(new FakeSynth([distant, german]));
    speech.play();
    expect(speech.state).toEqual({ status: 'silent', sentence: 0, error: 'noVoice' });
    expect(synth.spoken()).toEqual([]);
    expect(speech.voices()).toEqual([distant]);
    speech.setVoice('Cloud');
    speech.play();
    expect(synth.now?.voice).toBe(distant);
  });

  it('waits a little for voices that come late', () => {
    const onVoices = vi.fn();
    const { synth, speech } = start(new FakeSynth([]), { onVoices });
    speech.play(1);
    expect(speech.state).toEqual({ status: 'speaking', sentence: 1 });
    expect(synth.spoken()).toEqual([]);
    synth.bring(home);
    expect(onVoices).toHaveBeenCalledOnce();
    expect(synth.spoken()).toEqual(['Two.']);
    vi.advanceTimersByTime(2000);
    expect(synth.spoken()).toEqual([]);
  });

  it('asks a browser without voices all the same', () => {
    const { synth, speech } = start(new FakeSynth([]), { language: 'fr' });
    speech.play();
    speech.pause();
    vi.advanceTimersByTime(5000);
    expect(synth.spoken()).toEqual([]);
    speech.resume();
    vi.advanceTimersByTime(2000);
    expect(synth.now).toMatchObject({ voice: null, lang: 'fr', text: 'One.' });
    synth.queue = [];
  });

  it('changes voice and rate at once', () => {
    const { synth, speech } = start(new FakeSynth([home, british]));
    speech.play(1);
    speech.setRate(1.5);
    speech.setVoice('British');
    expect(synth.spoken()).toEqual(['Two.', 'Two.', 'Two.']);
    expect(synth.now).toMatchObject({ voice: british, rate: 1.5, lang: 'en-GB' });
    speech.pause();
    speech.setRate(9);
    expect(synth.spoken()).toEqual([]);
    speech.resume();
    expect(synth.now).toMatchObject({ rate: 2, text: 'Two.' });
    expect(synth.paused).toBe(false);
  });
});
