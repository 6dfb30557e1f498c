import { REMOVAL_KINDS, type Removal, type RemovalKind } from '../../../domain/reader/guide/guide.ts';
import { type MessageKey, pluralText, text } from '../../text.ts';

/** Removals of one kind. */
export interface RemovalGroup {
  kind: RemovalKind;
  count: number;
  removals: PlacedRemoval[];
}
/** A removal with its index in the guide's list. */
export interface PlacedRemoval {
  removal: Removal;
  index: number;
}

/** Rules with a reason of their own. A rule can remove several kinds: its text fits all of them. */
export const RULES_WITH_TEXT = [
  'adBoxes',
  'adFrames',
  'affiliateLinks',
  'articleEnds',
  'authorLines',
  'besideArticle',
  'brokenLinks',
  'leftovers',
  'pageFrame',
  'pictureLines',
  'pictures',
  'repeatedTitle',
  'scriptLinks',
  'tagLines',
] as const;

const reasonKey = ({ rule, kind }: Removal): MessageKey =>
  `reader.why.${RULES_WITH_TEXT.find((known) => known === rule) ?? kind}`;

/** Removals of a group by the key of the reason shown to people, each reason once. */
export const byReason = ({ removals }: RemovalGroup): [why: MessageKey, removals: PlacedRemoval[]][] => [
  ...Map.groupBy(removals, ({ removal }) => reasonKey(removal)),
];

/** Removals by kind, in the order of `REMOVAL_KINDS`; kinds without a removal are omitted. */
export function removalGroups(removals: readonly Removal[]): RemovalGroup[] {
  const placed = removals.map((removal, index) => ({ removal, index }));
  return REMOVAL_KINDS.map((kind) => {
    const ofKind = placed.filter(({ removal }) => removal.kind === kind);
    return { kind, count: ofKind.reduce((sum, { removal }) => sum + removal.count, 0), removals: ofKind };
  }).filter(({ removals: ofKind }) => ofKind.length > 0);
}

/** "23 ads" */
export const countText = (kind: RemovalKind, count: number, language: string): string =>
  pluralText(`reader.removed.${kind}`, count, { count: count.toLocaleString(language) });

/** "Left out: 23 ads, 4 trackers, 38 links to other articles." */
export function removalSummary(removals: readonly Removal[], language: string): string {
  const parts = removalGroups(removals).map(({ kind, count }) => countText(kind, count, language));
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(parts);
  return text('reader.left.summary', { list });
}
