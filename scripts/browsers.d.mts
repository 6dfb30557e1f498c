export type BrowserName = 'chromium' | 'firefox';
/** Path of an installed browser, or undefined. */
export function findBrowser(name: BrowserName): string | undefined;
