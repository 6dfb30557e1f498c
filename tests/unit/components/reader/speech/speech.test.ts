import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spokenPieces } from '../../../../../components/reader/speech/speech-pieces.ts';
import { FakeSynth, start } from './fake-synth.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading aloud', () => {
  it('says one sentence after the other and tells which', () => {
    const { synth, speech, heard, onEnd, states } = start();
    expect(synth.calls).toEqual([]);
    speech.play();
    expect(synth.spoken()).toEqual(['One.']);
    expect(synth.now).toMatchObject({ voice: { name: 'Home' }, lang: 'en-US', rate: 1 });
    synth.end();
    synth.end();
    expect(synth.spoken()).toEqual(['Two.', 'Three.']);
    expect(onEnd).not.toHaveBeenCalled();
    synth.end();
    expect(heard).toEqual([0, 1, 2]);
    expect(onEnd).toHaveBeenCalledOnce();
    expect(speech.state).toEqual({ status: 'silent', sentence: -1 });
    expect(states.map(({ status }) => status)).toEqual(['speaking', 'speaking', 'speaking', 'silent']);
    expect(synth.calls).not.toContain('cancel');
  });

  it('cuts long sentences, and counts them once', () => {
    const { synth, speech, heard } = start(new FakeSynth(), { sentences: [`${'word '.repeat(60)}, end.`, 'Two.'] });
    speech.play();
    synth.end();
    synth.end();
    const said = synth.spoken();
    expect(said).toHaveLength(3);
    for (const text of said) expect(text.length).toBeLessThanOrEqual(200);
    expect(heard).toEqual([0, 1]);
  });

  it('begins where it is told to, goes on and back, passes over what cannot be read', () => {
    const { synth, speech, heard } = start(new FakeSynth(), { sentences: ['One.', '…', 'Three.', 'Four.'] });
    speech.play(2);
    speech.previous();
    speech.next();
    speech.next();
    speech.next();
    expect(synth.spoken()).toEqual(['Three.', 'One.', 'Three.', 'Four.', 'Four.']);
    expect(heard).toEqual([2, 0, 2, 3, 3]);
    speech.previous();
    speech.previous();
    speech.previous();
    expect(synth.spoken()).toEqual(['Three.', 'One.', 'One.']);
  });

  it('pauses and goes on within the sentence', () => {
    const { synth, speech } = start();
    speech.play();
    speech.pause();
    expect(speech.state).toEqual({ status: 'paused', sentence: 0 });
    vi.advanceTimersByTime(600_000);
    speech.resume();
    vi.advanceTimersByTime(3000);
    expect(synth.calls).toEqual(['speak One.', 'pause', 'resume']);
    synth.end();
    expect(speech.state.sentence).toBe(1);
  });

  it('says the sentence again where a pause ends it, as on Android', () => {
    const { synth, speech } = start();
    speech.play();
    speech.pause();
    synth.end();
    expect(speech.state).toEqual({ status: 'paused', sentence: 0 });
    speech.resume();
    expect(synth.spoken()).toEqual(['One.', 'One.']);
    expect(synth.paused).toBe(false);
  });

  it('says it again where the voice does not go on', () => {
    const { synth, speech } = start();
    speech.play();
    speech.pause();
    synth.resume = () => {
      synth.paused = false;
    };
    speech.resume();
    vi.advanceTimersByTime(2000);
    expect(synth.spoken()).toEqual(['One.', 'One.']);
  });

  it('stops, and leaves nothing behind', () => {
    const { synth, speech } = start();
    speech.play(1);
    speech.pause();
    speech.stop();
    expect(speech.state).toEqual({ status: 'silent', sentence: -1 });
    expect(synth.speaking || synth.paused).toBe(false);
    speech.play();
    expect(synth.spoken()).toEqual(['Two.', 'One.']);
    speech.close();
    expect(synth.listeners.size).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(synth.spoken()).toEqual([]);
  });

  it('does not listen to what it has dropped', () => {
    const { synth, speech, heard } = start();
    speech.play();
    const first = synth.now;
    speech.next();
    first?.onend?.({} as never);
    first?.onerror?.({ error: 'synthesis-failed' });
    expect(heard).toEqual([0, 1]);
    expect(speech.state).toEqual({ status: 'speaking', sentence: 1 });
    speech.stop();
    first?.onend?.({} as never);
    expect(speech.state.status).toBe('silent');
  });
});

describe('spokenPieces', () => {
  it.each([
    ['short', 'Open Settings.', ['Open Settings.']],
    ['nothing to say', ' … — ', []],
    ['at a comma', `${'a'.repeat(90)}, ${'b'.repeat(150)}`, [`${'a'.repeat(90)},`, 'b'.repeat(150)]],
    ['in a long word', 'a'.repeat(450), ['a'.repeat(200), 'a'.repeat(200), 'a'.repeat(50)]],
    ['without spaces', '照'.repeat(150).concat('，', '片'.repeat(100)), [`${'照'.repeat(150)}，`, '片'.repeat(100)]],
  ])('cuts %s', (_name, sentence, pieces) => {
    expect(spokenPieces(sentence)).toEqual(pieces);
  });

  it('never cuts a character in two', () => {
    for (const piece of spokenPieces(`a${'😀'.repeat(300)}a`)) expect(piece.isWellFormed()).toBe(true);
  });
});
