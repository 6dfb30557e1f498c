// Plain JS on purpose: runs on any Node from 20 on, before anything is installed.
//   node scripts/setup.mjs [chromium] [firefox] [--then SCRIPT [ARGUMENT…]]
// Installs the packages, prepares the types, sees to the browsers named, then runs SCRIPT with the project's own
// Node. (Not `&& node SCRIPT`: a shell remembers where it found `node` before the project had one.)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../harness/browsers/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.seven-steps-lock');
const windows = process.platform === 'win32';
const own = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
const env = { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) };

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const NAMES = { chromium: 'Chromium', firefox: 'Firefox' };

// What set-up says goes to the error stream: the script's own words stand alone on the other.
function run(command, args, more = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: ['inherit', 2, 'inherit'], ...more });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

function must(status, what) {
  if (status === 0) return;
  console.error(`\nSet-up stopped: ${what} did not work (see above).`);
  process.exit(1);
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock && existsSync(own)) return;
  console.error('Set-up: installing packages …');
  const npm = process.env.npm_execpath;
  const command = npm?.endsWith('js') ? [process.execPath, npm, 'ci'] : ['npm', 'ci'];
  must(run(command[0], command.slice(1), { shell: windows && command[0] === 'npm' }), 'npm ci');
  must(existsSync(own) ? 0 : 1, 'installing the npm package "node" (are install scripts allowed?)');
  writeFileSync(stamp, lock);
}

function prepareTypes() {
  const status = run(own, ['node_modules/wxt/bin/wxt.mjs', 'prepare', '--level', 'warn'], { shell: windows });
  must(status, 'wxt prepare');
}

/** Debian and its kin, as root: the only place where we may install a browser ourselves. */
const canInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get');

function seeToBrowsers(names) {
  let missing = names.filter((name) => !findBrowser(name));
  if (missing.length && canInstall()) {
    const packages = missing.map((name) => PACKAGES[name]);
    console.error(`Set-up: installing ${packages.join(' and ')} with apt-get …`);
    const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    run('apt-get', ['update', '-qq'], quiet);
    must(run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet), 'apt-get install');
    missing = names.filter((name) => !findBrowser(name));
  }
  for (const name of missing) {
    console.error(
      `${NAMES[name]} is missing. Install it (Debian, Ubuntu: sudo apt-get install ${PACKAGES[name]}), ` +
        `or set ${name.toUpperCase()}_PATH to the program.`,
    );
  }
  if (missing.length) process.exit(1);
}

const words = process.argv.slice(2);
const then = words.indexOf('--then');
const names = then < 0 ? words : words.slice(0, then);
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Node ${process.versions.node} is too old: 20 or newer is needed.`);
  process.exit(1);
}
installPackages();
prepareTypes();
try {
  seeToBrowsers(names);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
if (then >= 0) process.exit(run(own, words.slice(then + 1), { shell: windows, stdio: 'inherit' }));
