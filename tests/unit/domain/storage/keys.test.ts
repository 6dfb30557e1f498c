import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { STEP_IDS } from '../../../../domain/steps/ids.ts';
import * as keys from '../../../../domain/storage/keys.ts';

const { VERSION, outcomeKey, failureKey, ...constants } = keys;

it('Every key in storage is spelled as in version 0.1.0', () => {
  expect(VERSION).toBe(1);
  expect(STEP_IDS.map(outcomeKey)).toEqual([
    'me/me/outcome/settings',
    'me/me/outcome/connection',
    'me/me/outcome/storage',
    'me/me/outcome/optimize',
    'me/me/outcome/restart',
    'me/me/outcome/update',
    'me/me/outcome/charge',
  ]);
  expect(failureKey(7)).toBe('failure/7');
  expect(constants).toEqual({
    PLACE: 'me/me/case/place',
    LOOK_AGAIN_AT: 'me/me/case/lookAgainAt',
    ARRIVED_AT: 'me/me/case/arrivedAt',
    CASE_KEYS: {
      place: 'me/me/case/place',
      device: 'me/me/case/device',
      version: 'me/me/case/version',
      connectedAt: 'me/me/case/connectedAt',
      lookAgainAt: 'me/me/case/lookAgainAt',
      uploadProgress: 'me/me/case/lastLook',
      openCard: 'me/me/case/ending',
      arrivedAt: 'me/me/case/arrivedAt',
    },
    READING_PREFIX: 'me/me/reading/',
    SETTING_KEYS: {
      side: 'settings/side',
      width: 'settings/width',
      visits: 'settings/visits',
      hiddenUntil: 'settings/hiddenUntil',
      isButtonHidden: 'settings/isTabHidden',
    },
    READER_KEYS: {
      size: 'settings/reader/size',
      width: 'settings/reader/width',
      theme: 'settings/reader/theme',
      font: 'settings/reader/font',
      hasPictures: 'settings/reader/hasPictures',
      voice: 'settings/reader/voice',
      rate: 'settings/reader/rate',
    },
    APPLE_STATUS: 'status/apple',
    TICK_PREFIX: 'tick/',
    EDGE_BUTTON_TEXT: 'tab/words',
    ANY_PANEL_OPEN: 'tab/anyPanel',
    HIDDEN_SITE_PREFIX: 'settings/hiddenSite/',
    KEPT_PREFIX: 'kept/',
    PANEL_OPEN_PREFIX: 'open/',
    GUIDE_PREFIX: 'reader/',
  });
});

it('No other source spells a key', () => {
  const spelled = /['"`](?:me\/me|settings|status|tick|tab|kept|open|failure|reader)\//;
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const sources = globSync('{domain,components,entrypoints}/**/*.{ts,tsx}', { cwd: root });
  const found = sources.filter((path) => spelled.test(readFileSync(root + path, 'utf8')));
  expect(found.map((path) => path.replaceAll('\\', '/'))).toEqual(['domain/storage/keys.ts']);
});
