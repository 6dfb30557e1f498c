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

/** How the edge button and the panel look on a page. Part of the spotter: keep it small. */
export interface EdgeButtonView {
  /** Which text the edge button has; absent where there is no edge button. */
  label?: EdgeButtonLabel;
  /** The text is always visible; else only an icon, and the text on hover and focus. */
  hasText: boolean;
  side: Side;
  /** The panel's width in CSS pixels. */
  width: number;
  /** Visits to photo pages so far. */
  visits: number;
}

/** The storage keys that the edge button depends on, on a page of this host. */
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

/** A width that the panel may have, in CSS pixels; anything that is no number becomes the default. */
export const clampWidth = (width: unknown): number =>
  Math.min(Math.max(Number(width) || DEFAULT_WIDTH, MIN_WIDTH), MAX_WIDTH);

/** On so many visits to photo pages the edge button shows its text. */
const VISITS_WITH_TEXT = 3;

/**
 * What the edge button shows. Invalid values count as never written.
 * @param raw the values of `edgeButtonKeys(host)` as storage returns them
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
  // `todo` is the first outcome, an unknown one is at -1. An unknown place counts as an answer, which does no harm.
  const isBegun =
    read(PLACE, 'none') !== 'none' ||
    STEP_IDS.some((step) => OUTCOMES.indexOf(read<Outcome>(outcomeKey(step), 'todo')) > 0);
  const label = lookAgainAt && lookAgainAt <= now ? 'lookAgain' : isBegun ? 'continue' : 'missing';
  return {
    label: isHidden ? undefined : label,
    hasText: about === 'photos' && (label !== 'missing' || visits < VISITS_WITH_TEXT),
    side: read<string>(SETTING_KEYS.side, '') === 'left' ? 'left' : 'right',
    width: clampWidth(read(SETTING_KEYS.width, DEFAULT_WIDTH as number)),
    visits,
  };
}
