import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm test`: every check of the project, one after the other; the last line is the sum. */
const root = fileURLToPath(new URL('..', import.meta.url));
const output = `${root}.output`;
const LARGEST_PACKAGE = 200_000;

/** Warnings of `web-ext lint` that stay, by code and file, each with its reason. */
const EXPLAINED_WARNINGS: Record<string, string> = {
  'UNSAFE_VAR_ASSIGNMENT capture.js': 'The reader’s engine, in a copy of the page that belongs to no window.',
};

let passed = 0;
let failed = 0;
const lines: string[] = [];

function count(name: string, good: number, bad: number, began: number): void {
  passed += good;
  failed += bad;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  lines.push(`${bad ? '✗' : '✓'} ${name}: ${good} passed, ${bad} failed (${seconds} s)`);
}

/** Runs one of the installed tools; its words go straight to the screen unless they are wanted. */
function run(tool: string, args: string[], wanted = false): Promise<{ code: number; said: string }> {
  const bin = `${root}node_modules/.bin/${tool}`;
  const child = spawn(bin, args, {
    cwd: root,
    stdio: ['ignore', wanted ? 'pipe' : 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  let said = '';
  child.stdout?.on('data', (data) => {
    said += data;
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, said: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

async function stage(name: string, check: () => Promise<boolean>): Promise<boolean> {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const isGood = await check().catch((error: unknown) => {
    console.error(error);
    return false;
  });
  count(name, isGood ? 1 : 0, isGood ? 0 : 1, began);
  return isGood;
}

const works = (tool: string, ...args: string[]) => run(tool, args).then(({ code }) => code === 0);

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** A suite of Vitest; a skipped test counts as failed, and so does a run that dies without a failed test. */
async function suite(name: string, project: string): Promise<void> {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const file = `${output}/${project.replace('*', '')}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', `--project=${project}`, ...reporters]);
  if (!existsSync(file)) return count(name, 0, 1, began);
  const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
  const bad = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  count(name, report.numPassedTests, Math.max(bad, code === 0 ? 0 : 1), began);
}

async function lintForFirefox(): Promise<boolean> {
  const args = ['lint', '--source-dir', `${output}/firefox-mv3`, '--output', 'json', '--no-config-discovery'];
  const { said } = await run('web-ext', args, true);
  const report = JSON.parse(said.slice(said.indexOf('{'))) as Record<'errors' | 'warnings', LintMessage[]>;
  const unexplained = report.warnings.filter(({ code, file }) => !(`${code} ${file}` in EXPLAINED_WARNINGS));
  for (const { code, message, file, line } of [...report.errors, ...unexplained]) {
    console.log(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  }
  console.log(`${report.errors.length} errors, ${report.warnings.length} warnings`);
  return report.errors.length === 0 && unexplained.length === 0;
}
interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

async function packagesAreSmall(): Promise<boolean> {
  const packages = globSync('*-{chrome,firefox}.zip', { cwd: output });
  const sizes = packages.map((name) => ({ name, size: statSync(`${output}/${name}`).size }));
  for (const { name, size } of sizes) console.log(`${name}: ${(size / 1000).toFixed(1)} kB`);
  return sizes.length === 2 && sizes.every(({ size }) => size <= LARGEST_PACKAGE);
}

mkdirSync(output, { recursive: true });
for (const old of globSync('*.zip', { cwd: output })) rmSync(`${output}/${old}`);

await stage('types', () => works('tsc', '--noEmit'));
await stage('format and lint', () => works('biome', 'ci', '.'));
await suite('unit', 'unit*');
// `zip` builds first; what it leaves in .output is the build that the rest looks at.
const hasChromium = await stage('build for Chromium', () => works('wxt', 'zip'));
const hasFirefox = await stage('build for Firefox', () => works('wxt', 'zip', '-b', 'firefox', '--mv3'));
await stage('web-ext lint', lintForFirefox);
await stage('packages of at most 200 kB', packagesAreSmall);
if (hasChromium && hasFirefox) await suite('end to end, Chromium and Firefox', 'e2e');
else count('end to end, Chromium and Firefox (nothing built to test)', 0, 1, Date.now());

console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
