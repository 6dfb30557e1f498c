import type { StepId } from '../steps/ids.ts';

/** Ids of the site records; they stand in the panel's hash (`#page=…`) and in locale keys. */
export const SITE_IDS = [
  'icloudPhotos',
  'icloudHome',
  'icloudPlus',
  'syncArticle',
  'supportArticle',
  'discussion',
  'systemStatus',
] as const;
export type SiteId = (typeof SITE_IDS)[number];

/** Whether `value` is the id of a site record. */
export function isSiteId(value: unknown): value is SiteId {
  return SITE_IDS.includes(value as SiteId);
}

/** What a page is about. On a page without recognition nothing of the extension appears. */
export interface Recognition {
  site: SiteId;
  /** The step the page is about, where it is about one. */
  step?: StepId;
  /** `photos`: the edge button may have a label; `general`: it is only an icon. */
  about: 'photos' | 'general';
}
