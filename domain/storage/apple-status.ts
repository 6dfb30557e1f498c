import {
  AFFECTED_USERS,
  type AppleStatus,
  type FeedSnapshot,
  OTHER_SERVICES,
  type PhotosStatus,
  STATUS_FAILURES,
  TROUBLES,
} from '../apple-status/apple-status.ts';
import { type Codec, decode, versionOf } from './codec.ts';
import type { Stored } from './keys.ts';

type Fields = Partial<Record<string, unknown>>;
const isTime = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isOneOf = (list: readonly unknown[], value: unknown) => list.includes(value);
const areServices = (value: unknown) => Array.isArray(value) && value.every((one) => isOneOf(OTHER_SERVICES, one));
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

const PHOTOS: Record<PhotosStatus['kind'], (fields: Fields) => boolean> = {
  working: () => true,
  incident: ({ trouble, since, users, sameIncident }) =>
    isOneOf(TROUBLES, trouble) && isTime(since) && isOneOf(AFFECTED_USERS, users) && areServices(sameIncident),
  resolved: ({ trouble, endedAt }) => isOneOf(TROUBLES, trouble) && isTime(endedAt),
};

function isSnapshot(value: unknown): value is FeedSnapshot {
  const { photos, others, readAt } = fieldsOf(value);
  const { kind } = fieldsOf(photos);
  const isKnown = typeof kind === 'string' && Object.hasOwn(PHOTOS, kind);
  return isTime(readAt) && areServices(others) && isKnown && PHOTOS[kind as PhotosStatus['kind']](fieldsOf(photos));
}

function isFailure(value: unknown): boolean {
  const { why, at } = fieldsOf(value);
  return isOneOf(STATUS_FAILURES, why) && isTime(at);
}

/** How Apple's status is stored, under `APPLE_STATUS`. */
export const appleStatus: Codec<AppleStatus> = {
  isValid(value): value is AppleStatus {
    const { last, failure } = fieldsOf(value);
    return (
      typeof value === 'object' &&
      value !== null &&
      (last === undefined || isSnapshot(last)) &&
      (failure === undefined || isFailure(failure))
    );
  },
};

/** Apple's status as stored. It can be asked for again, so no copy of an invalid value is kept. */
export function readAppleStatus(raw: unknown): AppleStatus {
  const decoded = decode(appleStatus, raw);
  return decoded.kind === 'read' ? decoded.stored.value : {};
}

/** The value to store, stamped with `now` (ms since 1970). */
export const storedAppleStatus = (value: AppleStatus, now: number): Stored<AppleStatus> => ({
  v: versionOf(appleStatus),
  value,
  at: now,
});
