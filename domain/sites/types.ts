import type { StepId } from '../steps/ids.ts';

/** Ids of the site records; they stand in the panel's hash (`#page=…`) and in locale keys. */
export type SiteId =
  | 'icloudPhotos'
  | 'icloudHome'
  | 'icloudPlus'
  | 'syncArticle'
  | 'supportArticle'
  | 'discussion'
  | 'systemStatus';

/** What a page is to us. No recognition: nothing of ours appears on it. */
export interface Recognition {
  site: SiteId;
  /** The step the page is about, where it is about one. */
  step?: StepId;
  /** `photos`: the tab may wear words; `general`: it is only an icon. */
  about: 'photos' | 'general';
}
