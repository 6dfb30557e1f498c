import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Unit tests that need a DOM; all others run without. */
const WITH_DOM = [
  'tests/unit/components/**/*.test.{ts,tsx}',
  'tests/unit/domain/reader/*.test.ts',
  'tests/unit/domain/reader/!(guide|output)/**/*.test.ts',
  'tests/unit/entrypoints/!(background)/**/*.test.{ts,tsx}',
];

const fakeBrowser = here('tests/unit/fake-browser.ts');
const resolve = { alias: { 'wxt/browser': fakeBrowser, '@wxt-dev/browser': fakeBrowser } };

/** A worker runs file after file, since making a DOM for each takes longer than its tests: so each test cleans up. */
const unit = { testTimeout: 60_000, isolate: false, restoreMocks: true, unstubEnvs: true, unstubGlobals: true };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          ...unit,
          name: 'unit-node',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: WITH_DOM,
          setupFiles: ['tests/unit/set-up.ts'],
        },
      },
      {
        resolve,
        test: {
          ...unit,
          name: 'unit-dom',
          environment: 'happy-dom',
          include: WITH_DOM,
          setupFiles: ['tests/unit/set-up.ts', 'tests/unit/set-up-dom.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/build-first.ts'],
          environment: 'node',
          // The files of a worker share its browsers; more at once would wait for each other on a small machine.
          isolate: false,
          maxWorkers: 2,
          // What never comes is given up before that (`TIMEOUT_MS` in harness/browsers/surface.ts), and named.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
