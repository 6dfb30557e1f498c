import { describe, expect, it } from 'vitest';
import { type Codec, decode, versionOf } from '../../../../domain/storage/codec.ts';
import {
  CASE_KEYS,
  HIDDEN_SITE_PREFIX,
  outcomeKey,
  READER_KEYS,
  READING_PREFIX,
  SETTING_KEYS,
  TICK_PREFIX,
  VERSION,
} from '../../../../domain/storage/keys.ts';
import {
  boolean,
  CASE_FIELDS,
  outcome,
  READER_FIELDS,
  readState,
  SETTING_FIELDS,
  storedLine,
} from '../../../../domain/storage/read-state.ts';
import { toStored } from '../../../../domain/storage/to-stored.ts';

const stored = (value: unknown, v: unknown = 1, at: unknown = 5) => ({ v, value, at });

describe('decode', () => {
  const codec: Codec<number> = {
    isValid: (value): value is number => typeof value === 'number',
    migrations: [(value) => Number(value), (value) => (value as number) * 10],
  };
  it.each([
    ['absent', undefined, { kind: 'absent' }],
    ['today’s version', stored(7, 3), { kind: 'read', stored: { v: 3, value: 7, at: 5 } }],
    ['one version older', stored(7, 2), { kind: 'read', stored: { v: 3, value: 70, at: 5 } }],
    ['two versions older', stored('7', 1), { kind: 'read', stored: { v: 3, value: 70, at: 5 } }],
    ['newer than the code', stored(7, 4), { kind: 'invalid' }],
    ['version 0', stored(7, 0), { kind: 'invalid' }],
    ['a version that is no number', stored(7, '3'), { kind: 'invalid' }],
    ['no time', { v: 3, value: 7 }, { kind: 'invalid' }],
    ['a bare string', 'fine', { kind: 'invalid' }],
    ['null', null, { kind: 'invalid' }],
    ['a value of another kind', stored({}, 3), { kind: 'invalid' }],
  ])('%s', (_, raw, expected) => {
    expect(decode(codec, raw)).toEqual(expected);
  });

  it('a migration that throws costs only its own value', () => {
    const failing: Codec<number> = {
      ...codec,
      migrations: [
        () => {
          throw new Error('broken');
        },
      ],
    };
    expect(decode(failing, stored(1))).toEqual({ kind: 'invalid' });
  });
});

describe('readState', () => {
  it('is whole from an empty storage', () => {
    const { state, invalid } = readState({});
    expect(invalid).toEqual([]);
    expect(state.case).toMatchObject({ device: 'iPhone', version: 0, lookAgainAt: 0, openCard: 'none' });
    expect(state.settings).toEqual({ side: 'right', width: 380, visits: 0, hiddenUntil: 0, isButtonHidden: false });
    expect(Object.values(state.outcomes).every(({ outcome: o }) => o === 'todo')).toBe(true);
  });

  it.each([
    ['a word we do not know', outcomeKey('storage'), stored('exploded')],
    ['a newer version', outcomeKey('storage'), stored('fine', 99)],
    ['text instead of an object', outcomeKey('storage'), 'fine'],
    ['an infinite time', CASE_KEYS.lookAgainAt, stored(Number.POSITIVE_INFINITY)],
    ['a negative time', CASE_KEYS.arrivedAt, stored(-1)],
    ['a panel wider than allowed', SETTING_KEYS.width, stored(10_000)],
    ['a side that does not exist', SETTING_KEYS.side, stored('top')],
    ['a theme that does not exist', READER_KEYS.theme, stored('pink')],
    ['a size between two', READER_KEYS.size, stored(2.5)],
    ['a voice with a name without end', READER_KEYS.voice, stored('v'.repeat(501))],
    ['a place that does not exist', CASE_KEYS.place, stored('moon')],
    ['a reading that is a word', `${READING_PREFIX}5`, stored('power')],
    ['a reading of a meaning we do not know', `${READING_PREFIX}5`, stored({ status: 'dancing' })],
    ['a reading of half a photo', `${READING_PREFIX}5`, stored({ status: 'uploading', items: 0.5 })],
    ['a tick that is no boolean', `${TICK_PREFIX}0a/1`, stored(1)],
    ['a hidden site that is no boolean', `${HIDDEN_SITE_PREFIX}www.icloud.com`, stored('yes')],
  ])('%s: the default, the rest untouched, and the key is named', (_, key, value) => {
    const { state, invalid } = readState({ [outcomeKey('restart')]: stored('fixed'), [key]: value });
    expect(invalid).toEqual([key]);
    expect(state.outcomes.restart).toEqual({ outcome: 'fixed', at: 5 });
    expect({ ...state, outcomes: undefined }).toEqual({ ...readState({}).state, outcomes: undefined });
  });

  it('leaves keys of others alone', () => {
    expect(readState({ 'me/me/outcome/dance': stored('fine'), foreign: 1 }).invalid).toEqual([]);
  });

  it('lists the sites on which the tab is hidden', () => {
    const raw = { [`${HIDDEN_SITE_PREFIX}a.example`]: stored(true), [`${HIDDEN_SITE_PREFIX}b.example`]: stored(false) };
    expect(readState(raw).state.hiddenSites).toEqual(['a.example']);
  });
});

it('what is written is what is read', () => {
  const changes = {
    outcomes: { storage: 'waiting' },
    case: { device: 'iPad', version: 18, lookAgainAt: 9 },
    settings: { side: 'left', width: 400 },
    hiddenSites: { 'www.icloud.com': true },
    reader: { size: 5, theme: 'sepia', hasPictures: false, voice: 'urn:moz-tts:a', rate: 1.2 },
    ticks: { '0a/1': true, '0a/2': false },
    readings: { 30: { meaning: 'uploading', items: 12 }, 4: { meaning: 'power' }, 50: null },
  } as const;
  const { state, invalid } = readState(toStored(changes, 5));
  expect(invalid).toEqual([]);
  expect(state.outcomes.storage).toEqual({ outcome: 'waiting', at: 5 });
  expect(state.case).toMatchObject(changes.case);
  expect(state.settings).toMatchObject(changes.settings);
  expect(state.hiddenSites).toEqual(['www.icloud.com']);
  expect(state.reader).toMatchObject(changes.reader);
  expect(state.ticks).toEqual(['0a/1']);
  expect(state.readings).toEqual([
    { meaning: 'power', at: 4 },
    { meaning: 'uploading', items: 12, at: 30 },
  ]);
});

it('the version the spotter and the background expect is the one that is written', () => {
  const codecs = [
    outcome,
    storedLine,
    boolean,
    ...[CASE_FIELDS, SETTING_FIELDS, READER_FIELDS].flatMap((fields) => Object.values(fields).map((f) => f.codec)),
  ];
  expect([...new Set(codecs.map((codec) => versionOf(codec)))]).toEqual([VERSION]);
});
