/**
 * The reader beside other engines on pages whose true text somebody wrote down, all in one Chromium:
 *
 *     node tests/bench/articles.ts FOLDER [--sample N] [--only ID,ID] [--defuddle FILE] [--out FILE] [--worst N]
 *         [--extension FOLDER]
 *
 * FOLDER has `html/<id>.html` and `ground-truth/<id>.json`, laid out as the development split of the Web Content
 * Extraction Benchmark (Murrough-Foley/web-content-extraction-benchmark, CC-BY-4.0), unpacked; fetch it yourself.
 * `--sample` takes N pages, the same ones each time. `--defuddle` is `dist/index.js` of that package. `--out` keeps
 * everything, the worst pages first; `--worst` prints what differs on that many. `--extension` is a built extension
 * other than the one of the sources as they are.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhereOld, copyBuild } from '../../harness/browsers/build.ts';
import { type Cleaner, startCleaner } from '../../harness/cleaner/cleaner.ts';
import { NOWHERE, readPageFile } from '../../harness/cleaner/page-file.ts';
import { defuddle, type Engine, numberedOn, ours, readability } from './articles/engines.ts';
import { linesBeyond, lostSteps, score, trueSteps } from './articles/score.ts';
import { type Group, type Outcome, type PageResult, toTable } from './articles/table.ts';

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    only: { type: 'string' },
    defuddle: { type: 'string' },
    out: { type: 'string' },
    worst: { type: 'string', default: '0' },
    extension: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('Which folder?');

/** An engine that needs longer has failed on the page. */
const LIMIT = 15_000;
const HOW_TO = /\b(how[- ]to|guides?|tutorials?|ways|fix(es|ed|ing)?|steps?|tips|troubleshoot\w*)\b/i;

interface Truth {
  url?: string;
  ground_truth: { title: string | null; main_content: string };
  _internal: { page_type: { primary: string } };
}

const truthOf = (id: string): Truth => JSON.parse(readFileSync(join(folder, 'ground-truth', `${id}.json`), 'utf8'));
const orderOf = (id: string) => createHash('sha256').update(id).digest('hex');

function groupsOf({ url = '', ground_truth: { title }, _internal }: Truth): Group[] {
  const type = _internal.page_type.primary;
  const known = type === 'article' || type === 'documentation' ? [type] : [];
  const isHowTo = HOW_TO.test(title ?? '') || HOW_TO.test(url.replaceAll('_', '-'));
  return [...known, ...(isHowTo ? (['how-to'] as const) : [])] as Group[];
}

function chosen(): string[] {
  const ids = readdirSync(join(folder as string, 'html')).map((name) => name.replace(/\.html$/, ''));
  const only = asked.only?.split(',');
  const wanted = ids.filter((id) => (only ? only.includes(id) : groupsOf(truthOf(id)).length > 0));
  return wanted.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).slice(0, Number(asked.sample ?? wanted.length));
}

const engines: Record<string, Engine> = { ours, readability: await readability() };
if (asked.defuddle) engines.defuddle = await defuddle(asked.defuddle);

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), LIMIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

let cleaner: Cleaner | undefined;
let shown: string | undefined;

async function restart(): Promise<void> {
  await cleaner?.close();
  cleaner = undefined;
}

async function judge(id: string): Promise<PageResult> {
  const truth = truthOf(id);
  const { main_content: reference, title } = truth.ground_truth;
  const file = await readPageFile(join(folder as string, 'html', `${id}.html`));
  const url = URL.canParse(truth.url ?? '') ? (truth.url as string) : (file.canonical ?? NOWHERE);
  const texts: Record<string, string> = {};
  const outcomes: Record<string, Outcome> = {};
  /** The page, as it is after an engine that leaves it alone; a fresh browser after one that failed. */
  const open = async () => {
    const isShown = cleaner !== undefined && shown === id;
    cleaner ??= await startCleaner(extension);
    if (!isShown) await cleaner.tab.show(file, url);
    shown = id;
    return cleaner;
  };
  const steps = trueSteps(await within(open().then(numberedOn)), reference);
  for (const [name, engine] of Object.entries(engines)) {
    const { text, error } = await within(open().then(engine)).then(
      (found) => ({ ...found, error: undefined }),
      async (failed: unknown) => {
        await restart();
        return { text: '', error: String(failed) };
      },
    );
    texts[name] = text;
    outcomes[name] = { ...score(text, reference), lost: lostSteps(steps, text), ...(error && { error }) };
  }
  return {
    id,
    url,
    title: title ?? '',
    groups: [...groupsOf(truth), 'all'],
    steps: steps.length,
    engines: outcomes,
    excess: linesBeyond(texts.ours ?? '', reference),
    missing: linesBeyond(reference, texts.ours ?? ''),
    text: texts.ours ?? '',
  };
}

if (!asked.extension) buildWhereOld('chromium');
const copy = asked.extension ? undefined : await copyBuild();
const extension = asked.extension ?? copy?.folder ?? '';
const pages: PageResult[] = [];
for (const id of chosen()) {
  await judge(id).then(
    (page) => pages.push(page),
    async (error: unknown) => {
      console.error(`\n${id}: ${error}`);
      await restart();
    },
  );
  process.stderr.write(pages.length % 50 === 0 ? `${pages.length}` : '.');
}
await (cleaner as Cleaner | undefined)?.close();
await copy?.remove();
process.stderr.write('\n');
console.log(toTable(pages));
pages.sort((a, b) => (a.engines.ours?.f1 ?? 0) - (b.engines.ours?.f1 ?? 0));
for (const page of pages.slice(0, Number(asked.worst))) tell(page);
if (asked.out) writeFileSync(asked.out, `${JSON.stringify(pages, null, 1)}\n`);

function tell({ id, url, engines: outcomes, excess, missing }: PageResult): void {
  const scores = Object.entries(outcomes).map(([name, { f1 }]) => `${name} ${f1.toFixed(3)}`);
  console.log(`\n${id} ${url}\n  ${scores.join(', ')}`);
  for (const line of outcomes.ours?.lost ?? []) console.log(`  lost step: ${line.slice(0, 140)}`);
  for (const line of excess.slice(0, 6)) console.log(`  too much: ${line.slice(0, 140)}`);
  for (const line of missing.slice(0, 6)) console.log(`  missing: ${line.slice(0, 140)}`);
}
