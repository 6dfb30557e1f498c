import { browser } from 'wxt/browser';

/**
 * Once after install: opens the welcome page, and runs the spotter in Apple pages that are open already.
 * Firefox runs declared content scripts in open pages by itself, Chromium does not.
 */
export async function setUpAfterInstall(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  if (import.meta.env.FIREFOX) return;
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.matches || !script.js) return;
  const tabs = await browser.tabs.query({ url: script.matches });
  const files = script.js.map((file) => `/${file}`);
  // A tab that cannot be reached (an error page, one just closed) must not prevent the others.
  await Promise.allSettled(
    tabs.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id as number }, files: files as never[] })),
  );
}
