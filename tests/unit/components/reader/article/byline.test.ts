import { describe, expect, it } from 'vitest';
import { isOld, writtenIn, writtenOn } from '../../../../../components/reader/article/GuideHead.tsx';

describe('when a guide was written', () => {
  it('is said as the person’s language says it, the same day in every time zone', () => {
    expect(writtenOn('2024-07-14', 'en-US')).toBe('July 14, 2024');
    expect(writtenOn('2024-07-14', 'en-GB')).toBe('14 July 2024');
    expect(writtenOn('2024-01-01', 'de')).toBe('1. Januar 2024');
    expect(writtenIn('2024-01-01', 'en-US')).toBe('January 2024');
  });
  it('is not said where it is no day', () => {
    expect(writtenOn('2024-99-99', 'en')).toBe('');
  });
  it.each([
    ['two years ago to the day', '2024-11-20', false],
    ['a day more', '2024-11-19', true],
    ['yesterday', '2026-11-19', false],
    ['in the future', '2027-01-01', false],
    ['no day', 'soon', false],
  ])('%s', (_, published, expected) => {
    expect(isOld(published, Date.UTC(2026, 10, 20))).toBe(expected);
  });
});
