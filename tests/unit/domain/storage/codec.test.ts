import { expect, it } from 'vitest';
import { type Codec, decode } from '../../../../domain/storage/codec.ts';

const stored = (value: unknown, v: unknown = 1, at: unknown = 5) => ({ v, value, at });

const codec: Codec<number> = {
  isValid: (value): value is number => typeof value === 'number',
  migrations: [(value) => Number(value), (value) => (value as number) * 10],
};

it.each([
  ['nothing', undefined, { kind: 'absent' }],
  ['today’s version', stored(7, 3), { kind: 'read', stored: { v: 3, value: 7, at: 5 } }],
  ['one version older', stored(7, 2), { kind: 'read', stored: { v: 3, value: 70, at: 5 } }],
  ['two versions older', stored('7', 1), { kind: 'read', stored: { v: 3, value: 70, at: 5 } }],
  ['a newer version', stored(7, 4), { kind: 'invalid' }],
  ['version 0', stored(7, 0), { kind: 'invalid' }],
  ['a version that is no number', stored(7, '3'), { kind: 'invalid' }],
  ['a version between two', stored(7, 1.5), { kind: 'invalid' }],
  ['no time', { v: 3, value: 7 }, { kind: 'invalid' }],
  ['an infinite time', stored(7, 3, Number.POSITIVE_INFINITY), { kind: 'invalid' }],
  ['a bare string', 'fine', { kind: 'invalid' }],
  ['null', null, { kind: 'invalid' }],
  ['a value of another kind', stored({}, 3), { kind: 'invalid' }],
])('Decoding %s', (_, raw, expected) => {
  expect(decode(codec, raw)).toEqual(expected);
});

it('A migration that throws makes only its own value invalid', () => {
  const fail = () => {
    throw new Error('broken');
  };
  expect(decode({ ...codec, migrations: [fail] }, stored(1))).toEqual({ kind: 'invalid' });
});
