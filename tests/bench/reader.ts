import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startCleaner } from '../../harness/cleaner/cleaner.ts';
import { namesFor } from '../../harness/cleaner/output-names.ts';
import { NOWHERE, type PageFile, readPageFile } from '../../harness/cleaner/page-file.ts';
import type { PageTab } from '../../harness/cleaner/page-tab.ts';
import { alternate, median, type Samples } from './samples.ts';

const near = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Engine = 'ours' | 'readability';
/** ms of each engine on one page, in all rounds: CPU time of the page's thread, and by the clock. */
export type PageTimes = Record<'cpu' | 'clock', Record<Engine, Samples>>;

const fixtures = () => globSync(near('../fixtures/guides/*/page.html'));
/** All pages of a folder; the address of each is the `url` in the `.json` beside it, where there is one. */
const pagesIn = (folder: string) => globSync(join(folder, '*.html'));

/**
 * Reads saved pages with our script and with Readability alone, each page in one document and one isolated world, the
 * two in turn. One round goes ahead unmeasured. V8 keeps what it compiled of a text that it is given again, so that
 * from the second measured round on neither time holds any compiling.
 * @param extension folder of the built extension
 * @returns times by page
 */
async function timePages(
  extension: string,
  files: readonly string[],
  rounds: number,
): Promise<Record<string, PageTimes>> {
  const engines = {
    ours: await readFile(join(extension, 'capture.js'), 'utf8'),
    readability: await readabilityAlone(),
  };
  const cleaner = await startCleaner(extension);
  try {
    const times: Record<string, PageTimes> = {};
    const names = namesFor(files);
    for (const file of files) {
      const page = await readPageFile(file);
      times[names.get(file) ?? file] = await timePage(
        cleaner.tab,
        page,
        urlOf(file) ?? page.canonical ?? NOWHERE,
        engines,
        rounds,
      );
    }
    return times;
  } finally {
    await cleaner.close();
  }
}

async function timePage(
  tab: PageTab,
  page: PageFile,
  url: string,
  engines: Record<Engine, string>,
  rounds: number,
): Promise<PageTimes> {
  await tab.show(page, url);
  const world = await tab.openWorld('bench');
  await world.run(`globalThis.scripts = ${JSON.stringify({ ...engines, nothing: '' })}; undefined`);
  const sample = async (name: string) => {
    const before = await tab.threadTime();
    const clock = await world.run<number>(`(async () => {
      const began = performance.now();
      await eval?.(scripts.${name});
      return performance.now() - began;
    })()`);
    return { cpu: (await tab.threadTime()) - before, clock };
  };
  const { cpu, clock } = await alternate(rounds, {
    ours: () => sample('ours'),
    readability: () => sample('readability'),
    nothing: () => sample('nothing'),
  });
  // What it costs to ask is in each sample.
  const asking = median(cpu.nothing);
  return {
    cpu: { ours: cpu.ours.map((ms) => ms - asking), readability: cpu.readability.map((ms) => ms - asking) },
    clock,
  };
}

function urlOf(file: string): string | undefined {
  const beside = file.replace(/\.html$/, '.json');
  if (!globSync(beside).length) return;
  return (JSON.parse(readFileSync(beside, 'utf8')) as { url?: string }).url;
}

async function readabilityAlone(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: near('peers/readability.js'), formats: ['iife'], name: 'peer' } },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('Readability was not built');
  return chunk.code;
}

/** Both sets of pages; the second where there is a folder of them. */
export async function timeReader(extension: string, guides: string | undefined, rounds: number) {
  return {
    fixtures: await timePages(extension, fixtures(), rounds),
    ...(guides && { guides: await timePages(extension, pagesIn(guides), rounds) }),
  };
}

/** The middle of what the pages took, and of their ratios. */
export function middleOf(
  times: Record<string, PageTimes>,
  by: 'cpu' | 'clock',
): { ours: number; peer: number; ratio: number } {
  const pages = Object.values(times).map((page) => ({
    ours: median(page[by].ours),
    peer: median(page[by].readability),
  }));
  return {
    ours: median(pages.map(({ ours }) => ours)),
    peer: median(pages.map(({ peer }) => peer)),
    ratio: median(pages.map(({ ours, peer }) => ours / peer)),
  };
}
