import { describe, expect, it } from 'vitest';
import type { AppleStatus } from '../../../../domain/apple-status/apple-status.ts';
import { appleStatus, readAppleStatus, storedAppleStatus } from '../../../../domain/storage/apple-status.ts';
import { versionOf } from '../../../../domain/storage/codec.ts';
import { APPLE_STATUS, VERSION } from '../../../../domain/storage/keys.ts';
import { readState } from '../../../../domain/storage/read-state.ts';

const incident = { kind: 'incident', trouble: 'problem', since: 1, users: 'some', sameIncident: ['backup'] } as const;
const whole: AppleStatus = {
  last: { photos: incident, others: ['signIn'], readAt: 5 },
  failure: { why: 'offline', at: 7 },
};

it('What is stored is what is read', () => {
  expect(readAppleStatus(storedAppleStatus(whole, 9))).toEqual(whole);
  expect(versionOf(appleStatus)).toBe(VERSION);
});

describe('An invalid value counts as never asked, and is not reported as invalid', () => {
  const last = whole.last as object;
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'working'],
    ['an incident without a time', { last: { ...last, photos: { ...incident, since: undefined } } }],
    ['an incident of unknown size', { last: { ...last, photos: { ...incident, users: 'many' } } }],
    ['a service we do not know', { last: { ...last, others: ['music'] } }],
    ['a kind we do not know', { last: { ...last, photos: { kind: 'toString' } } }],
    ['good news without a time', { last: { photos: { kind: 'working' }, others: [] } }],
    [
      'good news of an infinite time',
      { last: { photos: { kind: 'working' }, others: [], readAt: Number.POSITIVE_INFINITY } },
    ],
    ['a reason we do not know', { failure: { why: 'tired', at: 1 } }],
    ['null inside', { last: null }],
  ])('%s', (_, value) => {
    const raw = { [APPLE_STATUS]: value && { v: 1, value, at: 5 } };
    const { state, invalid } = readState(raw);
    expect(state.appleStatus).toEqual({});
    expect(invalid).toEqual([]);
  });

  it.each([{ v: 99, value: whole, at: 5 }, whole, null, 7])('%j', (raw) => {
    expect(readState({ [APPLE_STATUS]: raw }).state.appleStatus).toEqual({});
  });
});
