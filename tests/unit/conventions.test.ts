import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as code from './conventions/code.ts';
import { type Convention, faultsOf, type Sources } from './conventions/convention.ts';
import * as files from './conventions/files.ts';
import * as imports from './conventions/imports.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (...patterns: string[]): Sources =>
  Object.fromEntries(
    globSync(patterns, { cwd: root }).map((path) => [path.replaceAll('\\', '/'), readFileSync(root + path, 'utf8')]),
  );

const FOLDERS = ['assets', 'components', 'domain', 'entrypoints', 'harness', 'locales', 'scripts', 'tests'];
const everything = read(`{${FOLDERS.join(',')}}/**/*.{ts,tsx,mjs,js,css}`, '*.ts');
// This file is made of examples that break the conventions.
const { 'tests/unit/conventions.test.ts': _, ...sources } = everything;

const lines = (count: number) => '  x;\n'.repeat(count);
const RULES = {
  'domain/reader/rules/mend/a-b.ts': "export const aB: Rule = { id: 'aB' }",
  'domain/reader/rules/remove/c.ts': "export const c: Rule = { id: 'c' }",
};
const PIPELINE = { 'domain/reader/pipeline.ts': 'const MEND = { a: [aB] };\nconst REMOVE = { a: [c] };' };

/** Each convention with sources that break it. */
const CONVENTIONS: [Convention, ...Sources[]][] = [
  [
    imports.importsExist,
    { 'scripts/a.mjs': "import { b } from '../harness/browsers/b.mjs.mts';", 'harness/browsers/b.mjs': '' },
    { 'components/A.tsx': "import css from './gone.css?inline';" },
  ],
  [
    imports.domainStaysPure,
    { 'domain/sites/a.ts': "import { h } from 'preact';" },
    { 'domain/case/a.ts': "import { browser } from 'wxt/browser';" },
    { 'domain/case/a.ts': "import { A } from '../../components/A.tsx';" },
  ],
  [imports.stepsAreTheGround, { 'domain/steps/a.ts': "import { b } from '../sites/b.ts';" }],
  [
    imports.componentsOnlyDraw,
    { 'components/A.tsx': "import { read } from '../domain/storage/store.ts';" },
    { 'components/A.tsx': "import { texts } from '../locales/en.ts';" },
    { 'components/ui/A.tsx': "import { browser } from '@wxt-dev/browser';" },
  ],
  [
    imports.nobodyImportsEntrypoints,
    { 'components/A.tsx': "import { a } from '../entrypoints/popup/a.ts';" },
    { 'entrypoints/panel/a.ts': "import { a } from '../popup/a.ts';" },
  ],
  [
    imports.onlyTheBackgroundHasThePolyfill,
    { 'entrypoints/popup/main.tsx': "import { browser } from 'wxt/browser';" },
    { 'entrypoints/background/badge.ts': "import { browser } from '@wxt-dev/browser';" },
  ],
  [
    imports.harnessStandsAlone,
    { 'harness/pages/a.ts': "import { a } from '../../tests/e2e/support/a.ts';" },
    { 'harness/pages/a.ts': "import { a } from '../../scripts/a.ts';" },
  ],
  [imports.onlyToolsImportTheHarness, { 'entrypoints/popup/a.ts': "import { a } from '../../harness/pages/a.ts';" }],
  [
    imports.scriptsAndTestsAreApart,
    { 'scripts/a.ts': "import { a } from '../tests/bench/a.ts';" },
    { 'tests/unit/a.test.ts': "import { a } from '../../scripts/a.ts';" },
  ],
  [
    imports.noCircles,
    { 'domain/a.ts': "import { b } from './b.ts';", 'domain/b.ts': "import { a } from './a.ts';" },
    { 'domain/a.ts': "import { b } from './b.ts';", 'domain/b.ts': "const a = await import('./a.ts');" },
  ],
  [
    imports.allIsOfTheProduct,
    {
      'domain/sites/examples.ts': 'export const EXAMPLES = [];',
      'entrypoints/popup/main.tsx': '',
      'tests/unit/domain/sites/a.test.ts': "import { EXAMPLES } from '../../../../domain/sites/examples.ts';",
    },
  ],
  [
    imports.unitTestsMirrorTheSources,
    { 'tests/unit/domain/gone/a.test.ts': '', 'domain/here/a.ts': '' },
    { 'tests/unit/domain/here/a.test.ts': '', 'domain/here/a.ts': '' },
    {
      'tests/unit/components/app-bar.test.ts': "import { AppBar } from '../../../components/ui/AppBar.tsx';",
      'components/ui/AppBar.tsx': '',
    },
  ],
  [files.filesStaySmall, { 'tests/unit/a.test.ts': lines(401) }],
  [files.linesStayShort, { 'assets/tokens.css': 'x'.repeat(121) }],
  [files.componentsStaySmall, { 'components/A.tsx': `export function A() {\n${lines(79)}}\n` }],
  [files.namesSaySomething, { 'domain/utils/a.ts': '' }, { 'domain/case/helpers.ts': '' }],
  [
    files.namesAreSpelledAlike,
    { 'components/stepItem.tsx': 'export function StepItem() {}' },
    { 'domain/case/someWhere.ts': '' },
  ],
  [
    code.noStringBecomesDom,
    { 'components/A.tsx': 'element.innerHTML = text;' },
    { 'domain/a.ts': 'new Function(text)' },
  ],
  [code.noEmptyCatch, { 'domain/a.ts': 'try { a(); } catch (error) { }' }, { 'harness/a.ts': 'try { a(); } catch {}' }],
  [
    code.noModuleMocks,
    { 'tests/unit/a.test.ts': "vi.mock('../../domain/a.ts', () => ({}));" },
    { 'tests/unit/a.test.ts': "vi.doMock('wxt/browser', () => ({}));" },
  ],
  [
    code.noTestMeasuresTime,
    { 'tests/unit/a.test.ts': 'expect(performance.now() - start).toBeLessThan(500);' },
    { 'tests/unit/a.test.ts': 'const took = Date.now() - began;' },
  ],
  [
    code.everyCleanUpIsListed,
    { ...RULES, 'domain/reader/pipeline.ts': 'const MEND = { a: [ab] };\nconst REMOVE = { a: [aB, c] };' },
    { ...RULES, 'domain/reader/pipeline.ts': 'const MEND = { a: [aB], b: [aB] };\nconst REMOVE = { a: [c] };' },
    { 'domain/reader/rules/mend/a-b.ts': RULES['domain/reader/rules/mend/a-b.ts'] },
    RULES,
    { ...RULES, ...PIPELINE, 'domain/reader/rules/d.ts': "export const d: Rule = { id: 'd' }" },
  ],
];

