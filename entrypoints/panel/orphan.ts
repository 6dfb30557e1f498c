import { browser } from '@wxt-dev/browser';

const CHECK_MS = 1000;

/**
 * Calls `onOrphaned` once the extension was updated, reloaded or removed under this page. Chromium leaves such a page
 * standing, sends it no event, and lets its writes fail; only the missing id shows it.
 */
export function watchForOrphaning(onOrphaned: () => void): void {
  const isAlive = () => {
    try {
      return Boolean(browser.runtime?.id);
    } catch {
      // Some versions throw "Extension context invalidated" instead.
      return false;
    }
  };
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    onOrphaned();
  }, CHECK_MS);
}
