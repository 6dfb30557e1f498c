import {
  type AffectedUsers,
  type FeedSnapshot,
  OTHER_SERVICES,
  type OtherService,
  type PhotosStatus,
  type StatusFailure,
} from './apple-status.ts';
import { type Feed, type FeedEvent, parseFeed } from './feed.ts';

/** A resolved incident is shown for two days. */
const RECENT_MS = 2 * 86_400_000;

/** Worst first. */
const WEIGHT: Record<FeedEvent['type'], number> = { Outage: 3, Issue: 2, Performance: 2, Maintenance: 1, Available: 0 };
const USERS_WEIGHT: Record<AffectedUsers, number> = { all: 2, some: 1, notSaid: 0 };

/**
 * What Apple's status feed says about photos.
 * @param text the feed as it came
 * @param now ms since 1970
 * @returns a failure for anything that is not fully understood and names no incident
 */
export function readFeed(text: string, now: number): FeedSnapshot | StatusFailure {
  const feed = parseFeed(text);
  if (typeof feed === 'string') return feed;
  const photos = statusOf(feed, now);
  if (feed.hasUnknown && photos.kind !== 'incident') return 'newWords';
  const ofSameIncident: readonly OtherService[] = photos.kind === 'incident' ? photos.sameIncident : [];
  const others = OTHER_SERVICES.filter((id) => running(feed.others[id]).length > 0 && !ofSameIncident.includes(id));
  return { photos, others, readAt: now };
}

/** Apple's `Available` is no incident; neither is an event that is over or still to come. */
const running = (events: FeedEvent[]) => events.filter(({ type, state }) => state === 'ongoing' && WEIGHT[type] > 0);

function statusOf({ photos, others }: Feed, now: number): PhotosStatus {
  const [worst] = running(photos).toSorted((a, b) => WEIGHT[b.type] - WEIGHT[a.type]);
  if (worst) return incidentOf(worst, running(photos), others, now);
  const over = photos.filter(({ type, state }) => ['resolved', 'completed'].includes(state) && WEIGHT[type] > 0);
  // Apple lists resolved events for about two days, so one without a time is recent, too.
  const recent = over.map((event) => ({ ...event, endedAt: event.endedAt > now ? 0 : event.endedAt }));
  const [latest] = recent
    .filter(({ endedAt }) => endedAt === 0 || now - endedAt <= RECENT_MS)
    .toSorted((a, b) => b.endedAt - a.endedAt);
  return latest ? { kind: 'resolved', trouble: troubleOf(latest), endedAt: latest.endedAt } : { kind: 'working' };
}

/** One incident, however many reports and services carry its id. */
function incidentOf(worst: FeedEvent, all: FeedEvent[], others: Feed['others'], now: number): PhotosStatus {
  const same = all.filter(({ id }) => id === worst.id);
  const starts = same.map(({ startedAt }) => startedAt).filter((start) => start > 0 && start <= now);
  const [users = 'notSaid'] = same.map((one) => one.users).toSorted((a, b) => USERS_WEIGHT[b] - USERS_WEIGHT[a]);
  const hasIt = (service: OtherService) => running(others[service]).some(({ id }) => id === worst.id);
  return {
    kind: 'incident',
    trouble: troubleOf(worst),
    since: starts.length > 0 ? Math.min(...starts) : 0,
    users,
    sameIncident: OTHER_SERVICES.filter(hasIt),
  };
}

const troubleOf = ({ type }: FeedEvent) => (type === 'Maintenance' ? 'work' : 'problem');
