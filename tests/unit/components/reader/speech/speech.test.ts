import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { splitSentence, voicesFor, voiceToUse } from '../../../../../components/reader/speech/speech.ts';
import { createTestSpeech, FakeSpeechSynthesis, voice } from './fake-speech-synthesis.ts';

const localVoice = voice('Home');
const britishVoice = voice('British', { lang: 'en-GB' });
const germanVoice = voice('Deutsch', { lang: 'de_DE' });
const serverVoice = voice('Cloud', { localService: false, default: true });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading aloud', () => {
  it('speaks one sentence after another and reports each', () => {
    const { synthesis, speech, sentencesBegun, onEnd, states } = createTestSpeech();
    expect(synthesis.calls).toEqual([]);
    speech.play();
    expect(synthesis.takeSpoken()).toEqual(['One.']);
    expect(synthesis.current).toMatchObject({ voice: { name: 'Home' }, lang: 'en-US', rate: 1 });
    synthesis.end();
    synthesis.end();
    expect(synthesis.takeSpoken()).toEqual(['Two.', 'Three.']);
    expect(onEnd).not.toHaveBeenCalled();
    synthesis.end();
    expect(sentencesBegun).toEqual([0, 1, 2]);
    expect(onEnd).toHaveBeenCalledOnce();
    expect(speech.state).toEqual({ status: 'silent', sentence: -1 });
    expect(states.map(({ status }) => status)).toEqual(['speaking', 'speaking', 'speaking', 'silent']);
    expect(synthesis.calls).not.toContain('cancel');
  });

  it('splits long sentences and reports each once', () => {
    const { synthesis, speech, sentencesBegun } = createTestSpeech(new FakeSpeechSynthesis(), {
      sentences: [`${'word '.repeat(60)}, end.`, 'Two.'],
    });
    speech.play();
    synthesis.end();
    synthesis.end();
    const texts = synthesis.takeSpoken();
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(200);
    expect(sentencesBegun).toEqual([0, 1]);
  });

  it('starts at a given sentence, moves forward and back, and skips sentences without letters', () => {
    const { synthesis, speech, sentencesBegun } = createTestSpeech(new FakeSpeechSynthesis(), {
      sentences: ['One.', '…', 'Three.', 'Four.'],
    });
    speech.play(2);
    speech.previous();
    speech.next();
    speech.next();
    speech.next();
    expect(synthesis.takeSpoken()).toEqual(['Three.', 'One.', 'Three.', 'Four.', 'Four.']);
    expect(sentencesBegun).toEqual([2, 0, 2, 3, 3]);
    speech.previous();
    speech.previous();
    speech.previous();
    expect(synthesis.takeSpoken()).toEqual(['Three.', 'One.', 'One.']);
  });

  it('pauses and resumes within the sentence', () => {
    const { synthesis, speech } = createTestSpeech();
    speech.play();
    speech.pause();
    expect(speech.state).toEqual({ status: 'paused', sentence: 0 });
    vi.advanceTimersByTime(600_000);
    speech.resume();
    vi.advanceTimersByTime(3000);
    expect(synthesis.calls).toEqual(['speak One.', 'pause', 'resume']);
    synthesis.end();
    expect(speech.state.sentence).toBe(1);
  });

  it('speaks the sentence again where a pause ends it, as on Android', () => {
    const { synthesis, speech } = createTestSpeech();
    speech.play();
    speech.pause();
    synthesis.end();
    expect(speech.state).toEqual({ status: 'paused', sentence: 0 });
    speech.resume();
    expect(synthesis.takeSpoken()).toEqual(['One.', 'One.']);
    expect(synthesis.paused).toBe(false);
  });

  it('speaks the sentence again where it does not resume', () => {
    const { synthesis, speech } = createTestSpeech();
    speech.play();
    speech.pause();
    synthesis.resume = () => {
      synthesis.paused = false;
    };
    speech.resume();
    vi.advanceTimersByTime(2000);
    expect(synthesis.takeSpoken()).toEqual(['One.', 'One.']);
  });

  it('stops, and removes its listeners when closed', () => {
    const { synthesis, speech } = createTestSpeech();
    speech.play(1);
    speech.pause();
    speech.stop();
    expect(speech.state).toEqual({ status: 'silent', sentence: -1 });
    expect(synthesis.speaking || synthesis.paused).toBe(false);
    speech.play();
    expect(synthesis.takeSpoken()).toEqual(['Two.', 'One.']);
    speech.close();
    expect(synthesis.listeners.size).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(synthesis.takeSpoken()).toEqual([]);
  });

  it('ignores events of cancelled utterances', () => {
    const { synthesis, speech, sentencesBegun } = createTestSpeech();
    speech.play();
    const first = synthesis.current;
    speech.next();
    first?.onend?.({} as never);
    first?.onerror?.({ error: 'synthesis-failed' });
    expect(sentencesBegun).toEqual([0, 1]);
    expect(speech.state).toEqual({ status: 'speaking', sentence: 1 });
    speech.stop();
    first?.onend?.({} as never);
    expect(speech.state.status).toBe('silent');
  });
});

