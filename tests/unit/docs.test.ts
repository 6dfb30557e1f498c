import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'tests/examples/README.md'];

/** Paths in backticks that begin at the root: `domain/case/plan.ts`, `tests/fixtures/guides/`. */
const PATH = /`((?:assets|components|domain|entrypoints|harness|locales|scripts|tests)\/[\w./-]*)`/g;
/** Targets of links and pictures that are no web address. */
const LINK = /\]\((?!https?:)([^)#]+)\)/g;
/** `npm run NAME`, and the two that need no `run`. */
const COMMAND = /npm (?:run ([\w:]+)|(start|test)\b)/g;

const read = (page: string) => readFileSync(join(root, page), 'utf8');
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? '');

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names only paths that exist', () => {
    expect(found(text, PATH).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('links only to files that exist', () => {
    expect(found(text, LINK).filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(found(text, COMMAND).filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('the documents name paths, links and commands at all', () => {
  const all = PAGES.map(read).join('\n');
  for (const pattern of [PATH, LINK, COMMAND]) expect(found(all, pattern).length).toBeGreaterThan(5);
});
