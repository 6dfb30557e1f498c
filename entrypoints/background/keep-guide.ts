import { browser } from 'wxt/browser';
import type { Guide } from '../../domain/reader/guide/guide.ts';
import { type HandedOver, MOST_BYTES, sizeOf, toEvict } from '../../domain/reader/guide/hand-over.ts';
import { GUIDE_PREFIX } from '../../domain/storage/keys.ts';

/** Nobody guesses it, so that no page can send a person to a guide that another page gave. */
const newKey = (): string => crypto.randomUUID().replaceAll('-', '');

/**
 * Puts a guide where the reader finds it; the oldest go where there is no room.
 * @returns the rest of its key, `undefined` for a guide that is too large for any session
 * @throws where the browser keeps nothing at all
 */
export async function keepGuide(guide: Guide, at = Date.now()): Promise<string | undefined> {
  const value: HandedOver = { v: 1, guide, at };
  const room = sizeOf(value);
  if (room > MOST_BYTES) return;
  const session = browser.storage.session;
  const stored = await session.get(null);
  const gone = toEvict(stored, room);
  if (gone.length > 0) await session.remove(gone);
  const key = newKey();
  const write = () => session.set({ [GUIDE_PREFIX + key]: value });
  try {
    await write();
  } catch {
    // Less room than we reckoned: what is open in other tabs can be read again, this page is wanted now.
    await session.remove(Object.keys(stored).filter((name) => name.startsWith(GUIDE_PREFIX)));
    await write();
  }
  return key;
}
