import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RemovalKind } from '../../../domain/reader/guide/guide.ts';
import type { StepId } from '../../../domain/steps/ids.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What has to become of a page. Where a part is not said, it is not compared. */
export interface ExpectedGuide {
  /** What the case is for. */
  note: string;
  failure?: string;
  title?: string;
  /** A line per block. */
  text?: string[];
  steps?: { number: number; title?: string; step: StepId | null }[];
  pictures?: string[];
  links?: string[];
  /** Parts of the addresses of videos. */
  videos?: string[];
  /** All kinds of removals but those of the page's frame; `rule` and `count` where it matters who took how many. */
  removed?: { rule?: string; kind: RemovalKind; count?: number }[];
  /** Kinds of removals there have to be at least. */
  kinds?: RemovalKind[];
  warnings?: string[];
  nextPage?: string;
  language?: string;
  direction?: string;
  author?: string;
  published?: string;
  /** Lines and links that may be there or not. */
  mayHave?: string[];
  mayLink?: string[];
  /** Rules that mend this page without taking anything out of it. */
  mends?: string[];
  /** Rules that look as if they had to do something here, and must not. */
  spares?: string[];
}

export interface GuideCase {
  name: string;
  page: string;
  expected: ExpectedGuide;
}

/** Every folder in tests/fixtures/guides, found by its `expected.json`. */
export const GUIDE_CASES: readonly GuideCase[] = globSync('tests/fixtures/guides/*/expected.json', { cwd: root })
  .toSorted()
  .map((path) => ({
    name: basename(dirname(path)),
    page: join(root, dirname(path), 'page.html'),
    expected: JSON.parse(readFileSync(join(root, path), 'utf8')) as ExpectedGuide,
  }));
