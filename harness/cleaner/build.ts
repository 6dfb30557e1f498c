import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, '.output/chrome-mv3');
const SOURCES = ['{assets,components,domain,entrypoints,locales}/**', 'wxt.config.ts', 'package-lock.json'];

const changedAt = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;

/** Whether the build for Chromium is missing, or older than what it is made of. */
export function isBuildOld(): boolean {
  const builtAt = changedAt(join(built, 'manifest.json'));
  if (builtAt === undefined) return true;
  return globSync(SOURCES, { cwd: root }).some((path) => (changedAt(join(root, path)) ?? 0) > builtAt);
}

/**
 * Builds the extension for Chromium. What the build says goes to the error stream.
 * @throws where it fails
 */
export function build(): void {
  console.error('Building …');
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The extension could not be built.');
}

/** A copy of the build, which another build meanwhile does not change. */
export interface BuildCopy {
  folder: string;
  remove(): Promise<void>;
}

export async function copyBuild(): Promise<BuildCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'seven-steps-build-'));
  await cp(built, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
