import { browser } from 'wxt/browser';
import type { Guide } from '../../domain/reader/guide/guide.ts';
import { type HandedOver, MAX_BYTES, sizeOf, toEvict } from '../../domain/reader/guide/hand-over.ts';
import { GUIDE_PREFIX } from '../../domain/storage/keys.ts';

/** Not to be guessed, so that no page can lead a person to a guide made of another page. */
const newKey = (): string => crypto.randomUUID().replaceAll('-', '');

/**
 * Stores a guide for the reader; the oldest ones are removed where there is no room.
 * @returns the rest of its key, `undefined` for a guide that is too large for any session
 * @throws where the browser keeps nothing at all
 */
export async function keepGuide(guide: Guide, at = Date.now()): Promise<string | undefined> {
  const value: HandedOver = { v: 1, guide, at };
  const bytes = sizeOf(value);
  if (bytes > MAX_BYTES) return;
  const session = browser.storage.session;
  const stored = await session.get(null);
  const evicted = toEvict(stored, bytes);
  if (evicted.length > 0) await session.remove(evicted);
  const key = newKey();
  const write = () => session.set({ [GUIDE_PREFIX + key]: value });
  try {
    await write();
  } catch {
    // Less room than computed: the pages of other tabs can be read again, this one is wanted now.
    await session.remove(Object.keys(stored).filter((name) => name.startsWith(GUIDE_PREFIX)));
    await write();
  }
  return key;
}