describe('browsers that do not report events', () => {
  it('goes on when the end is not reported', () => {
    const { synthesis, speech } = createTestSpeech();
    speech.play();
    synthesis.queue = [];
    vi.advanceTimersByTime(2000);
    expect(speech.state.sentence).toBe(1);
    expect(synthesis.takeSpoken()).toEqual(['One.', 'Two.']);
  });

  it('goes on when an utterance does not end', () => {
    const { synthesis, speech } = createTestSpeech();
    speech.play();
    vi.advanceTimersByTime(8000);
    expect(synthesis.takeSpoken()).toEqual(['One.', 'Two.']);
  });

  it('tries twice when an utterance never begins, then fails', () => {
    const { synthesis, speech } = createTestSpeech();
    synthesis.isStarting = false;
    speech.play();
    vi.advanceTimersByTime(6000);
    expect(synthesis.takeSpoken()).toEqual(['One.', 'One.']);
    vi.advanceTimersByTime(6000);
    expect(speech.state).toEqual({ status: 'silent', sentence: 0, error: 'failed' });
    synthesis.isStarting = true;
    speech.play();
    expect(speech.state).toEqual({ status: 'speaking', sentence: 0 });
  });

  it.each([
    ['not-allowed', 'blocked'],
    ['voice-unavailable', 'noVoice'],
    ['language-unavailable', 'noVoice'],
    ['network', 'failed'],
    ['synthesis-failed', 'failed'],
  ])('error event %s', (error, stated) => {
    const { synthesis, speech } = createTestSpeech();
    speech.play(1);
    synthesis.fail(error);
    expect(speech.state).toEqual({ status: 'silent', sentence: 1, error: stated });
  });

  it('pauses when something else interrupts it', () => {
    const { synthesis, speech } = createTestSpeech();
    speech.play();
    synthesis.fail('interrupted');
    expect(speech.state).toEqual({ status: 'paused', sentence: 0 });
    vi.advanceTimersByTime(60_000);
    expect(synthesis.takeSpoken()).toEqual(['One.']);
    speech.resume();
    expect(synthesis.takeSpoken()).toEqual(['One.']);
  });

  it('fails when the browser throws', () => {
    const { synthesis, speech } = createTestSpeech();
    synthesis.speak = () => {
      throw new Error('no');
    };
    speech.play();
    expect(speech.state).toMatchObject({ status: 'silent', error: 'failed' });
  });
});

