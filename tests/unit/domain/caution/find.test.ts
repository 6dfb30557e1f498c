import { describe, expect, it } from 'vitest';
import { growth } from '../../regex-work.ts';
import { cautionsIn } from './cautions-in.ts';

const guideTitle = 'iCloud Photos not syncing';
const found = (text: string, around = {}) =>
  cautionsIn(text, { guideTitle, ...around }).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe('findCautions', () => {
  it('returns the offsets of the sentence, its text and the severity', () => {
    const text = '  Check it first. Then sign out of iCloud.  Now  reset the\nnetwork settings. That is all.';
    expect(found(text)).toEqual([['signOut', 'Then sign out of iCloud.']]);
    expect(cautionsIn('Now  reset the network settings.', { guideTitle })).toEqual([
      { id: 'resetNetwork', severity: 'costs', start: 0, end: 32, excerpt: 'Now reset the network settings.' },
    ]);
  });

  it('finds several cautions in one sentence, each once', () => {
    expect(found('Sign out of your Apple ID, erase the iPhone and sign out again.').map(([id]) => id)).toEqual([
      'signOut',
      'erase',
      'appleId',
    ]);
  });

  it('finds nothing in guides about other subjects', () => {
    expect(cautionsIn('Delete old photos.', { guideTitle: 'Speed up your Android phone' })).toEqual([]);
    expect(found('Sign out of iCloud.', { guideTitle: 'WhatsApp does not connect' })).toEqual([]);
    expect(found('Sign out of iCloud.', { guideTitle: '' })).toHaveLength(1);
  });

  it.each([
    ['What not to do', 0],
    ['Mistakes to avoid', 0],
    ['Avoid data loss: back up first', 1],
    ['Never lose photos again', 1],
    ['Things you should never skip', 1],
    ['iCloud Photos: common mistakes and how to correct them', 1],
    ['How to avoid iCloud sync problems', 1],
  ])('counts an imperative under the heading "%s" as advice: %i', (heading, count) => {
    expect(cautionsIn('Turn off iCloud Photos.', { guideTitle, heading })).toHaveLength(count);
  });

  it.each([
    'turn off the ',
    'delete and ',
    'sign out ',
    'erase your the ',
    'toggle it ',
    'not ',
    '> ',
    ', or ',
    'a. ',
    'if you ',
    'reset all the ',
    'use a free ',
    'iCloud Photos ',
    '( ',
    '\n',
    '… ',
    "'",
    'restore the your ',
    'select photos ',
    'É',
    '1. ',
  ])('takes work in proportion to the length of the text: %j', (piece) => {
    const around = (size: number) => ({ guideTitle, heading: piece.repeat(size), before: piece.repeat(size) });
    expect(growth((size) => cautionsIn(piece.repeat(size), around(size)), 1_000)).toBeLessThan(4.5);
    expect(growth((size) => cautionsIn(`${piece}photos. `.repeat(size), { guideTitle }), 100)).toBeLessThan(4.5);
  });
});
