/** Types of the plain JS beside this file. */
declare module '*/find-browser.mjs' {
  /** Path of an installed browser, or undefined. */
  export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
}
