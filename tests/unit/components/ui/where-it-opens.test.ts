import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { whereItOpens } from '../../../../components/ui/OutLink.tsx';
import { articleUrl, CONTACT_URL, macSettingsUrl } from '../../../../domain/steps/links.ts';
import { settingsPaths } from '../../../../domain/steps/paths.ts';

const MAC_SETTINGS = 'x-apple.systempreferences:com.apple.systempreferences.AppleIDSettings?iCloud';

it.each([
  [articleUrl('108782'), 'Apple, opens in a new tab'],
  [CONTACT_URL, 'Apple, opens in a new tab'],
  ['https://www.icloud.com/photos/', 'iCloud, opens in a new tab'],
  ['https://www.icloud.com.cn/photos/', 'iCloud, opens in a new tab'],
  [MAC_SETTINGS, 'Opens System Settings on this Mac. The Mac may ask first.'],
])('%s: %s', (href, words) => {
  expect(whereItOpens(href)).toBe(words);
});

it.each([
  ['macIcloud', 13, MAC_SETTINGS],
  ['macIcloud', 12, undefined],
  ['macStorage', 13, undefined],
  ['macPhotos', 13, undefined],
  ['icloud', undefined, undefined],
] as const)('the settings of the Mac have an address for iCloud only, from macOS 13 on: %s, %s', (id, version, url) => {
  const [path] = settingsPaths(id, version);
  expect(path && macSettingsUrl(path)).toBe(url);
});

it('outside the guide, links are drawn in one place, where they say so; only Start goes on in the same tab', () => {
  const files = globSync('components/{ui,checklist,photos-app,endings,apple-status,surfaces}/*.tsx').filter((file) =>
    /<a\s/.test(readFileSync(file, 'utf8')),
  );
  expect(files.sort()).toEqual([
    'components/surfaces/NoGuide.tsx',
    'components/surfaces/Welcome.tsx',
    'components/ui/OutLink.tsx',
  ]);
});
