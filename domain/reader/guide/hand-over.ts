import { GUIDE_PREFIX } from '../../storage/keys.ts';
import type { ReadFailure } from './failures.ts';
import type { Guide } from './guide.ts';

/** A guide on its way to the reader, in session storage. */
export interface HandedOver {
  v: 1;
  guide: Guide;
  /** When it was read, in milliseconds since 1970. */
  at: number;
}

/** The most that is kept at once: a browser keeps 10 MB for all of a session. */
export const MAX_GUIDES = 20;
export const MAX_BYTES = 8_000_000;

/**
 * The reader's address for a guide, from the extension's root.
 * @param source the page's address
 * @param key the rest of the guide's key in session storage
 */
export const readerPath = (source: string, key: string): string =>
  `/reader.html?from=${encodeURIComponent(source)}#${key}`;

/**
 * The reader's address for a page that cannot be read.
 * @param source the page's address, where it is known
 */
export const failurePath = (source: string | undefined, why: ReadFailure): string =>
  `/reader.html?${new URLSearchParams({ ...(source && { from: source }), why })}`;

// What Chromium 156 counts: the memory it needs, not the characters. Firefox counts less.
const VALUE = 32;
const ENTRY = 32;
const TEXT = 16;

/** Not encoded: that would make a copy of every text. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
  }
  return bytes;
}

/**
 * At least what a value costs in session storage.
 * @param value plain data
 * @returns bytes
 */
export function sizeOf(value: unknown): number {
  let bytes = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    bytes += VALUE;
    if (typeof next === 'string') bytes += TEXT + bytesOf(next);
    else if (Array.isArray(next)) for (const entry of next) open.push(entry);
    else if (typeof next === 'object' && next !== null) {
      for (const [key, entry] of Object.entries(next)) {
        bytes += ENTRY + key.length;
        open.push(entry);
      }
    }
  }
  return bytes;
}

/**
 * Keys of handed-over guides that have to go before another comes, the oldest first.
 * @param stored all of session storage
 * @param room bytes the next guide needs
 */
export function toEvict(stored: Record<string, unknown>, room: number): string[] {
  const kept = Object.entries(stored)
    .filter(([key]) => key.startsWith(GUIDE_PREFIX))
    .map(([key, value]) => ({ key, at: Number((value as Partial<HandedOver> | null)?.at) || 0, bytes: sizeOf(value) }))
    .toSorted((one, other) => one.at - other.at);
  let bytes = kept.reduce((sum, guide) => sum + guide.bytes, room);
  let count = kept.length + 1;
  const gone: string[] = [];
  for (const guide of kept) {
    if (count <= MAX_GUIDES && bytes <= MAX_BYTES) break;
    bytes -= guide.bytes;
    count--;
    gone.push(guide.key);
  }
  return gone;
}
