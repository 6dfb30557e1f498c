import { basename } from 'node:path/posix';
import { type Convention, type Exceptions, isIn, type Sources, withoutExcused } from './convention.ts';

/** What the code must not do, or must not forget. */

const STRING_TO_DOM =
  /(inner|outer)HTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|ContextualFragment|setHTMLUnsafe/;
const STRING_TO_CODE = /\beval\(|new Function/;

/** A convention that a pattern finds broken wherever it matches. */
const without = (
  name: string,
  looksAt: (path: string) => boolean,
  pattern: RegExp,
  exceptions: Exceptions = {},
): Convention => ({
  name,
  looksAt,
  faults: (sources) =>
    withoutExcused(
      Object.fromEntries(
        Object.entries(sources).map(([path, text]) => [
          path,
          [...text.matchAll(new RegExp(pattern, 'g'))].map(([found]) => `${path}: ${found}`),
        ]),
      ),
      exceptions,
    ),
});

export const noStringBecomesDom = without(
  'no string becomes DOM or code',
  (path) => isIn(path, 'domain', 'components', 'entrypoints'),
  new RegExp(`${STRING_TO_DOM.source}|${STRING_TO_CODE.source}`),
);

export const noEmptyCatch = without('no error is swallowed in silence', () => true, /catch\s*(\([^)]*\))?\s*\{\s*\}/);

export const noModuleMocks = without(
  'unit tests mock no module: the fake browser stands at the edge, and a mock would outlive its file',
  (path) => isIn(path, 'tests/unit'),
  /\bvi\.(?:mock|doMock)\(/,
);

export const noTestMeasuresTime = without(
  'no test measures time: a busy machine must not turn it red',
  (path) => isIn(path, 'tests/unit', 'tests/e2e'),
  /\bperformance\.now\(|\bhrtime\b|\bcpuUsage\(|\bDate\.now\(\) - [a-z]/,
);

const CLEAN_UPS = { MEND: 'domain/reader/rules/mend', REMOVE: 'domain/reader/rules/remove' };
const RULES = 'domain/reader/rules';
const PIPELINE = 'domain/reader/pipeline.ts';

/** The names in an ordered list of the pipeline, all its phases one after the other. */
function listedIn(pipeline: string, list: string): string[] {
  const code = pipeline.replace(/\/\/.*/g, '');
  const [, phases = ''] = new RegExp(`const ${list}\\b[^=]*= \\{([^}]*)\\}`).exec(code) ?? [];
  return [...phases.matchAll(/\[([^\]]*)\]/g)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
}

/** Rules outside of the two folders, which no ordered list would be held to name. */
const unlistable = (sources: Sources): string[] =>
  Object.entries(sources)
    .filter(([path]) => !isIn(path, ...Object.values(CLEAN_UPS)))
    .filter(([, text]) => /export const \w+: (Line)?Rule\b/.test(text))
    .map(([path]) => `${path} exports a rule outside of ${Object.values(CLEAN_UPS).join(' and ')}`);

export const everyCleanUpIsListed: Convention = {
  name: 'every clean-up rule is named after its file, and is once in the ordered list of its folder',
  looksAt: (path) => isIn(path, RULES),
  faults: (sources, all) => [
    ...unlistable(sources),
    ...Object.entries(CLEAN_UPS).flatMap(([list, folder]) => {
      const listed = listedIn(all[PIPELINE] ?? '', list);
      const files = Object.entries(sources).filter(([path]) => isIn(path, folder));
      if (files.length === 0) return [`${folder} is empty`];
      return files.flatMap(([path, text]) => {
        const id = basename(path, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
        if (!new RegExp(`export const ${id}: (Line)?Rule\\b`).test(text)) return [`${path} exports no rule ${id}`];
        if (!new RegExp(`(id: |RULE = )'${id}'`).test(text)) return [`${path}: its rule has not the id ${id}`];
        const count = listed.filter((name) => name === id).length;
        return count === 1 ? [] : [`${id} is ${count} times in ${list} of ${PIPELINE}`];
      });
    }),
  ],
};
