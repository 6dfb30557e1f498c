import type { StepId } from '../steps/ids.ts';
import type { Recognition, SiteId } from './types.ts';

/**
 * Topics of Apple's articles and guides: ids, the step, what they are about (`general` where nothing is
 * said). The numbers are support.apple.com's, six digits today and `HT` before; the same digits redirect
 * with and without `HT`, so both are kept as bare digits. An `iph…` id is the stable end of a guide's address.
 * Not here, on purpose: 102651 (an overview of security) and 102179 (turning iCloud Photos off).
 * This table is bundled into the spotter: one row per topic keeps it small.
 */
export const TOPICS: [ids: string, step?: StepId, about?: Recognition['about'], site?: SiteId][] = [
  ['101559 204570', undefined, 'photos', 'syncArticle'],
  ['108782 204264 104946 108994 iph961b96c4d', 'settings', 'photos'],
  ['111786 102433 iphea1c2fe48', 'connection'],
  ['108922 108047 102670 206504', 'storage'],
  ['105061', 'optimize', 'photos'],
  ['108429 201656', 'optimize'],
  ['118259 iph8903c3ee6', 'restart'],
  ['118575', 'update'],
  ['101604 118431', 'charge'],
  ['118558', undefined, 'photos'],
  ['102630'],
];

/** One kind of page: hosts and path say whether a page is one. Its examples stand in tests/examples/sites. */
export interface SiteRecord {
  site: SiteId;
  hosts: string[];
  /** Source of a regular expression for the whole path; case and a last slash do not count. A group is a topic's id. */
  path: string;
  /** `general` where nothing is said. */
  about?: Recognition['about'];
  step?: StepId;
  /** What the page's title must speak of. */
  title?: RegExp;
}

const ICLOUD = ['www.icloud.com', 'icloud.com', 'beta.icloud.com', 'www.icloud.com.cn', 'icloud.com.cn'];
const LOCALE = '(?:/[a-z]{2}(?:-\\w+)*)?';

/** Every page the extension has something for. What is not here gets nothing, not even a host element. */
export const SITES: SiteRecord[] = [
  { site: 'icloudPhotos', hosts: ICLOUD, path: '/photos', about: 'photos' },
  { site: 'icloudHome', hosts: ICLOUD, path: '(?:/settings)?' },
  { site: 'icloudPlus', hosts: ICLOUD, path: '/icloudplus', step: 'storage' },
  {
    site: 'supportArticle',
    hosts: ['support.apple.com'],
    path: `${LOCALE}(?:(?:/kb)?/(?:HT)?(\\d{5,6})|/guide/[^/]+/(?:[^/]+-)?(iph\\w+)(?:/.*)?)`,
  },
  {
    site: 'discussion',
    hosts: ['discussions.apple.com'],
    path: `${LOCALE}/thread/\\d+`,
    about: 'photos',
    title: /^(?=.*icloud).*([pf]h?oto|фото|照片|写真|사진)/i,
  },
  // Countries are written like `uk`, `befr`, `ca/fr` here.
  {
    site: 'systemStatus',
    hosts: ['www.apple.com', 'www.apple.com.cn'],
    path: '(?:/[a-z]{2,6}){0,2}/support/systemstatus',
  },
];
