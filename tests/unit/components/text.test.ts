import { describe, expect, it } from 'vitest';
import { deviceValues, pluralText, text } from '../../../components/text.ts';

describe('text', () => {
  it('fills in values by name', () => {
    expect(text('progress.next', { step: 'Restart' })).toBe('Next: Restart');
    expect(text('reader.contents.progress', { count: 0, all: 7 })).toBe('0 of 7 done');
  });

  it('leaves a placeholder without a value as it is', () => {
    expect(text('progress.next')).toBe('Next: {step}');
  });

  it('takes nothing in a value for a placeholder', () => {
    expect(text('progress.next', { step: '{step} $& {count}', count: 1 })).toBe('Next: {step} $& {count}');
  });

  it.each(['steps.storage.noSuchText', 'steps.storage.title.more'] as const)('throws for %s', (key) => {
    expect(() => text(key)).toThrow(key);
  });
});

describe('pluralText', () => {
  it.each([
    [0, '0 items'],
    [1, '1 item'],
    [2, '2 items'],
    [21, '21 items'],
  ])('the form for %i: %s', (count, expected) => {
    expect(pluralText('photosLine.items', count)).toBe(expected);
  });

  it('writes the number in the form that is given', () => {
    expect(pluralText('photosLine.items', 1204, { count: '1,204' })).toBe('1,204 items');
  });
});

describe('deviceValues', () => {
  it.each([
    [{ device: 'iPhone', version: 26 }, '**Sync this iPhone**'],
    [{ device: 'iPad', version: 16 }, '**Sync this iPad**'],
    [{ device: 'iPhone', version: 15 }, '**iCloud Photos**'],
    [{ device: 'iPad' }, '**Sync this iPad** (older iPads: **iCloud Photos**)'],
  ] as const)('%o: the switch is %s', (target, expected) => {
    expect(deviceValues(target, 'en-US').switch).toBe(expected);
  });

  it('names a Windows computer as people say, and mobile data as the phone prints it', () => {
    expect(deviceValues({ device: 'Windows' }, 'en-GB')).toMatchObject({
      device: 'computer',
      cellular: '**Mobile Data**',
      cellularChip: 'Mobile Data',
    });
    expect(deviceValues({ device: 'Mac' }, 'en-US')).toMatchObject({ device: 'Mac', cellular: '**Cellular Data**' });
  });
});
