import type { AppleStatus, FeedSnapshot, PhotosStatus, StatusFailure } from './apple-status.ts';

/** For so long, in milliseconds, a reading tells how things stand; an open line then asks again. */
export const FRESH_MS = 10 * 60_000;
/** For so long, in milliseconds, an incident that was read has the steps give way. */
const HOLDS = 60 * 60_000;
/** For so long, in milliseconds, an incident that was read is worth a word. */
const REMEMBERED = 2 * 86_400_000;
/** Clocks are set back by more than this, in milliseconds, only on purpose. */
const CLOCK_SLIP = 60_000;

export interface IncidentSnapshot extends FeedSnapshot {
  photos: Extract<PhotosStatus, { kind: 'incident' }>;
}

/** `old`: an incident was read too long ago. */
export type ShownStatus = { kind: 'read'; reading: FeedSnapshot } | { kind: 'unknown'; why: StatusFailure | 'old' };

const isWithin = (span: number, at: number, now: number) => now - at < span && at - now < CLOCK_SLIP;

/**
 * What is told of Apple's status now; nothing where it was never asked, or too long ago.
 * Good news is told while it is fresh, and never after a look that failed.
 * @param now ms since 1970
 */
export function shownStatus(status: AppleStatus, now: number): ShownStatus | undefined {
  const { last, failure } = status;
  if (failure && isWithin(FRESH_MS, failure.at, now)) return { kind: 'unknown', why: failure.why };
  const incident = lastIncident(status, now);
  if (incident) return isHolding(incident, now) ? { kind: 'read', reading: incident } : { kind: 'unknown', why: 'old' };
  return last && !failure && isWithin(FRESH_MS, last.readAt, now) ? { kind: 'read', reading: last } : undefined;
}

/** The incident that was last read, however the looks after it went; `undefined` once it is solved or long past. */
export function lastIncident({ last }: AppleStatus, now: number): IncidentSnapshot | undefined {
  const isIncident = last?.photos.kind === 'incident' && isWithin(REMEMBERED, last.readAt, now);
  return isIncident ? (last as IncidentSnapshot) : undefined;
}

/** Whether an incident was read so lately that there is nothing to do but wait. */
export function isIncidentRunning(status: AppleStatus, now: number): boolean {
  const incident = lastIncident(status, now);
  return incident !== undefined && isHolding(incident, now);
}

const isHolding = ({ readAt }: FeedSnapshot, now: number) => isWithin(HOLDS, readAt, now);

/** When Apple was last asked, whatever came of it; ms since 1970, 0 for never. */
export const askedAt = ({ last, failure }: AppleStatus): number => Math.max(last?.readAt ?? 0, failure?.at ?? 0);