describe.each(CONVENTIONS.map(([convention, ...broken]) => ({ name: convention.name, convention, broken })))(
  '$name',
  ({ convention, broken }) => {
    it('is kept', () => {
      expect(faultsOf(convention, sources)).toEqual([]);
    });
    it.each(broken)('is broken by %j', (example) => {
      const withExample = { ...example };
      const faults = faultsOf(convention, withExample).filter(
        (fault) => !fault.endsWith('needs no exception any more'),
      );
      expect(faults).not.toEqual([]);
      expect(faults).not.toContain('It looks at no file.');
    });
    it('is broken where it has nothing to look at', () => {
      expect(faultsOf(convention, {})).toEqual(['It looks at no file.']);
    });
  },
);

it('every convention is in the table', () => {
  const exported = [code, files, imports].flatMap((module) => Object.values(module)).filter((one) => 'faults' in one);
  expect(CONVENTIONS.map(([convention]) => convention)).toEqual(expect.arrayContaining(exported));
});

it('every path that a convention names exists, and so does every folder that is read', () => {
  const texts = Object.entries(sources).filter(([path]) => path.startsWith('tests/unit/conventions/'));
  const named = texts.flatMap(([, text]) =>
    [...text.matchAll(/'((?:[a-z-]+\/)+[\w.-]*|[a-z.]+\.ts)'/g)].map(([, path = '']) => path),
  );
  const paths = named.filter((path) => FOLDERS.some((folder) => path.startsWith(folder)));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
  const unread = FOLDERS.filter((folder) => !Object.keys(sources).some((path) => path.startsWith(`${folder}/`)));
  expect(unread).toEqual([]);
});
