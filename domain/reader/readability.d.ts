/** The file that holds the engine alone: the package's main file adds a test of whole pages, which is not used here. */
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
