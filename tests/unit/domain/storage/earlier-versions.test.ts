import { expect, it } from 'vitest';
import type { State } from '../../../../domain/case/state.ts';
import { edgeButtonView } from '../../../../domain/storage/edge-button-view.ts';
import { ANY_PANEL_OPEN, EDGE_BUTTON_TEXT } from '../../../../domain/storage/keys.ts';
import { readState } from '../../../../domain/storage/read-state.ts';
import stored from '../../../fixtures/stored/0.1.0.json' with { type: 'json' };

/** The state that 0.1.0 itself read from these values, in today's names. */
const state: State = {
  outcomes: {
    settings: { outcome: 'fine', at: 1790000006000 },
    connection: { outcome: 'stillStuck', at: 1790000006000 },
    storage: { outcome: 'fixed', at: 1790000006000 },
    optimize: { outcome: 'skipped', at: 1790000006000 },
    restart: { outcome: 'waiting', at: 1790000006000 },
    update: { outcome: 'todo', at: 1790000006000 },
    // The one invalid value, written by a version 99.
    charge: { outcome: 'todo', at: 0 },
  },
  case: {
    place: 'cloudOnly',
    device: 'iPad',
    version: 18,
    connectedAt: 1789999940000,
    lookAgainAt: 1790003600000,
    uploadProgress: 'same',
    openCard: 'charger',
    arrivedAt: 0,
  },
  readings: [
    { meaning: 'uploading', items: 1204, at: 1789999101000 },
    { meaning: 'power', at: 1789999102000 },
    { meaning: 'network', at: 1789999103000 },
    { meaning: 'savingData', at: 1789999104000 },
    { meaning: 'cloudFull', at: 1789999105000 },
    { meaning: 'upToDate', at: 1789999106000 },
    { meaning: 'noLine', at: 1789999107000 },
    { meaning: 'paused', at: 1789999108000 },
    { meaning: 'busy', at: 1789999109000 },
    { meaning: 'warm', at: 1789999110000 },
    { meaning: 'deviceFull', at: 1789999111000 },
    { meaning: 'signIn', at: 1789999112000 },
    { meaning: 'oldSoftware', at: 1789999113000 },
    { meaning: 'failedItems', at: 1789999114000 },
    { meaning: 'restoring', at: 1789999115000 },
    { meaning: 'noPhone', at: 1789999116000 },
    { meaning: 'uploading', items: 0, at: 1789999117000 },
  ],
  lookAgainSetAt: 1790000026000,
  uploadProgressAt: 1790000026000,
  settings: { side: 'left', width: 444, visits: 2, hiddenUntil: 1790005000000, isButtonHidden: true },
  reader: {
    size: 5,
    width: 'wide',
    theme: 'sepia',
    font: 'sans',
    hasPictures: false,
    voice: 'urn:moz-tts:osx:com.apple.voice.Anna',
    rate: 1.2,
  },
  appleStatus: {
    last: {
      photos: { kind: 'incident', trouble: 'problem', since: 1789996400000, users: 'some', sameIncident: ['backup'] },
      others: ['account'],
      readAt: 1790000060000,
    },
    failure: { why: 'refused', at: 1790000120000 },
  },
  ticks: ['338df30bdb8ae35492b1cafa7b72b69d/1'],
  hiddenSites: ['discussions.apple.com', 'www.icloud.com'],
  hasKeptInvalid: true,
};

it('Everything that version 0.1.0 stored is read', () => {
  expect(readState(stored.local)).toEqual({ state, invalid: ['me/me/outcome/charge'] });
});

it('A copy of an invalid value that was mentioned in version 0.1.0 is not mentioned again', () => {
  const { 'kept/me/me/outcome/charge': _, 'me/me/outcome/charge': __, ...others } = stored.local;
  expect(readState(others)).toMatchObject({ state: { hasKeptInvalid: false }, invalid: [] });
});

