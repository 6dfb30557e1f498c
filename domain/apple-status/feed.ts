import { type AffectedUsers, OTHER_SERVICES, type OtherService } from './apple-status.ts';

/** Apple's terms, as of 2026-11-20. They are English in the feed of every language. */
const TYPES = ['Outage', 'Issue', 'Performance', 'Maintenance', 'Available'] as const;
const STATES = ['ongoing', 'resolved', 'upcoming', 'completed'] as const;

/** One event of one service, in terms we know. Times in ms since 1970, 0 where none is given. */
export interface FeedEvent {
  /** `messageId`: one incident has the same for all its services. */
  id: string;
  type: (typeof TYPES)[number];
  state: (typeof STATES)[number];
  startedAt: number;
  endedAt: number;
  users: AffectedUsers;
}

/** The part of Apple's feed that matters here. */
export interface Feed {
  photos: FeedEvent[];
  others: Record<OtherService, FeedEvent[]>;
  /** Whether something about these services could not be understood, or Apple shows a special notice: no "all well". */
  hasUnknown: boolean;
}

/** Names of the services in the English feed, in lower case. */
const NAMES: Record<OtherService | 'photos', string> = {
  photos: 'photos',
  signIn: 'icloud account & sign in',
  account: 'apple account',
  webApps: 'icloud web apps (icloud.com)',
  storageUpgrades: 'icloud storage upgrades',
  backup: 'icloud backup',
};

/**
 * Reads Apple's system status feed. Its shape is known from
 * https://www.apple.com/support/systemstatus/data/system_status_en_US.js (undocumented).
 * @param text the answer's body: JSON, perhaps wrapped in a call, perhaps with a byte-order mark
 * @returns `webPage` for HTML, `changed` for anything that is not the feed we know
 */
export function parseFeed(text: string): Feed | 'webPage' | 'changed' {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare.startsWith('<')) return 'webPage';
  const feed = fromJson(bare.replace(/^[\w$.]+\s*\(([\s\S]*)\)\s*;?$/, '$1'));
  if (!isObject(feed) || !Array.isArray(feed.services) || !feed.services.every(isService)) return 'changed';
  const services: Service[] = feed.services;
  if (!services.some(({ serviceName }) => plain(serviceName) === NAMES.photos)) return 'changed';
  let hasUnknown = Boolean(feed.drpost ?? feed.drMessage);
  const about = (name: string) =>
    services
      .flatMap((service) => service.events.filter((event) => isAbout(name, service, event)))
      .flatMap((event) => {
        const known = toEvent(event);
        if (!known) hasUnknown = true;
        return known ?? [];
      });
  const photos = about(NAMES.photos);
  const others = Object.fromEntries(OTHER_SERVICES.map((id) => [id, about(NAMES[id])])) as Feed['others'];
  return { photos, others, hasUnknown };
}

type Raw = Record<string, unknown>;
interface Service {
  serviceName: string;
  events: Raw[];
}

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isService = (value: unknown): value is Service =>
  isObject(value) &&
  typeof value.serviceName === 'string' &&
  Array.isArray(value.events) &&
  value.events.every(isObject);

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever it is, it is not the feed.
    return undefined;
  }
}

const plain = (name: string) => name.replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a report concerns the service of that name: it stands there, or names the service among the affected. */
function isAbout(name: string, { serviceName }: Service, { affectedServices }: Raw): boolean {
  const named = Array.isArray(affectedServices) ? affectedServices.filter((one) => typeof one === 'string') : [];
  return [serviceName, ...named].some((one) => plain(one) === name);
}

function toEvent(raw: Raw): FeedEvent | undefined {
  const type = TYPES.find((known) => known === raw.statusType);
  const state = STATES.find((known) => known === raw.eventStatus);
  if (!type || !state) return undefined;
  const [startedAt, endedAt] = [time(raw.epochStartDate), time(raw.epochEndDate)];
  return { id: String(raw.messageId ?? ''), type, state, startedAt, endedAt, users: usersOf(raw.usersAffected) };
}

const time = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0);

/** From a sentence such as "Some users are affected". */
function usersOf(value: unknown): AffectedUsers {
  const words = typeof value === 'string' ? value : '';
  if (/\b(?:some|not all)\b/i.test(words)) return 'some';
  return /\ball\b/i.test(words) ? 'all' : 'notSaid';
}
