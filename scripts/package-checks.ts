import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentMatches, siteOrigins } from '../domain/sites/matches.ts';
import { builtFor } from '../harness/browsers/build.ts';
import { BROWSERS, type BrowserName } from '../harness/browsers/session.ts';

/** What `npm test` checks of the built extension. Each check prints what it found with `say`. */
type Say = (line: string) => void;

/** It runs on every page of Apple's that it is declared for. */
const MAX_SPOTTER_BYTES = 8_192;
/** 1 kB is 1,000 bytes. */
const MAX_PACKAGE_BYTES = 200_000;

/** All that asks something of the person at installation, or of the browser later. */
const PERMISSIONS = ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'];
const WANTED: Record<BrowserName, { permissions: string[]; optional: string[] }> = {
  chromium: { permissions: PERMISSIONS, optional: [] },
  firefox: { permissions: PERMISSIONS, optional: [] },
};

/** Whether the spotter, the one script that runs by itself, is small enough in both builds. */
export function isSpotterSmall(say: Say): boolean {
  const sizes = BROWSERS.map((browser) => statSync(join(builtFor(browser), 'content-scripts/spotter.js')).size);
  for (const [index, size] of sizes.entries()) say(`${BROWSERS[index]}: ${size} bytes`);
  return sizes.every((size) => size <= MAX_SPOTTER_BYTES);
}

/**
 * Whether the package for each browser is small enough.
 * @param folder where `wxt zip` put them
 */
export function arePackagesSmall(folder: string, say: Say): boolean {
  const packages = globSync('*-{chrome,firefox}.zip', { cwd: folder });
  const sizes = packages.map((name) => statSync(join(folder, name)).size);
  for (const [index, size] of sizes.entries()) say(`${packages[index]}: ${(size / 1000).toFixed(1)} kB`);
  return sizes.length === BROWSERS.length && sizes.every((size) => size <= MAX_PACKAGE_BYTES);
}

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  host_permissions?: string[];
  content_scripts?: { matches?: string[] }[];
  web_accessible_resources?: { resources?: string[]; matches?: string[] }[];
  externally_connectable?: unknown;
}

const sorted = (list: readonly string[] = []) => [...list].sort().join(' ');

/** Whether each manifest asks for exactly the permissions listed here and for the hosts of the site table. */
export function arePermissionsKnown(say: Say): boolean {
  const faults = BROWSERS.flatMap((browser) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(builtFor(browser), 'manifest.json'), 'utf8'));
    const { permissions, optional } = WANTED[browser];
    const resources = manifest.web_accessible_resources ?? [];
    const lists: [string, string[] | undefined, string[]][] = [
      ['permissions', manifest.permissions, permissions],
      ['optional_permissions', manifest.optional_permissions, optional],
      ['optional_host_permissions', manifest.optional_host_permissions, []],
      ['host_permissions', manifest.host_permissions, siteOrigins()],
      ['content_scripts', manifest.content_scripts?.flatMap(({ matches = [] }) => matches), contentMatches()],
      ['web_accessible_resources', resources.flatMap(({ resources = [] }) => resources), ['panel.html']],
      ['hosts of web_accessible_resources', resources.flatMap(({ matches = [] }) => matches), siteOrigins()],
      ['externally_connectable', Object.keys(manifest.externally_connectable ?? {}), []],
    ];
    say(`${browser}: ${sorted(manifest.permissions)}, ${manifest.host_permissions?.length ?? 0} hosts`);
    return lists
      .filter(([, found, wanted]) => sorted(found) !== sorted(wanted))
      .map(([name, found, wanted]) => `${browser}: ${name} is\n  ${sorted(found)}\nand should be\n  ${sorted(wanted)}`);
  });
  for (const fault of faults) say(fault);
  return faults.length === 0;
}
