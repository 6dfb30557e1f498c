import { describe, expect, it } from 'vitest';
import { linesBeyond, lostSteps, score, trueSteps } from '../../../bench/articles/score.ts';

describe('score of a text', () => {
  it('is whole where nothing is missing and nothing too much, whatever stands between the words', () => {
    expect(score('One, two:\nthree — FOUR; five', 'one two three four five')).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });
  it('counts runs of four words, each as often as it is there', () => {
    const { precision, recall } = score('a b c d e', 'a b c d a b c d');
    expect(precision).toBe(1 / 2);
    expect(recall).toBe(1 / 5);
  });
  it('takes a shorter text as one run', () => {
    expect(score('a b', 'a b').f1).toBe(1);
    expect(score('a b', 'a c').f1).toBe(0);
  });
  it('is nothing where one of both is empty', () => {
    expect(score('', 'a b c d').f1).toBe(0);
    expect(score('a b c d', '').f1).toBe(0);
    expect(score('', '').f1).toBe(1);
  });
  it('reads letters of every language', () => {
    expect(score('Ä ö ß 写真 を 見る', 'ä Ö ß 写真 を 見る').f1).toBe(1);
  });
});

describe('lines beyond a text', () => {
  it('are those of which less than half is there, the longest first', () => {
    const text = 'one two three four five six\nshare this\nsubscribe to our letter for more of these\nfive six';
    expect(linesBeyond(text, 'one two three four five six seven')).toEqual([
      'subscribe to our letter for more of these',
      'share this',
    ]);
  });
});

describe('numbered steps', () => {
  const reference = 'Intro.\n\nOpen the Settings app\n\nStep 2: Tap your own name\n\nDone';
  const candidates = [
    '1. Open the Settings app',
    'Tap your own name',
    'About our cookies here',
    'Done',
    'Tap your own name',
  ];
  it('are true where the reference has them, once each, very short ones aside', () => {
    expect(trueSteps(candidates, reference)).toEqual(['1. Open the Settings app', 'Tap your own name']);
  });
  it('are lost where a text has not their words one after the other', () => {
    const steps = trueSteps(candidates, reference);
    expect(lostSteps(steps, 'Open the settings app. Tap your name.')).toEqual(['Tap your own name']);
    expect(lostSteps(steps, reference)).toEqual([]);
  });
  it('are found by their beginning, since a picture may stand in them', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
    expect(lostSteps([long], `${long.slice(0, 68)} Figure 3`)).toEqual([]);
  });
});
