import type { SettingsPath } from './paths.ts';

/**
 * Apple's articles, by the number that every locale shares. The address without a locale sends people to their
 * own language. Topics checked against https://support.apple.com/<number> on 2026-11-20.
 */
export const ARTICLES = [
  '101559',
  '108782',
  '111786',
  '102433',
  '108922',
  '108047',
  '102670',
  '105061',
  '108429',
  '118259',
  '118575',
  '101604',
  '118431',
  '118558',
  '102630',
  '104946',
  '108994',
] as const;
export type Article = (typeof ARTICLES)[number];

/** Address of an article in the reader's own language. */
export const articleUrl = (article: Article) => `https://support.apple.com/${article}`;

/** Apple's own people: chat, telephone, Genius Bar. */
export const CONTACT_URL = 'https://getsupport.apple.com/';

/** Opens the iCloud settings from macOS 13 on; the Mac may ask before it does. */
const MAC_ICLOUD_SETTINGS_URL = 'x-apple.systempreferences:com.apple.systempreferences.AppleIDSettings?iCloud';

/** What opens a place in the settings of the Mac somebody sits at; undefined where no address leads there. */
export const macSettingsUrl = ({ labels }: SettingsPath): string | undefined =>
  labels[0] === 'systemSettings' && labels.includes('iCloud') ? MAC_ICLOUD_SETTINGS_URL : undefined;
