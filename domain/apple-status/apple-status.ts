/** Services on Apple's status page that photos depend on, besides Photos itself. Ids stand in locale keys. */
export const OTHER_SERVICES = ['signIn', 'account', 'webApps', 'storageUpgrades', 'backup'] as const;
export type OtherService = (typeof OTHER_SERVICES)[number];

/** How many people are affected, as Apple says. */
export const AFFECTED_USERS = ['some', 'all', 'notSaid'] as const;
export type AffectedUsers = (typeof AFFECTED_USERS)[number];

/** `work` is maintenance; a `problem` is an outage, an issue or slowness. */
export const TROUBLES = ['problem', 'work'] as const;
type Trouble = (typeof TROUBLES)[number];

/** What Apple reports about Photos. */
export type PhotosStatus =
  | { kind: 'working' }
  /** `since`: ms since 1970, 0 where Apple does not say, or names a time still to come. */
  | { kind: 'incident'; trouble: Trouble; since: number; users: AffectedUsers; sameIncident: readonly OtherService[] }
  /** Solved within two days. `endedAt`: ms since 1970, 0 where Apple does not say. */
  | { kind: 'resolved'; trouble: Trouble; endedAt: number };

/** What Apple reported, from a feed that was understood. */
export interface FeedSnapshot {
  photos: PhotosStatus;
  /** Other services with an incident of their own. */
  others: readonly OtherService[];
  /** ms since 1970 */
  readAt: number;
}

/** Why it is not known whether there is a problem at Apple. Ids are stored and locale keys: never change one. */
export const STATUS_FAILURES = [
  /** The extension has no access to www.apple.com. */
  'noAccess',
  'offline',
  /** Apple's host answered with an error or a redirect. */
  'refused',
  'slow',
  /** A web page came instead of the feed. */
  'webPage',
  /** Empty, or not in the shape we know. */
  'changed',
  'tooLarge',
  /** A kind of report that we do not know. */
  'newWords',
] as const;
export type StatusFailure = (typeof STATUS_FAILURES)[number];

/** What is stored of Apple's status: a failed request keeps what was read before it. */
export interface AppleStatus {
  /** The last feed that was understood. */
  last?: FeedSnapshot;
  /** Why a later request failed; `at` in ms since 1970. */
  failure?: { why: StatusFailure; at: number };
}
