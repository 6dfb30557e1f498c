import type { Stored } from './keys.ts';

/** How one kind of value is read: what is allowed, and how older versions become today's. */
export interface Codec<T> {
  isValid(value: unknown): value is T;
  /** `migrations[n]` turns a value of version n + 1 into one of version n + 2: pure, repeatable. */
  migrations?: readonly ((value: unknown) => unknown)[];
}

/** The version a codec writes: each kind of value has its own. */
export const versionOf = (codec: { migrations?: readonly unknown[] }): number => (codec.migrations?.length ?? 0) + 1;

export type Decoded<T> = { kind: 'absent' } | { kind: 'read'; stored: Stored<T> } | { kind: 'invalid' };

/**
 * Reads one stored value, tolerantly: never throws.
 * @param raw what storage holds, `undefined` for nothing
 * @returns `invalid` for a value that is corrupt, foreign, or written by a newer version
 */
export function decode<T>(codec: Codec<T>, raw: unknown): Decoded<T> {
  const version = versionOf(codec);
  if (raw === undefined) return { kind: 'absent' };
  if (typeof raw !== 'object' || raw === null) return { kind: 'invalid' };
  const { v, value, at } = raw as Partial<Stored>;
  if (!Number.isInteger(v) || (v as number) < 1 || (v as number) > version) return { kind: 'invalid' };
  if (typeof at !== 'number' || !Number.isFinite(at)) return { kind: 'invalid' };
  const migrations = (codec.migrations ?? []).slice((v as number) - 1);
  try {
    const migrated = migrations.reduce((older, migrate) => migrate(older), value);
    return codec.isValid(migrated)
      ? { kind: 'read', stored: { v: version, value: migrated, at } }
      : { kind: 'invalid' };
  } catch {
    // A migration that fails must not take the other answers with it.
    return { kind: 'invalid' };
  }
}
