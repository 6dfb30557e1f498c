import { DEFAULT_WIDTH, MAX_WIDTH, MIN_WIDTH, type Side } from '../case/state.ts';
import type { Recognition } from '../sites/types.ts';
import { OUTCOMES, type Outcome, STEP_IDS } from '../steps/ids.ts';
import {
  ANY_PANEL_OPEN,
  ARRIVED_AT,
  EDGE_BUTTON_TEXT,
  HIDDEN_SITE_PREFIX,
  LOOK_AGAIN_AT,
  outcomeKey,
  PLACE,
  SETTING_KEYS,
  type Stored,
  VERSION,
} from './keys.ts';

type EdgeButtonLabel = 'missing' | 'continue' | 'lookAgain';

/** How the tab and the panel stand on a page. Goes into the spotter: keep it small. */
export interface EdgeButtonView {
  /** Which words the tab carries; none: no tab here. */
  label?: EdgeButtonLabel;
  /** The words are always visible; else only an icon, and the words on hover and focus. */
  hasText: boolean;
  side: Side;
  /** The panel's width in CSS pixels. */
  width: number;
  /** Visits to photo pages so far. */
  visits: number;
}

/** Storage keys the tab depends on, on a page of this host. */
export const edgeButtonKeys = (host: string): string[] => [
  ...STEP_IDS.map(outcomeKey),
  PLACE,
  LOOK_AGAIN_AT,
  ARRIVED_AT,
  ...Object.values(SETTING_KEYS),
  HIDDEN_SITE_PREFIX + host,
  EDGE_BUTTON_TEXT,
  ANY_PANEL_OPEN,
];

/** A width that the panel may have, in CSS pixels; anything that is no number becomes the usual one. */
export const clampWidth = (width: unknown): number =>
  Math.min(Math.max(Number(width) || DEFAULT_WIDTH, MIN_WIDTH), MAX_WIDTH);

/** The number of visits to a photo page on which the tab wears its words. */
const VISITS_WITH_WORDS = 3;

/**
 * What the tab shows. Values that are not as they should be count as never written.
 * @param raw values of `tabKeys(host)` as storage gives them
 * @param now milliseconds since 1970
 */
export function edgeButtonView(
  raw: Record<string, unknown>,
  about: Recognition['about'],
  host: string,
  now: number,
): EdgeButtonView {
  const read = <T>(key: string, fallback: T): T => {
    const stored = raw[key] as Partial<Stored<T>> | null | undefined;
    // The fallback's type is the type the value must have.
    return stored?.v === VERSION && typeof stored.value === typeof fallback ? (stored.value as T) : fallback;
  };
  const lookAgainAt = read(LOOK_AGAIN_AT, 0);
  const visits = read(SETTING_KEYS.visits, 0);
  const isHidden =
    read(ARRIVED_AT, 0) > 0 ||
    read(SETTING_KEYS.isButtonHidden, false) ||
    read(SETTING_KEYS.hiddenUntil, 0) > now ||
    read(HIDDEN_SITE_PREFIX + host, false);
  // `todo` stands first and an unknown outcome nowhere. A place that nobody knows is answered again; that is all.
  const isBegun =
    read(PLACE, 'none') !== 'none' ||
    STEP_IDS.some((step) => OUTCOMES.indexOf(read<Outcome>(outcomeKey(step), 'todo')) > 0);
  const label = lookAgainAt && lookAgainAt <= now ? 'lookAgain' : isBegun ? 'continue' : 'missing';
  return {
    label: isHidden ? undefined : label,
    hasText: about === 'photos' && (label !== 'missing' || visits < VISITS_WITH_WORDS),
    side: read<string>(SETTING_KEYS.side, '') === 'left' ? 'left' : 'right',
    width: clampWidth(read(SETTING_KEYS.width, DEFAULT_WIDTH as number)),
    visits,
  };
}