describe('choosing a voice', () => {
  it('takes a voice of the device for the language; a voice of a server only where it is chosen', () => {
    const all = [serverVoice, germanVoice, britishVoice, localVoice];
    expect(voiceToUse(all, 'en-GB')).toBe(britishVoice);
    expect(voiceToUse(all, 'en')).toBe(britishVoice);
    expect(voiceToUse(all, 'de')).toBe(germanVoice);
    expect(voiceToUse(all, '')).toBe(germanVoice);
    expect(voiceToUse([serverVoice], 'en')).toBeUndefined();
    expect(voiceToUse(all, 'en', 'Cloud')).toBe(serverVoice);
    expect(voiceToUse(all, 'en', 'gone')).toBe(britishVoice);
    expect(voicesFor(all, 'en-US')).toEqual([localVoice, britishVoice, serverVoice]);
  });

  it('fails where the device has no voice for the language', () => {
    const { synthesis, speech } = createTestSpeech(new FakeSpeechSynthesis([serverVoice, germanVoice]));
    speech.play();
    expect(speech.state).toEqual({ status: 'silent', sentence: 0, error: 'noVoice' });
    expect(synthesis.takeSpoken()).toEqual([]);
    expect(speech.voices()).toEqual([serverVoice]);
    speech.setVoice('Cloud');
    speech.play();
    expect(synthesis.current?.voice).toBe(serverVoice);
  });

  it('waits for voices that load late', () => {
    const onVoices = vi.fn();
    const { synthesis, speech } = createTestSpeech(new FakeSpeechSynthesis([]), { onVoices });
    speech.play(1);
    expect(speech.state).toEqual({ status: 'speaking', sentence: 1 });
    expect(synthesis.takeSpoken()).toEqual([]);
    synthesis.setVoices(localVoice);
    expect(onVoices).toHaveBeenCalledOnce();
    expect(synthesis.takeSpoken()).toEqual(['Two.']);
    vi.advanceTimersByTime(2000);
    expect(synthesis.takeSpoken()).toEqual([]);
  });

  it('speaks without choosing a voice where the browser lists none', () => {
    const { synthesis, speech } = createTestSpeech(new FakeSpeechSynthesis([]), { language: 'fr' });
    speech.play();
    speech.pause();
    vi.advanceTimersByTime(5000);
    expect(synthesis.takeSpoken()).toEqual([]);
    speech.resume();
    vi.advanceTimersByTime(2000);
    expect(synthesis.current).toMatchObject({ voice: null, lang: 'fr', text: 'One.' });
    synthesis.queue = [];
  });

  it('applies a new voice and rate at once', () => {
    const { synthesis, speech } = createTestSpeech(new FakeSpeechSynthesis([localVoice, britishVoice]));
    speech.play(1);
    speech.setRate(1.5);
    speech.setVoice('British');
    expect(synthesis.takeSpoken()).toEqual(['Two.', 'Two.', 'Two.']);
    expect(synthesis.current).toMatchObject({ voice: britishVoice, rate: 1.5, lang: 'en-GB' });
    speech.pause();
    speech.setRate(9);
    expect(synthesis.takeSpoken()).toEqual([]);
    speech.resume();
    expect(synthesis.current).toMatchObject({ rate: 2, text: 'Two.' });
    expect(synthesis.paused).toBe(false);
  });
});

describe('splitSentence', () => {
  it.each([
    ['short', 'Open Settings.', ['Open Settings.']],
    ['no letters', ' … — ', []],
    ['at a comma', `${'a'.repeat(90)}, ${'b'.repeat(150)}`, [`${'a'.repeat(90)},`, 'b'.repeat(150)]],
    ['in a long word', 'a'.repeat(450), ['a'.repeat(200), 'a'.repeat(200), 'a'.repeat(50)]],
    ['without spaces', '照'.repeat(150).concat('，', '片'.repeat(100)), [`${'照'.repeat(150)}，`, '片'.repeat(100)]],
  ])('splits %s', (_name, sentence, parts) => {
    expect(splitSentence(sentence)).toEqual(parts);
  });

  it('never splits a character', () => {
    for (const part of splitSentence(`a${'😀'.repeat(300)}a`)) expect(part.isWellFormed()).toBe(true);
  });
});
