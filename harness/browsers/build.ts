import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './session.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What a build is made of; `**` also gives the folders, whose time tells of a file that was removed. */
const SOURCES = ['{assets,components,domain,entrypoints,locales}/**', 'wxt.config.ts', 'package-lock.json'];
const TARGETS = {
  chromium: { folder: 'chrome-mv3', options: [] },
  firefox: { folder: 'firefox-mv3', options: ['-b', 'firefox', '--mv3'] },
} satisfies Record<BrowserName, { folder: string; options: string[] }>;

/** The folder that holds the extension as it is built for a browser. */
export const builtFor = (browser: BrowserName): string => join(root, '.output', TARGETS[browser].folder);

const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/** Whether the build for a browser is missing, or older than what it is made of. */
export function isBuildOld(browser: BrowserName): boolean {
  const builtAt = changedAt(join(builtFor(browser), 'manifest.json'));
  if (builtAt === undefined) return true;
  return globSync(SOURCES, { cwd: root }).some((path) => (changedAt(join(root, path)) ?? 0) > builtAt);
}

/**
 * Builds the extension for a browser. What the build prints goes to the error stream.
 * @throws where it fails
 */
export function build(browser: BrowserName): void {
  console.error(`Building for ${browser} …`);
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', ...TARGETS[browser].options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The extension could not be built for ${browser}.`);
}

/**
 * Builds the extension for each of the browsers for which the build is missing or old.
 * @throws where a build fails
 */
export function buildWhereOld(...browsers: BrowserName[]): void {
  for (const browser of browsers) if (isBuildOld(browser)) build(browser);
}

/** A copy of the build for Chromium, which another build meanwhile does not change. */
export interface BuildCopy {
  folder: string;
  remove(): Promise<void>;
}

export async function copyBuild(): Promise<BuildCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'seven-steps-build-'));
  await cp(builtFor('chromium'), folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
