import type { Target } from './devices.ts';

/**
 * Where each setting stands, per system version: labels from the first screen to the last, each a key under
 * `path` in the locale. `from` and `to` are major system versions, both included.
 * Sources: Apple's articles 108782, 102433, 108922, 108429, 118575, 101604 and the iPhone user guide.
 */
const PATHS = {
  name: [{ labels: ['settings', 'yourName'] }],
  icloudPhotos: [{ labels: ['settings', 'yourName', 'iCloud', 'photos'] }],
  lowData: [{ labels: ['settings', 'wifi', 'info'] }],
  cellular: [
    { labels: ['settings', 'apps', 'photos', 'cellular'], from: 18 },
    { labels: ['settings', 'photos', 'cellular'], to: 17 },
  ],
  resetNetwork: [{ labels: ['settings', 'general', 'transferOrReset', 'reset', 'resetNetwork'] }],
  icloud: [{ labels: ['settings', 'yourName', 'iCloud'] }],
  deviceStorage: [{ labels: ['settings', 'general', 'deviceStorage'] }],
  dateTime: [{ labels: ['settings', 'general', 'dateTime'] }],
  update: [{ labels: ['settings', 'general', 'softwareUpdate'] }],
  battery: [
    { labels: ['settings', 'battery', 'powerMode'], from: 26 },
    { labels: ['settings', 'battery'], to: 25 },
  ],
  macPhotos: [
    { labels: ['photosMenu', 'settings', 'iCloud'], from: 13 },
    { labels: ['photosMenu', 'preferences', 'iCloud'], to: 12 },
  ],
  macName: [
    { labels: ['systemSettings', 'yourName'], from: 13 },
    { labels: ['systemPreferences', 'appleId'], to: 12 },
  ],
  macIcloud: [
    { labels: ['systemSettings', 'yourName', 'iCloud'], from: 13 },
    { labels: ['systemPreferences', 'appleId', 'iCloud'], to: 12 },
  ],
  macStorage: [
    { labels: ['systemSettings', 'general', 'storage'], from: 13 },
    { labels: ['appleMenu', 'about', 'storage'], to: 12 },
  ],
  macRestart: [{ labels: ['appleMenu', 'restart'] }],
  macUpdate: [
    { labels: ['systemSettings', 'general', 'softwareUpdate'], from: 13 },
    { labels: ['systemPreferences', 'softwareUpdate'], to: 12 },
  ],
  macBattery: [
    { labels: ['systemSettings', 'battery'], from: 13 },
    { labels: ['systemPreferences', 'battery'], to: 12 },
  ],
  windowsIcloud: [{ labels: ['icloudForWindows', 'icloudPhotos'] }],
  windowsStore: [{ labels: ['microsoftStore', 'library'] }],
} as const satisfies Record<string, readonly PathVariant[]>;

interface PathVariant {
  labels: readonly string[];
  from?: number;
  to?: number;
}

export type PathId = keyof typeof PATHS;
export type PathLabel = (typeof PATHS)[PathId][number]['labels'][number];

export interface SettingsPath {
  labels: readonly PathLabel[];
  /** Older systems have it here; shown as such while the version is not known. */
  isOlder: boolean;
}

/**
 * The places of a setting for a device: one where the version is known or all versions agree,
 * else every one, newest first.
 */
export function settingsPaths(id: PathId, version: Target['version']): SettingsPath[] {
  const variants: readonly (PathVariant & { labels: readonly PathLabel[] })[] = PATHS[id];
  const fitting = variants.filter(
    ({ from = 0, to = Number.POSITIVE_INFINITY }) => version === undefined || (version >= from && version <= to),
  );
  return fitting.map(({ labels }, index) => ({ labels, isOlder: index > 0 }));
}
