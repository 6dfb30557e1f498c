import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { arePackagesSmall, arePermissionsKnown, isSpotterSmall } from './package-checks.ts';

/**
 * `npm test`: every check of the project. What needs no build runs beside the builds, each stage's output is printed
 * whole when it ends; the end-to-end tests have the machine to themselves. The last line is the sum.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const output = `${root}.output`;

/** Warnings of `web-ext lint` that stay, by code and file, each with its reason. */
const EXPLAINED_WARNINGS: Record<string, string> = {
  'UNSAFE_VAR_ASSIGNMENT capture.js': 'The reader’s engine, in a copy of the page that belongs to no window.',
};

/** Prints a line of a stage. */
type Say = (line: string) => void;
interface Count {
  passed: number;
  failed: number;
}
const counts: Count[] = [];
const summary: string[] = [];

/**
 * Runs one stage and counts it.
 * @param check `true` is one passed, `false` or an error one failed
 * @param isLive prints at once, not at the end; for a stage that runs alone
 */
async function stage(name: string, check: (say: Say) => Promise<boolean | Count>, isLive = false): Promise<boolean> {
  const lines: string[] = [];
  const say: Say = isLive ? (line) => console.log(line) : (line) => lines.push(line);
  if (isLive) console.log(`\n── ${name}`);
  const began = Date.now();
  const result = await check(say).catch((error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return false;
  });
  const { passed, failed } = typeof result === 'boolean' ? { passed: +result, failed: +!result } : result;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (!isLive) console.log([`\n── ${name} (${seconds} s)`, ...lines].join('\n').trimEnd());
  counts.push({ passed, failed });
  summary.push(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  return failed === 0;
}

/** Runs an installed tool to its end. Its output is given back, or goes straight to the screen. */
function run(tool: string, args: string[], isLive = false): Promise<{ code: number; printed: string }> {
  const child = spawn(`${root}node_modules/.bin/${tool}`, args, {
    cwd: root,
    stdio: isLive ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let printed = '';
  const take = (data: Buffer) => {
    printed += data;
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, printed: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}

/** A check that is a tool's own: what the tool prints is the stage's. */
const works =
  (tool: string, ...args: string[]) =>
  async (say: Say): Promise<boolean> => {
    const { code, printed } = await run(tool, args);
    say(printed);
    return code === 0;
  };

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/**
 * Projects of vitest.config.ts. A skipped test counts as failed, and so does a run that dies without a failed test.
 * @param name of its report in .output
 * @param projects a name, or a pattern for several
 */
const suite =
  (name: string, projects: string, isLive = false) =>
  async (say: Say): Promise<Count> => {
    const file = `${output}/${name}.json`;
    rmSync(file, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code, printed } = await run('vitest', ['run', `--project=${projects}`, ...reporters], isLive);
    say(printed);
    if (!existsSync(file)) return { passed: 0, failed: 1 };
    const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
    return { passed: report.numPassedTests, failed: Math.max(failed, code === 0 ? 0 : 1) };
  };

interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

async function lintForFirefox(say: Say): Promise<boolean> {
  const args = ['lint', '--source-dir', `${output}/firefox-mv3`, '--output', 'json', '--no-config-discovery'];
  const { printed } = await run('web-ext', args);
  const report = JSON.parse(printed.slice(printed.indexOf('{'))) as Record<'errors' | 'warnings', LintMessage[]>;
  const unexplained = report.warnings.filter(({ code, file }) => !(`${code} ${file}` in EXPLAINED_WARNINGS));
  for (const { code, message, file, line } of [...report.errors, ...unexplained]) {
    say(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  }
  say(`${report.errors.length} errors, ${report.warnings.length} warnings`);
  return report.errors.length === 0 && unexplained.length === 0;
}

async function checkSources(): Promise<void> {
  await stage('types', works('tsc', '--noEmit'));
  await stage('format and lint', works('biome', 'ci', '.'));
  await stage('unit', suite('unit', 'unit*'));
}

/** Builds, looks at what was built, and answers whether there is something to test. */
async function buildAndCheck(): Promise<boolean> {
  // `zip` builds first; what it leaves in .output is the build that the rest looks at.
  const hasChromium = await stage('build for Chromium', works('wxt', 'zip'));
  const hasFirefox = await stage('build for Firefox', works('wxt', 'zip', '-b', 'firefox', '--mv3'));
  await stage('web-ext lint', lintForFirefox);
  await stage('spotter of at most 8,192 bytes', async (say) => isSpotterSmall(say));
  await stage('packages of at most 200 kB', async (say) => arePackagesSmall(output, say));
  await stage('permissions', async (say) => arePermissionsKnown(say));
  return hasChromium && hasFirefox;
}

mkdirSync(output, { recursive: true });
// What an earlier version left must not be what is checked.
for (const old of globSync('{*.zip,chrome-mv3,firefox-mv3}', { cwd: output }))
  rmSync(`${output}/${old}`, { recursive: true });

const [isBuilt] = await Promise.all([buildAndCheck(), checkSources()]);
const endToEnd = 'end to end, Chromium and Firefox';
if (isBuilt) await stage(endToEnd, suite('e2e', 'e2e', true), true);
else await stage(`${endToEnd} (nothing built to test)`, async () => false);

const sum = (which: keyof Count) => counts.reduce((total, count) => total + count[which], 0);
console.log(`\n${summary.join('\n')}\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
