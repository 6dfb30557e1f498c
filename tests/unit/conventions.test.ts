import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  componentsOnlyDraw,
  componentsStaySmall,
  domainStaysPure,
  EMPTY_NAMES,
  everyCleanUpIsListed,
  filesStaySmall,
  namesSaySomething,
  nobodyImportsEntrypoints,
  noCircles,
  noEmptyCatch,
  noStringBecomesDom,
  onlyTheBackgroundHasThePolyfill,
  type Rule,
  type Sources,
  stepsAreTheGround,
} from './conventions.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (...patterns: string[]): Sources =>
  Object.fromEntries(
    globSync(patterns, { cwd: root }).map((path) => [path.replaceAll('\\', '/'), readFileSync(root + path, 'utf8')]),
  );
const everything = read('{domain,components,entrypoints,harness,scripts,tests}/**/*.{ts,tsx,mjs,css}', '*.ts');
// This file is made of examples that break the rules.
const { 'tests/unit/conventions.test.ts': _, ...code } = everything;

/** Name, rule, the sources it must find nothing in, and a source it must not accept. */
const holds: [string, Rule, Sources, Sources][] = [
  [
    'domain imports domain alone; state also storage, two files a library each',
    domainStaysPure,
    code,
    { 'domain/sites/a.ts': "import { h } from 'preact';" },
  ],
  [
    'steps import nothing outside themselves but one library',
    stepsAreTheGround,
    code,
    { 'domain/steps/a.ts': "import { b } from '../sites/b.ts';" },
  ],
  [
    'components import types and data, Preact and components',
    componentsOnlyDraw,
    code,
    { 'components/A.tsx': "import { read } from '../domain/storage/store.ts';" },
  ],
  [
    'texts come through components/text.ts',
    componentsOnlyDraw,
    code,
    { 'components/A.tsx': "import { texts } from '../locales/en.ts';" },
  ],
  [
    'nobody imports an entrypoint',
    nobodyImportsEntrypoints,
    code,
    { 'components/A.tsx': "import { a } from '../entrypoints/popup/a.ts';" },
  ],
  [
    'the background alone has the polyfill of the browser’s API',
    onlyTheBackgroundHasThePolyfill,
    code,
    { 'entrypoints/popup/main.tsx': "import { browser } from 'wxt/browser';" },
  ],
  [
    'imports run one way',
    noCircles,
    code,
    { 'domain/a.ts': "import { b } from './b.ts';", 'domain/b.ts': "import { a } from './a.ts';" },
  ],
  ['no file above 400 lines', filesStaySmall, code, { 'domain/a.ts': 'x\n'.repeat(401) }],
  [
    'no component above 80 lines',
    componentsStaySmall,
    code,
    { 'components/A.tsx': `export function A() {\n${'  x;\n'.repeat(79)}}\n` },
  ],
  ['no string becomes DOM or code', noStringBecomesDom, code, { 'components/A.tsx': 'element.innerHTML = text;' }],
  ['no error is swallowed in silence', noEmptyCatch, code, { 'domain/a.ts': 'try { a(); } catch (error) { }' }],
  ['folders and files say what they hold', namesSaySomething, code, { [`domain/${EMPTY_NAMES[0]}/a.ts`]: '' }],
  [
    'components are PascalCase, the rest kebab-case',
    namesSaySomething,
    code,
    { 'components/stepItem.tsx': 'export function StepItem() {}' },
  ],
  [
    'every clean-up rule is named after its file and listed once',
    everyCleanUpIsListed,
    code,
    {
      'domain/reader/rules/mend/a-b.ts': "export const aB: Rule = { id: 'aB' }",
      'domain/reader/pipeline.ts': 'const MEND = { a: [ab] };\nconst REMOVE = { a: [aB] };',
    },
  ],
];

describe('conventions', () => {
  it('reads the sources', () => {
    expect(Object.keys(code).length).toBeGreaterThan(30);
  });
  it.each(holds)('%s', (_name, rule, sources, broken) => {
    expect(rule(sources)).toEqual([]);
    expect(rule(broken)).not.toEqual([]);
  });
});
