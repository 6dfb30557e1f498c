import { describe, expect, it } from 'vitest';
import type { AppleStatus, PhotosStatus } from '../../../../domain/apple-status/apple-status.ts';
import { askedAt, isIncidentRunning, lastIncident, shownStatus } from '../../../../domain/apple-status/shown-status.ts';
import { DAY, HOUR, MINUTE } from '../../../fixtures/apple-feed.ts';

const now = Date.UTC(2026, 10, 25, 20);
const incident: PhotosStatus = { kind: 'incident', trouble: 'problem', since: 1, users: 'some', sameIncident: [] };
const read = (photos: PhotosStatus, ago: number) => ({ photos, others: [], readAt: now - ago });
const failed = (ago: number) => ({ why: 'refused' as const, at: now - ago });
const working: PhotosStatus = { kind: 'working' };
const resolved: PhotosStatus = { kind: 'resolved', trouble: 'problem', endedAt: 1 };

describe('shownStatus', () => {
  it.each<[string, AppleStatus, string | undefined]>([
    ['never read', {}, undefined],
    ['working, read now', { last: read(working, 0) }, 'working'],
    ['working, read 9 minutes ago', { last: read(working, 9 * MINUTE) }, 'working'],
    ['working, read 10 minutes ago, which is too old', { last: read(working, 10 * MINUTE) }, undefined],
    ['working, read tomorrow because the clock was set back', { last: read(working, -DAY) }, undefined],
    ['working, then a failure', { last: read(working, 2 * MINUTE), failure: failed(MINUTE) }, 'refused'],
    ['working, then a failure half an hour ago', { last: read(working, HOUR), failure: failed(HOUR / 2) }, undefined],
    ['working, then a failure of tomorrow', { last: read(working, MINUTE), failure: failed(-DAY) }, undefined],
    ['only a failure', { failure: failed(0) }, 'refused'],
    ['only a failure an hour ago', { failure: failed(HOUR) }, undefined],
    ['resolved, read now', { last: read(resolved, 0) }, 'resolved'],
    ['resolved, read an hour ago', { last: read(resolved, HOUR) }, undefined],
    ['an incident, read 59 minutes ago', { last: read(incident, 59 * MINUTE) }, 'incident'],
    ['an incident, read an hour ago', { last: read(incident, HOUR) }, 'old'],
    ['an incident, read last week', { last: read(incident, 7 * DAY) }, undefined],
    ['an incident, then a failure', { last: read(incident, 2 * MINUTE), failure: failed(MINUTE) }, 'refused'],
    [
      'an incident, then a failure half an hour ago',
      { last: read(incident, 40 * MINUTE), failure: failed(30 * MINUTE) },
      'incident',
    ],
  ])('%s', (_, status, wanted) => {
    const shown = shownStatus(status, now);
    expect(shown?.kind === 'read' ? shown.snapshot.photos.kind : shown?.why).toBe(wanted);
  });
});

it('an incident runs for an hour after it was last read and is known for two days, also after failed requests', () => {
  const at = (ago: number): AppleStatus => ({ last: read(incident, ago), failure: failed(0) });
  expect([0, 59 * MINUTE, HOUR, DAY].map((ago) => isIncidentRunning(at(ago), now))).toEqual([true, true, false, false]);
  expect([HOUR, DAY, 2 * DAY].map((ago) => lastIncident(at(ago), now) !== undefined)).toEqual([true, true, false]);
  expect(lastIncident({ last: read(working, 0) }, now)).toBeUndefined();
});

it('askedAt returns when the feed was last requested, with success or not', () => {
  expect(askedAt({})).toBe(0);
  expect(askedAt({ last: read(working, HOUR) })).toBe(now - HOUR);
  expect(askedAt({ last: read(working, HOUR), failure: failed(MINUTE) })).toBe(now - MINUTE);
});
