import { describe, expect, it } from 'vitest';
import { isOld, publishedDay, publishedMonth } from '../../../../../components/reader/article/GuideHead.tsx';

describe('the date of a guide', () => {
  it('is formatted in the person’s language, the same day in every time zone', () => {
    expect(publishedDay('2024-07-14', 'en-US')).toBe('July 14, 2024');
    expect(publishedDay('2024-07-14', 'en-GB')).toBe('14 July 2024');
    expect(publishedDay('2024-01-01', 'de')).toBe('1. Januar 2024');
    expect(publishedMonth('2024-01-01', 'en-US')).toBe('January 2024');
  });
  it('is empty where it is not a valid day', () => {
    expect(publishedDay('2024-99-99', 'en')).toBe('');
  });
  it.each([
    ['exactly two years ago', '2024-11-20', false],
    ['two years and a day ago', '2024-11-19', true],
    ['yesterday', '2026-11-19', false],
    ['in the future', '2027-01-01', false],
    ['not a date', 'soon', false],
  ])('older than two years: %s', (_, published, expected) => {
    expect(isOld(published, Date.UTC(2026, 10, 20))).toBe(expected);
  });
});
