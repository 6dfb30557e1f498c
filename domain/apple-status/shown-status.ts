import type { AppleStatus, FeedSnapshot, PhotosStatus, StatusFailure } from './apple-status.ts';

/** A snapshot counts as current for this long; an open notice then asks again. */
export const FRESH_MS = 10 * 60_000;
/** An incident takes the place of the steps for this long after it was read. */
const CURRENT_INCIDENT_MS = 60 * 60_000;
/** An incident is mentioned for this long after it was read. */
const REMEMBERED_MS = 2 * 86_400_000;
/** A clock that runs back further than this was set by somebody. */
const CLOCK_SLIP_MS = 60_000;

export interface IncidentSnapshot extends FeedSnapshot {
  photos: Extract<PhotosStatus, { kind: 'incident' }>;
}

/** `old`: an incident was read too long ago. */
export type ShownStatus = { kind: 'read'; snapshot: FeedSnapshot } | { kind: 'unknown'; why: StatusFailure | 'old' };

const isWithin = (span: number, at: number, now: number) => now - at < span && at - now < CLOCK_SLIP_MS;

/**
 * What is shown of Apple's status now; nothing where it was never asked for, or too long ago.
 * That Photos works is shown only while it is current, and never after a failed request.
 * @param now ms since 1970
 */
export function shownStatus(status: AppleStatus, now: number): ShownStatus | undefined {
  const { last, failure } = status;
  if (failure && isWithin(FRESH_MS, failure.at, now)) return { kind: 'unknown', why: failure.why };
  const incident = lastIncident(status, now);
  if (incident)
    return isCurrent(incident, now) ? { kind: 'read', snapshot: incident } : { kind: 'unknown', why: 'old' };
  return last && !failure && isWithin(FRESH_MS, last.readAt, now) ? { kind: 'read', snapshot: last } : undefined;
}

/** The incident that was read last, whatever failed since; `undefined` once it is resolved or long past. */
export function lastIncident({ last }: AppleStatus, now: number): IncidentSnapshot | undefined {
  const isIncident = last?.photos.kind === 'incident' && isWithin(REMEMBERED_MS, last.readAt, now);
  return isIncident ? (last as IncidentSnapshot) : undefined;
}

/** Whether an incident was read so recently that there is nothing to do but wait. */
export function isIncidentRunning(status: AppleStatus, now: number): boolean {
  const incident = lastIncident(status, now);
  return incident !== undefined && isCurrent(incident, now);
}

const isCurrent = ({ readAt }: FeedSnapshot, now: number) => isWithin(CURRENT_INCIDENT_MS, readAt, now);

/** When Apple was last asked, whatever the result; ms since 1970, 0 for never. */
export const askedAt = ({ last, failure }: AppleStatus): number => Math.max(last?.readAt ?? 0, failure?.at ?? 0);
