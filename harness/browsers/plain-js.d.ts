/** Types of the plain JS in this folder, which cannot carry its own. */
declare module '*/find-browser.mjs' {
  /**
   * Path of an installed browser, or undefined.
   * @throws where CHROMIUM_PATH or FIREFOX_PATH names a file that does not exist
   */
  export function findBrowser(name: 'chromium' | 'firefox'): string | undefined;
}
