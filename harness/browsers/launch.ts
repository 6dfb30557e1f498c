import { builtFor } from './build.ts';
import { ChromiumSession } from './chromium.ts';
import { FirefoxSession } from './firefox.ts';
import type { BrowserName, LaunchOptions, Session } from './session.ts';

/** Starts a browser with the extension as it is built for it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  const all = { extension: builtFor(name), ...options };
  return name === 'chromium' ? ChromiumSession.start(all) : FirefoxSession.start(all);
}
