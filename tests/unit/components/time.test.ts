import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pastLabel, timeLabel } from '../../../components/time.ts';

/** The space before AM and PM, and a zero before the hour, differ between versions of Intl. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ').replace(/\b0(\d:)/, '$1');
const label = (at: string, now: string) => plain(timeLabel(Date.parse(at), Date.parse(now), 'en-GB'));

describe.each([
  ['Europe/Berlin', '+01:00', '+02:00', '2026-03-29', '2026-10-25'],
  ['America/Los_Angeles', '-08:00', '-07:00', '2026-03-08', '2026-11-01'],
  ['Australia/Lord_Howe', '+10:30', '+11:00', '2026-10-04', '2026-04-05'],
])('In %s', (zone, winter, summer, spring, autumn) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });
  const dayBefore = (date: string) => new Date(Date.parse(`${date}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const dayAfter = (date: string) => new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

  it('The day changes at midnight on the clock', () => {
    // In January it is summer in the southern hemisphere.
    const offset = zone.startsWith('Australia') ? summer : winter;
    const now = `2026-01-15T23:59${offset}`;
    expect(label(`2026-01-15T00:00${offset}`, now)).toBe('today, 0:00');
    expect(label(`2026-01-16T00:00${offset}`, now)).toBe('tomorrow, 0:00');
    expect(label(`2026-01-14T23:59${offset}`, now)).toBe('yesterday, 23:59');
    expect(label(`2026-01-17T00:00${offset}`, now)).toMatch(/^17 January/);
    expect(label(`2026-01-13T23:59${offset}`, now)).toMatch(/^13 January/);
  });

  it('The day that summer time begins is one day', () => {
    const now = `${spring}T12:00${summer}`;
    expect(label(`${dayBefore(spring)}T00:00${winter}`, now)).toMatch(/^yesterday, /);
    expect(label(`${dayAfter(spring)}T23:59${summer}`, now)).toMatch(/^tomorrow, /);
    expect(label(`${spring}T23:59${summer}`, `${spring}T00:00${winter}`)).toMatch(/^today, /);
  });

  it('The day that summer time ends is one day', () => {
    const now = `${autumn}T12:00${winter}`;
    expect(label(`${dayBefore(autumn)}T00:00${summer}`, now)).toMatch(/^yesterday, /);
    expect(label(`${dayAfter(autumn)}T23:59${winter}`, now)).toMatch(/^tomorrow, /);
    expect(label(`${autumn}T23:59${winter}`, `${autumn}T00:00${summer}`)).toMatch(/^today, /);
  });
});

describe('The same moment', () => {
  const at = '2026-11-20T23:30Z';
  const now = '2026-11-20T20:00Z';

  it.each([
    ['UTC', 'today, 23:30'],
    ['Asia/Tokyo', 'today, 8:30'],
    ['Europe/Berlin', 'tomorrow, 0:30'],
  ])('In %s is %s', (zone, expected) => {
    vi.stubEnv('TZ', zone);
    expect(label(at, now)).toBe(expected);
  });

  it('Is written as people of the language write it', () => {
    vi.stubEnv('TZ', 'UTC');
    expect(plain(timeLabel(Date.parse(at), Date.parse(now), 'en-US'))).toBe('today, 11:30 PM');
    expect(plain(timeLabel(Date.parse(at), Date.parse('2026-11-01T00:00Z'), 'en-US'))).toMatch(
      /^November 20 .*11:30 PM$/,
    );
  });
});

it('A past moment is its clock time today, and has its day on other days', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const past = (at: string) => plain(pastLabel(Date.parse(at), Date.parse('2026-11-20T12:00+01:00'), 'en-GB'));
  expect(past('2026-11-20T00:00+01:00')).toBe('0:00');
  expect(past('2026-11-19T23:59+01:00')).toBe('yesterday, 23:59');
  expect(past('2026-11-13T11:36+01:00')).toMatch(/^13 November.*11:36$/);
});
