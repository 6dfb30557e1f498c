import { browser } from 'wxt/browser';
import { ARRIVED_AT, LOOK_AGAIN_AT, VERSION } from '../../domain/storage/keys.ts';

const ALARM = 'lookAgain';

/** Whether a changed storage key can change the badge. */
export const isBadgeKey = (key: string): boolean => key === LOOK_AGAIN_AT || key === ARRIVED_AT;

/**
 * The badge of the toolbar icon: a dot when it is time to look again, else nothing.
 * @param lookAgainAt ms since 1970, 0 for never
 * @param arrivedAt ms since 1970, 0 for not yet
 * @param now ms since 1970
 */
export function badgeText(lookAgainAt: number, arrivedAt: number, now: number): '●' | '' {
  return lookAgainAt > 0 && lookAgainAt <= now && !(arrivedAt > 0) ? '●' : '';
}

/** A stored time; anything that is not one counts as never. */
function time(stored: unknown): number {
  const { v, value } = (stored ?? {}) as { v?: unknown; value?: unknown };
  return v === VERSION && typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** Sets badge, title and alarm from what is stored. */
export async function updateBadge(): Promise<void> {
  const stored = await browser.storage.local.get([LOOK_AGAIN_AT, ARRIVED_AT]);
  const lookAgainAt = time(stored[LOOK_AGAIN_AT]);
  const arrivedAt = time(stored[ARRIVED_AT]);
  const now = Date.now();
  const text = badgeText(lookAgainAt, arrivedAt, now);
  // The manifest's types know only the keys of Chrome itself.
  const title = browser.i18n.getMessage((text ? 'lookAgainTitle' : 'name') as never);
  // One blue and one white, so that the dot is read on light and dark toolbars alike.
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: '#1257c9' }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
  if (lookAgainAt > now && !(arrivedAt > 0)) await browser.alarms.create(ALARM, { when: lookAgainAt });
  else await browser.alarms.clear(ALARM);
}
