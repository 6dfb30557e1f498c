// biome-ignore lint/correctness/useImportExtensions: plain JS with its types beside it; set-up runs before TypeScript can
export { findBrowser } from '../../../scripts/browsers.mjs';
