import { fileURLToPath } from 'node:url';
import { ChromiumSession } from './chromium.ts';
import { FirefoxSession } from './firefox.ts';
import type { BrowserName, LaunchOptions, Session } from './session.ts';

const built = (folder: string) => fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));

export function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  return name === 'chromium'
    ? ChromiumSession.start({ extension: built('chrome-mv3'), ...options })
    : FirefoxSession.start({ extension: built('firefox-mv3'), ...options });
}
