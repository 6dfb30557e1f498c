import type { Meaning } from '../photos-line/meanings.ts';
import type { Device } from '../steps/devices.ts';
import type { Article } from '../steps/links.ts';
import type { PathId } from '../steps/paths.ts';
import { lastReading } from './plan.ts';
import type { OpenCard, Place, State } from './state.ts';

/** Beyond the seven, and beyond what their own sentences say: what helps only some. Ids are locale keys. */
export const ADVICE_IDS = [
  'failedItems',
  'syncNow',
  'lowPower',
  'lowData',
  'dateTime',
  'libraries',
  'hiddenDeleted',
  'systemLibrary',
] as const;
export type AdviceId = (typeof ADVICE_IDS)[number];

export interface Advice {
  id: AdviceId;
  /** It fits where any of these does. */
  meanings?: readonly Meaning[];
  places?: readonly Place[];
  cards?: readonly OpenCard[];
  /** Devices it is for; absent: all. */
  devices?: readonly Device[];
  path?: PathId;
  /** Apple's article on it, where one is known. */
  article?: Article;
}

const HAND_HELD: readonly Device[] = ['iPhone', 'iPad'];

/** In the order shown. What it says stands under `advice.<id>` in the locale. */
export const ADVICE: readonly Advice[] = [
  { id: 'failedItems', meanings: ['failedItems'], article: '101559' },
  {
    id: 'syncNow',
    meanings: ['paused', 'cloudFull', 'deviceFull', 'signIn', 'oldSoftware'],
    devices: HAND_HELD,
    article: '101559',
  },
  { id: 'lowPower', meanings: ['network', 'paused'], devices: HAND_HELD, path: 'battery', article: '101604' },
  { id: 'lowData', meanings: ['power', 'busy', 'paused'], devices: HAND_HELD, path: 'lowData', article: '102433' },
  { id: 'dateTime', meanings: ['network', 'signIn'], devices: HAND_HELD, path: 'dateTime' },
  { id: 'libraries', meanings: ['upToDate'], places: ['cloudOnly'], cards: ['differ'], article: '101559' },
  {
    id: 'hiddenDeleted',
    meanings: ['upToDate'],
    places: ['cloudOnly'],
    cards: ['differ'],
    article: '118558',
  },
  {
    id: 'systemLibrary',
    meanings: ['upToDate', 'noLine', 'failedItems', 'restoring'],
    devices: ['Mac'],
    article: '104946',
  },
];

/** What fits where the person stands now, beside the steps; mostly nothing. */
export function adviceFor(state: State): Advice[] {
  const { place, openCard, device } = state.case;
  const meaning = lastReading(state)?.meaning;
  // It has a card of its own, which says all of it.
  if (place === 'nowhere') return [];
  return ADVICE.filter(
    ({ meanings = [], places = [], cards = [], devices }) =>
      (devices === undefined || devices.includes(device)) &&
      ((meaning !== undefined && meanings.includes(meaning)) || places.includes(place) || cards.includes(openCard)),
  );
}
