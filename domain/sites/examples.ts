import type { StepId } from '../steps/ids.ts';
import type { Recognition, SiteId } from './types.ts';

/** A page that is one of ours. Read by tests only, never bundled. */
export interface Example {
  url: string;
  title?: string;
  step?: StepId;
  about: Recognition['about'];
}

/** A page that looks as if it were one of ours, and why it is none. */
export interface CounterExample {
  url: string;
  title?: string;
  because: string;
}

const photos = (url: string, step?: StepId, title?: string): Example => ({ url, step, title, about: 'photos' });
const general = (url: string, step?: StepId): Example => ({ url, step, about: 'general' });

/** Real addresses of every kind of page, by site. */
export const EXAMPLES: Record<SiteId, Example[]> = {
  icloudPhotos: [
    photos('https://www.icloud.com/photos/'),
    photos('https://www.icloud.com/photos'),
    photos('https://www.icloud.com/photos/#/library/all'),
    photos('https://icloud.com/photos/'),
    photos('https://beta.icloud.com/photos/?lang=en#/'),
    photos('https://www.icloud.com.cn/photos/'),
    photos('https://icloud.com.cn/photos/'),
  ],
  icloudHome: [
    general('https://www.icloud.com/'),
    general('https://www.icloud.com'),
    general('https://www.icloud.com/settings/'),
    general('https://www.icloud.com.cn/settings'),
  ],
  icloudPlus: [
    general('https://www.icloud.com/icloudplus/', 'storage'),
    general('https://www.icloud.com.cn/icloudplus', 'storage'),
  ],
  syncArticle: [
    photos('https://support.apple.com/101559'),
    photos('https://support.apple.com/en-us/101559'),
    photos('https://support.apple.com/zh-cn/101559/'),
    photos('https://support.apple.com/en-asia/101559?x=1#paused'),
    photos('https://support.apple.com/HT204570'),
    photos('https://support.apple.com/kb/HT204570'),
    photos('https://support.apple.com/en-us/ht204570'),
    photos('https://support.apple.com/204570'),
  ],
  supportArticle: [
    photos('https://support.apple.com/de-de/108782', 'settings'),
    photos('https://support.apple.com/en-us/HT204264', 'settings'),
    photos('https://support.apple.com/104946', 'settings'),
    photos('https://support.apple.com/108994', 'settings'),
    photos(
      'https://support.apple.com/guide/iphone/back-up-and-sync-your-photos-with-icloud-iph961b96c4d/ios',
      'settings',
    ),
    photos('https://support.apple.com/de-de/guide/iphone/iph961b96c4d/18.0/ios/18.0', 'settings'),
    photos('https://support.apple.com/ja-jp/guide/iphone/icloud%E5%86%99%E7%9C%9F-iph961b96c4d/26/ios/26', 'settings'),
    photos('https://support.apple.com/guide/iphone/iph961b96c4d', 'settings'),
    general('https://support.apple.com/111786', 'connection'),
    general('https://support.apple.com/ko-kr/102433', 'connection'),
    general('https://support.apple.com/guide/iphone/reset-iphone-settings-iphea1c2fe48/ios', 'connection'),
    general('https://support.apple.com/108922', 'storage'),
    general('https://support.apple.com/en-mide/108047', 'storage'),
    general('https://support.apple.com/102670', 'storage'),
    general('https://support.apple.com/HT206504', 'storage'),
    photos('https://support.apple.com/pt-br/105061', 'optimize'),
    general('https://support.apple.com/108429', 'optimize'),
    general('https://support.apple.com/kb/HT201656', 'optimize'),
    general('https://support.apple.com/118259', 'restart'),
    general('https://support.apple.com/guide/iphone/iph8903c3ee6/ios', 'restart'),
    general('https://support.apple.com/zh-tw/118575', 'update'),
    general('https://support.apple.com/101604', 'charge'),
    general('https://support.apple.com/118431', 'charge'),
    photos('https://support.apple.com/118558'),
    general('https://support.apple.com/en-il/102630'),
  ],
  discussion: [
    photos('https://discussions.apple.com/thread/255000001', undefined, 'iCloud Photos not syncing - Apple Community'),
    photos('https://discussions.apple.com/thread/1?sortBy=rank', undefined, 'My photos do not upload to icloud'),
    photos('https://discussions.apple.com/de-de/thread/255', undefined, 'Fotos fehlen in iCloud'),
    photos('https://discussions.apple.com/zh-cn/thread/255', undefined, 'iCloud 照片不同步'),
    photos('https://discussions.apple.com/ja-jp/thread/255/', undefined, 'iCloud写真が同期しない'),
  ],
  systemStatus: [
    general('https://www.apple.com/support/systemstatus/'),
    general('https://www.apple.com/uk/support/systemstatus/'),
    general('https://www.apple.com/befr/support/systemstatus/'),
    general('https://www.apple.com/ca/fr/support/systemstatus'),
    general('https://www.apple.com.cn/support/systemstatus/'),
  ],
};

