import type { Meaning } from '../photos-line/meanings.ts';
import { type Device, HANDHELDS } from '../steps/devices.ts';
import type { Article } from '../steps/links.ts';
import type { PathId } from '../steps/paths.ts';
import { lastReading, type OpenCard, type Place, type State } from './state.ts';

/** Advice beyond the seven steps and their texts, for the few people it helps. Ids are locale keys. */
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
type AdviceId = (typeof ADVICE_IDS)[number];

export interface Advice {
  id: AdviceId;
  /** It is shown where any of these applies. */
  meanings?: readonly Meaning[];
  places?: readonly Place[];
  cards?: readonly OpenCard[];
  /** The devices it is for; absent: all. */
  devices?: readonly Device[];
  path?: PathId;
  /** Apple's article on it, where there is one. */
  article?: Article;
}

/** In the order shown. The texts have the keys `advice.<id>` and `advice.<id>Text`. */
export const ADVICE: readonly Advice[] = [
  { id: 'failedItems', meanings: ['failedItems'], article: '101559' },
  {
    id: 'syncNow',
    meanings: ['paused', 'cloudFull', 'deviceFull', 'signIn', 'oldSoftware'],
    devices: HANDHELDS,
    article: '101559',
  },
  { id: 'lowPower', meanings: ['network', 'paused'], devices: HANDHELDS, path: 'battery', article: '101604' },
  { id: 'lowData', meanings: ['power', 'busy', 'paused'], devices: HANDHELDS, path: 'lowData', article: '102433' },
  { id: 'dateTime', meanings: ['network', 'signIn'], devices: HANDHELDS, path: 'dateTime' },
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

/** The advice that applies to a case, beside the steps; mostly none. */
export function adviceFor(state: State): Advice[] {
  const { place, openCard, device } = state.case;
  const meaning = lastReading(state)?.meaning;
  // The card about it says everything.
  if (place === 'nowhere') return [];
  return ADVICE.filter(
    ({ meanings = [], places = [], cards = [], devices }) =>
      (devices === undefined || devices.includes(device)) &&
      ((meaning !== undefined && meanings.includes(meaning)) || places.includes(place) || cards.includes(openCard)),
  );
}
