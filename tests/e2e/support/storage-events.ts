import { expect } from 'vitest';
import type { Surface } from '../../../harness/browsers/surface.ts';

const MARK = 'test/mark';

/** Runs in a page of ours: notes, as soon as it hears of the mark, whether each selector has a match on screen. */
function noteAtMark(mark: string, selectors: string[]): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    if (!(mark in changes)) return;
    // One turn later, so that what was heard in the same turn is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const isShown = selectors.every((css) => document.querySelector(css));
      document.documentElement.dataset.shownAtMark = String(isShown);
    };
    port2.postMessage(null);
  });
}

/**
 * Watches how fast a surface follows what others store, without a clock. Call it before the press.
 * @param follower the surface that has to follow
 * @param selectors what has to be on its screen then
 * @returns to be called after the press with the surface that was pressed: stores a mark behind what the press stored,
 *   and expects that all was on the follower's screen when it heard of the mark; so it neither waits nor asks again
 */
export async function expectFollowing(
  follower: Surface,
  selectors: string[],
): Promise<(pressed: Surface) => Promise<void>> {
  await follower.evaluate(noteAtMark, MARK, selectors);
  return async (pressed) => {
    await pressed.evaluate((mark) => chrome.storage.local.set({ [mark]: true }), MARK);
    await follower.waitFor('html[data-shown-at-mark]');
    expect(await follower.attribute('html', 'data-shown-at-mark'), selectors.join(' ')).toBe('true');
  };
}
