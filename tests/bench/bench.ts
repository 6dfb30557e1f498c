/**
 * What the extension costs in Chromium, compared with extensions that do next to nothing and with Readability:
 *
 *     npm run bench -- [--rounds N] [--no-build] [--only reader] [--guides FOLDER]
 *
 * `--rounds` is 15 by default. `--no-build` measures the build that is there. `--only reader` measures the reader
 * alone. `--guides` also reads the saved pages (`*.html`) of a folder. It prints one table and writes
 * `.output/bench.json`, which also has every sample.
 *
 * Times are medians of alternating rounds in fresh tabs; on a busy machine only their ratios say much. A limit that is
 * not kept is marked `NOT OK` and does not fail the command; not being able to measure does.
 */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../harness/browsers/build.ts';
import { serve } from '../../harness/pages/page-server.ts';
import { timeCautions } from './cautions.ts';
import { loadToReady, pressToReady, toolbarToReady } from './pages.ts';
import { timeReader } from './reader.ts';
import { pageRows, type Results, readerRows, toRows, toTable } from './rows.ts';
import { alternate, median, quantile } from './samples.ts';
import { visit } from './spotter.ts';
import { copyExtensions, startRunner } from './variants.ts';

const { values: asked } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    'no-build': { type: 'boolean', default: false },
    only: { type: 'string' },
    guides: { type: 'string' },
  },
});
const rounds = Number(asked.rounds);
const root = fileURLToPath(new URL('../../', import.meta.url));

if (!asked['no-build']) build('chromium');

const copies = await copyExtensions();
if (asked.only === 'reader') {
  const times = await timeReader(copies.folder('ours'), asked.guides, rounds);
  await copies.remove();
  console.log(`\n${toTable(pageRows({ ...times.fixtures, ...times.guides }))}\n\n${toTable(readerRows(times))}`);
  process.exit();
}
const server = await serve();
const load = loadavg()[0];
const bytes = (await stat(join(copies.folder('ours'), copies.spotter))).size;
const nothing = await startRunner('nothing', copies.folder('emptyContent'), server);
const emptyContent = await startRunner('emptyContent', copies.folder('emptyContent'), server);
const emptyPage = await startRunner('emptyPage', copies.folder('emptyPage'), server);
const ours = await startRunner('ours', copies.folder('ours'), server);

const results: Omit<Results, 'reader'> = {
  bytes,
  spotter: await alternate(rounds, {
    nothing: () => visit(nothing, false),
    emptyContent: () => visit(emptyContent, false),
    ours: () => visit(ours, true),
  }),
  panel: await alternate(rounds, { emptyPage: () => pressToReady(emptyPage), ours: () => pressToReady(ours) }),
  popup: await alternate(rounds, {
    emptyPage: () => toolbarToReady(emptyPage),
    ours: () => toolbarToReady(ours),
  }),
  cautions: timeCautions(),
  popupPage: await alternate(rounds, { emptyPage: () => loadToReady(emptyPage), ours: () => loadToReady(ours) }),
};
const browser = await ours.version();
for (const runner of [nothing, emptyContent, emptyPage, ours]) await runner.close();
await server.close();
const reader = await timeReader(copies.folder('ours'), asked.guides, rounds);
await copies.remove();

const rows = toRows({ ...results, reader });
const machine = {
  cores: cpus().length,
  model: cpus()[0]?.model,
  memory: totalmem(),
  load,
  node: process.version,
  browser,
};
const { bytes: _, cautions: __, ...samples } = { ...results, reader };
const file = join(root, '.output/bench.json');
await mkdir(join(root, '.output'), { recursive: true });
await writeFile(
  file,
  `${JSON.stringify({ at: new Date().toISOString(), machine, rounds, rows, samples: summed(samples) }, null, 2)}\n`,
);
process.stderr.write('\n');
console.log(`${browser}, ${machine.cores} cores, load ${load?.toFixed(1)} at the start, medians of ${rounds} rounds\n`);
console.log(toTable(rows));

/** Every list of samples with its median and 90th percentile. */
function summed(tree: unknown): unknown {
  if (Array.isArray(tree)) return { median: median(tree), p90: quantile(tree, 0.9), samples: tree };
  return Object.fromEntries(Object.entries(tree as object).map(([name, branch]) => [name, summed(branch)]));
}
