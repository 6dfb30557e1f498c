import { describe, expect, it } from 'vitest';
import {
  CASE_KEYS,
  HIDDEN_SITE_PREFIX,
  KEPT_PREFIX,
  outcomeKey,
  READER_KEYS,
  READING_PREFIX,
  SETTING_KEYS,
  TICK_PREFIX,
  VERSION,
} from '../../../../domain/storage/keys.ts';
import { readState, toStored } from '../../../../domain/storage/read-state.ts';

const stored = (value: unknown, v: unknown = 1, at: unknown = 5) => ({ v, value, at });

describe('readState', () => {
  it('The state of an empty storage is complete', () => {
    const { state, invalid } = readState({});
    expect(invalid).toEqual([]);
    expect(state.case).toEqual({
      place: 'none',
      device: 'iPhone',
      version: 0,
      connectedAt: 0,
      lookAgainAt: 0,
      uploadProgress: 'none',
      openCard: 'none',
      arrivedAt: 0,
    });
    expect(state.settings).toEqual({ side: 'right', width: 380, visits: 0, hiddenUntil: 0, isButtonHidden: false });
    expect(Object.values(state.outcomes)).toEqual(Array(7).fill({ outcome: 'todo', at: 0 }));
  });

  it.each([
    ['an unknown outcome', outcomeKey('storage'), stored('exploded')],
    ['a newer version', outcomeKey('storage'), stored('fine', 99)],
    ['text instead of an object', outcomeKey('storage'), 'fine'],
    ['an infinite time', CASE_KEYS.lookAgainAt, stored(Number.POSITIVE_INFINITY)],
    ['a negative time', CASE_KEYS.arrivedAt, stored(-1)],
    ['a panel wider than allowed', SETTING_KEYS.width, stored(561)],
    ['a panel narrower than allowed', SETTING_KEYS.width, stored(319)],
    ['an unknown side', SETTING_KEYS.side, stored('top')],
    ['an unknown theme', READER_KEYS.theme, stored('pink')],
    ['a size between two', READER_KEYS.size, stored(2.5)],
    ['a voice with too long a name', READER_KEYS.voice, stored('v'.repeat(501))],
    ['an unknown place', CASE_KEYS.place, stored('moon')],
    ['a version of no system', CASE_KEYS.version, stored(17)],
    ['a reading that is text', `${READING_PREFIX}5`, stored('power')],
    ['a reading with an unknown meaning', `${READING_PREFIX}5`, stored({ status: 'dancing' })],
    ['a reading with half a photo', `${READING_PREFIX}5`, stored({ status: 'uploading', items: 0.5 })],
    ['a reading with fewer than no photos', `${READING_PREFIX}5`, stored({ status: 'uploading', items: -1 })],
    ['a tick that is no boolean', `${TICK_PREFIX}0a/1`, stored(1)],
    ['a hidden site that is no boolean', `${HIDDEN_SITE_PREFIX}www.icloud.com`, stored('yes')],
  ])('%s: the default, the rest unchanged, and the key is named', (_, key, value) => {
    const { state, invalid } = readState({ [outcomeKey('restart')]: stored('fixed'), [key]: value });
    expect(invalid).toEqual([key]);
    expect(state.outcomes.restart).toEqual({ outcome: 'fixed', at: 5 });
    expect({ ...state, outcomes: undefined }).toEqual({ ...readState({}).state, outcomes: undefined });
  });

  it('Keys that are not ours are ignored', () => {
    expect(readState({ 'me/me/outcome/dance': stored('fine'), foreign: 1 }).invalid).toEqual([]);
  });

  it('Readings are in order of their time; one without a time is none', () => {
    const power = stored({ status: 'power' });
    const raw = { [`${READING_PREFIX}30`]: power, [`${READING_PREFIX}4`]: power, [`${READING_PREFIX}x`]: power };
    expect(readState(raw).state.readings.map(({ at }) => at)).toEqual([4, 30]);
  });

  it('A copy of an invalid value is mentioned until it was seen', () => {
    const copy = stored('exploded');
    expect(readState({ [`${KEPT_PREFIX}a`]: copy }).state.hasKeptInvalid).toBe(true);
    expect(readState({ [`${KEPT_PREFIX}a`]: { ...copy, isSeen: true } }).state.hasKeptInvalid).toBe(false);
  });
});

describe('toStored', () => {
  it('What is stored is what is read', () => {
    const changes = {
      outcomes: { storage: 'waiting' },
      case: { device: 'iPad', version: 18, lookAgainAt: 9, uploadProgress: 'same' },
      settings: { side: 'left', width: 400 },
      hiddenSites: { 'www.icloud.com': true, 'support.apple.com': false },
      reader: { size: 5, theme: 'sepia', hasPictures: false, voice: 'urn:moz-tts:a', rate: 1.2 },
      ticks: { '0a/1': true, '0a/2': false },
      readings: { 30: { meaning: 'uploading', items: 12 }, 4: { meaning: 'power' }, 50: null },
    } as const;
    const { state, invalid } = readState(toStored(changes, 5));
    expect(invalid).toEqual([]);
    expect(state.outcomes.storage).toEqual({ outcome: 'waiting', at: 5 });
    expect(state.case).toMatchObject(changes.case);
    expect([state.lookAgainSetAt, state.uploadProgressAt]).toEqual([5, 5]);
    expect(state.settings).toMatchObject(changes.settings);
    expect(state.hiddenSites).toEqual(['www.icloud.com']);
    expect(state.reader).toMatchObject(changes.reader);
    expect(state.ticks).toEqual(['0a/1']);
    expect(state.readings).toEqual([
      { meaning: 'power', at: 4 },
      { meaning: 'uploading', items: 12, at: 30 },
    ]);
  });

  it('Every value is stored in the version that the spotter and the background expect', () => {
    const { case: fields, settings, reader } = readState({}).state;
    const others = { outcomes: { storage: 'fine' }, hiddenSites: { a: true }, ticks: { a: true } } as const;
    const items = toStored({ ...others, readings: { 1: null }, case: fields, settings, reader }, 5);
    expect(Object.keys(items)).toHaveLength(4 + 8 + 5 + 7);
    expect(Object.values(items).filter(({ v }) => v !== VERSION)).toEqual([]);
  });
});