it('The spotter reads what version 0.1.0 stored', () => {
  const { 'settings/isTabHidden': _, 'settings/hiddenUntil': __, ...shown } = stored.local;
  const view = { hasText: true, side: 'left', width: 444, visits: 2 };
  const at = (raw: Record<string, unknown>, host: string, now: number) => edgeButtonView(raw, 'photos', host, now);
  expect(at(shown, 'support.apple.com', 1790003599999)).toEqual({ ...view, label: 'continue' });
  expect(at(shown, 'support.apple.com', 1790003600000)).toEqual({ ...view, label: 'lookAgain' });
  expect(at(shown, 'www.icloud.com', 0).label).toBeUndefined();
  expect(at(stored.local, 'support.apple.com', 0).label).toBeUndefined();
  expect(stored.local[EDGE_BUTTON_TEXT].value.missing).toBe('Photos missing?');
  expect(stored.local[ANY_PANEL_OPEN].value).toBe(true);
});

const services = ['signIn', 'account', 'webApps', 'storageUpgrades', 'backup'];
const at = 1790000000000;
const others: Record<keyof typeof stored.otherValues, [(state: State) => unknown, unknown[]]> = {
  'me/me/outcome/charge': [
    ({ outcomes }) => outcomes.charge.outcome,
    ['todo', 'fine', 'stillStuck', 'fixed', 'skipped', 'waiting'],
  ],
  'me/me/case/place': [
    (read) => read.case.place,
    ['none', 'phoneOnly', 'cloudOnly', 'cloudEmpty', 'nowhere', 'unsure'],
  ],
  'me/me/case/device': [(read) => read.case.device, ['iPhone', 'iPad', 'Mac', 'Windows']],
  'me/me/case/version': [(read) => read.case.version, [0, 26, 18, 16, 15, 13, 12]],
  'me/me/case/lastLook': [
    (read) => read.case.uploadProgress,
    ['none', 'uploading', 'fewer', 'more', 'same', 'stopped', 'done'],
  ],
  'me/me/case/ending': [
    (read) => read.case.openCard,
    ['none', 'lookAgain', 'charger', 'notMoving', 'ownEyes', 'differ', 'cloudEmpty', 'place', 'status', 'correct'],
  ],
  'settings/side': [({ settings }) => settings.side, ['right', 'left']],
  'settings/reader/size': [({ reader }) => reader.size, [1, 2, 3, 4, 5]],
  'settings/reader/width': [({ reader }) => reader.width, ['narrow', 'normal', 'wide']],
  'settings/reader/theme': [({ reader }) => reader.theme, ['auto', 'light', 'dark', 'sepia']],
  'settings/reader/font': [({ reader }) => reader.font, ['serif', 'sans']],
  'settings/reader/rate': [({ reader }) => reader.rate, [0.7, 0.85, 1, 1.2, 1.5, 2]],
  'status/apple': [
    ({ appleStatus }) => appleStatus,
    [
      { last: { photos: { kind: 'working' }, others: services, readAt: at } },
      ...['problem', 'work'].map((trouble) => ({
        last: { photos: { kind: 'resolved', trouble, endedAt: at - 5000 }, others: [], readAt: at },
      })),
      ...['some', 'all', 'notSaid'].map((users) => ({
        last: {
          photos: { kind: 'incident', trouble: 'work', since: 0, users, sameIncident: services },
          others: [],
          readAt: at,
        },
      })),
      ...['noAccess', 'offline', 'refused', 'slow', 'webPage', 'changed', 'tooLarge', 'newWords'].map((why) => ({
        failure: { why, at },
      })),
    ],
  ],
};

it.each(Object.entries(others))('Each value that version 0.1.0 could store under %s is read', (key, [pick, values]) => {
  const read = stored.otherValues[key as keyof typeof others].map((value) => readState({ [key]: value }));
  expect(read.map(({ state }) => pick(state))).toEqual(values);
  expect(read.flatMap(({ invalid }) => invalid)).toEqual([]);
});
