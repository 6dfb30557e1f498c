import { TICK_PREFIX } from './keys.ts';

/** Guides whose ticks are kept; the one ticked longest ago goes first. */
const MOST_GUIDES = 200;
/** An undone tick is kept for a while, so that its undoing reaches every surface. */
const UNTICKED_MS = 24 * 60 * 60 * 1000;

/** The part of `browser.storage` that is needed to drop what is old. */
export interface TickArea {
  get(keys: null): Promise<Record<string, unknown>>;
  remove(keys: string[]): Promise<void>;
}

/**
 * What a guide is called in storage: an address says what somebody reads, so only its hash is kept.
 * @param address of the guide; its fragment does not count
 * @returns 32 hexadecimal characters
 */
export async function guideHash(address: string): Promise<string> {
  const [page = ''] = address.split('#');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(page));
  return [...new Uint8Array(digest).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A step of a guide, as `State.ticks` names it. */
export const tickId = (hash: string, step: number): string => `${hash}/${step}`;

/**
 * Keys of ticks that have to go: those of guides above the number that is kept, and those undone long ago.
 * @param raw what storage holds
 * @param current hash of the guide on screen, which stays
 * @param now ms since 1970
 */
export function ticksToDrop(raw: Record<string, unknown>, current: string, now: number): string[] {
  const ticks = Object.entries(raw).flatMap(([key, stored]) => {
    if (!key.startsWith(TICK_PREFIX)) return [];
    const { value, at } = (stored ?? {}) as { value?: unknown; at?: unknown };
    const [hash = ''] = key.slice(TICK_PREFIX.length).split('/');
    return [{ key, hash, isTicked: value === true, at: Number(at) || 0 }];
  });
  const undone = ticks.filter(({ isTicked, at }) => !isTicked && at < now - UNTICKED_MS);
  const others = Map.groupBy(
    ticks.filter((tick) => !undone.includes(tick) && tick.hash !== current),
    ({ hash }) => hash,
  );
  const byAge = [...others.values()]
    .map((guide) => ({ guide, at: Math.max(...guide.map(({ at }) => at)) }))
    .toSorted((one, other) => other.at - one.at);
  const tooOld = byAge.slice(MOST_GUIDES - 1).flatMap(({ guide }) => guide);
  return [...undone, ...tooOld].map(({ key }) => key);
}

/**
 * Drops ticks that nobody needs any more.
 * @param area `browser.storage.local`
 * @param current hash of the guide on screen
 */
export async function dropOldTicks(area: TickArea, current: string, now = Date.now()): Promise<void> {
  const keys = ticksToDrop(await area.get(null), current, now);
  if (keys.length > 0) await area.remove(keys);
}
