import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cleanFiles } from '../harness/cleaner/clean-files.ts';
import { type CleanedPage, isFailed } from '../harness/cleaner/cleaned-page.ts';
import { namesFor } from '../harness/cleaner/output-names.ts';

/**
 * `npm run clean -- FILE.html… [--url URL | --urls MAP.json] [--out DIR]`: saved pages as the reader shows them, one
 * JSON object for each on a line of its own; all else goes to the error stream.
 */
const USAGE = 'npm run clean -- FILE.html… [--url URL | --urls MAP.json] [--out DIR]';

function fail(why: string): never {
  console.error(`${why}\n${USAGE}`);
  process.exit(2);
}

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, urls: { type: 'string' }, out: { type: 'string' } },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals: files } = asked();
if (files.length === 0) fail('Which files?');
const urls = values.urls ? (JSON.parse(readFileSync(values.urls, 'utf8')) as Record<string, string>) : {};
for (const url of [values.url, ...Object.values(urls)])
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) fail(`This is no address: ${url}`);
const names = namesFor(files);

/** The answer as a file to read, and the article as a page to look at. */
function keep(folder: string, page: CleanedPage): void {
  const path = join(folder, names.get(page.file) ?? '');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.json`, `${JSON.stringify(page, null, 2)}\n`);
  writeFileSync(`${path}.html`, `<!doctype html>\n<meta charset="utf-8" />\n${page.html}\n`);
}

for await (const page of cleanFiles(files, { urls, ...(values.url && { url: values.url }) })) {
  console.log(JSON.stringify(page));
  if (isFailed(page)) {
    console.error(`${page.file}: ${page.error}`);
    process.exitCode = 1;
  } else if (values.out) keep(values.out, page);
}
