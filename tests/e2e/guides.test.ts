import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGuide } from '../../domain/reader/guide/check-guide.ts';
import { PAGE_RULES } from '../../domain/reader/pipeline.ts';
import { type BuildCopy, copyBuild } from '../../harness/browsers/build.ts';
import { type Cleaner, startCleaner } from '../../harness/cleaner/cleaner.ts';
import { NOWHERE, readPageFile } from '../../harness/cleaner/page-file.ts';
import { GUIDE_CASES } from './support/guide-cases.ts';
import { expectedSummary, summaryOf } from './support/guide-summary.ts';

let copy: BuildCopy;
let cleaner: Cleaner;
beforeAll(async () => {
  copy = await copyBuild();
  cleaner = await startCleaner(copy.folder);
}, 120_000);
afterAll(async () => {
  await cleaner?.close();
  await copy?.remove();
});

async function captured(file: string): Promise<{ guide?: unknown; failure?: unknown }> {
  const page = await readPageFile(file);
  await cleaner.tab.show(page, page.canonical ?? NOWHERE);
  const { capture } = await cleaner.capture();
  return capture as { guide?: unknown; failure?: unknown };
}

describe('guides', () => {
  it.each(GUIDE_CASES)('$name: $expected.note', async ({ page, expected }) => {
    const { guide: raw, failure } = await captured(page);
    expect(failure).toBe(expected.failure);
    if (expected.failure) return;
    const guide = readGuide(raw);
    if (!guide) throw new Error('What the page gave is no guide.');
    expect(summaryOf(guide, expected)).toEqual(expectedSummary(expected));
    for (const { rule } of guide.removals) expect(expected.spares ?? []).not.toContain(rule);
  });

  it('has a case in which each rule does something, and one in which it must not', () => {
    expect(GUIDE_CASES.length).toBeGreaterThanOrEqual(34);
    const does = GUIDE_CASES.flatMap(({ expected: { removed = [], mends = [] } }) => [
      ...mends,
      ...removed.flatMap(({ rule }) => rule ?? []),
    ]);
    const spares = GUIDE_CASES.flatMap(({ expected }) => expected.spares ?? []);
    const ids = PAGE_RULES.map(({ id }) => id);
    expect(ids.filter((id) => !does.includes(id))).toEqual([]);
    expect(ids.filter((id) => !spares.includes(id))).toEqual([]);
  });
});