/** Hosts that must not even be matched. */
export const NEVER_HOSTS = [
  'share.icloud.com',
  'photos.icloud.com',
  'idmsa.apple.com',
  'account.apple.com',
  'appleid.apple.com',
  'iforgot.apple.com',
  'getsupport.apple.com',
];

const none = (because: string, ...urls: string[]): CounterExample[] => urls.map((url) => ({ url, because }));

/** Pages that get nothing at all. */
export const COUNTER_EXAMPLES: CounterExample[] = [
  ...none(
    'somebody else’s album',
    'https://www.icloud.com/sharedalbum/#B0abc',
    'https://www.icloud.com/photos/shared/',
    'https://share.icloud.com/photos/0abc',
    'https://photos.icloud.com/shared/album/0abc',
  ),
  ...none(
    'a sign-in page',
    'https://idmsa.apple.com/appleauth/auth/signin',
    'https://account.apple.com/',
    'https://appleid.apple.com/sign-in',
    'https://iforgot.apple.com/password/verify/appleid',
  ),
  ...none(
    'another app',
    'https://www.icloud.com/mail/',
    'https://www.icloud.com/notes/#/photos/',
    'https://www.icloud.com/recovery/',
    'https://www.icloud.com/applications/photos3/current/en-us/index.html',
  ),
  ...none(
    'another host',
    'https://www.icloud.com.evil.example/photos/',
    'https://evil.example/www.icloud.com/photos/',
    'https://wwwXicloud.com/photos/',
    'https://www.icloud.com@evil.example/photos/',
    'https://support.apple.com.evil.example/101559',
    'https://developer.apple.com/101559',
  ),
  ...none('not encrypted', 'http://www.icloud.com/photos/', 'http://support.apple.com/101559'),
  ...none('turning iCloud Photos off', 'https://support.apple.com/102179', 'https://support.apple.com/en-us/102179'),
  ...none('an overview of security', 'https://support.apple.com/102651', 'https://support.apple.com/en-us/102651'),
  ...none(
    'an unknown article',
    'https://support.apple.com/',
    'https://support.apple.com/en-us/120000',
    'https://support.apple.com/HT200000',
    'https://support.apple.com/iphone',
    'https://support.apple.com/guide/iphone/welcome/ios',
    'https://support.apple.com/guide/iphone/take-photos-iph263472f78/ios',
    'https://support.apple.com/guide/mac-help/mchlp1175/mac',
  ),
  ...none(
    'more than an article’s address',
    'https://support.apple.com/101559/more',
    'https://support.apple.com/1015590',
    'https://support.apple.com/x101559',
    'https://support.apple.com/en-us/en-us/101559',
    'https://support.apple.com/en-us/docs/101559',
    'https://support.apple.com/guide/iph961b96c4d',
  ),
  { url: 'https://discussions.apple.com/thread/255', title: 'Which keyboard do you like?', because: 'other title' },
  { url: 'https://discussions.apple.com/thread/255', title: 'iCloud Mail is slow', because: 'no photos' },
  { url: 'https://discussions.apple.com/thread/255', title: 'Best photo printer', because: 'no iCloud' },
  { url: 'https://discussions.apple.com/thread/255', because: 'no title yet' },
  { url: 'https://discussions.apple.com/docs/DOC-1', title: 'iCloud Photos', because: 'no thread' },
  ...none(
    'another page of Apple',
    'https://www.apple.com/',
    'https://www.apple.com/support/',
    'https://www.apple.com/icloud/',
    'https://www.apple.com/support/systemstatus/data/system_status_en_US.js',
  ),
  ...none('no address', '', 'about:blank', 'photos', 'https://', 'javascript:0', 'chrome://extensions/'),
];
