import { basename, dirname, join } from 'node:path/posix';
import { type Convention, isIn, type Sources } from './convention.ts';

/** Which file may import which. */

interface Import {
  from: string;
  /** A path of the project, or a package. */
  to: string;
  isType: boolean;
}

const OF_CODE = /(?:^|\n)(?:import|export)\s+(type\s+)?(?:[\w*\s{},]+?\sfrom\s+)?'([^']+)'/g;
const LATER = /\bimport\(()'([^']+)'\)/g;
const OF_STYLES = /@import ()"([^"]+)"/g;

/** What files import; `to` of a relative import is a path from the root, without a `?inline` behind it. */
function importsOf(sources: Sources): Import[] {
  return Object.entries(sources).flatMap(([from, source]) => {
    const found = [OF_CODE, LATER, OF_STYLES].flatMap((pattern) => [...source.matchAll(pattern)]);
    return found.map(([, type, to = '']) => {
      const resolved = to.startsWith('.') ? join(dirname(from), to.replace(/\?.*/, '')) : to;
      return { from, to: resolved, isType: Boolean(type) };
    });
  });
}

const say = ({ from, to }: Import) => `${from} imports ${to}`;
const isBrowser = (to: string) => /^(wxt\/|@wxt-dev\/browser|webextension-polyfill)/.test(to);
const isCode = (path: string) => /\.(tsx?|mjs)$/.test(path);

/** A convention about the imports of some files: `isFault` tells which of them must not be. */
const aboutImports = (
  name: string,
  looksAt: (path: string) => boolean,
  isFault: (one: Import) => boolean,
): Convention => ({
  name,
  looksAt: (path) => isCode(path) && looksAt(path),
  faults: (sources) => importsOf(sources).filter(isFault).map(say),
});

/** The libraries that the domain is built on, each behind one file. */
const LIBRARIES: Record<string, string> = {
  'domain/reader/engine.ts': '@mozilla/readability/Readability.js',
  'domain/photos-line/find-meanings.ts': 'leven',
};
const isLibraryOf = ({ from, to }: Import) => LIBRARIES[from] === to;

export const importsExist: Convention = {
  name: 'every relative import leads to a file',
  looksAt: isCode,
  faults: (sources, all) =>
    importsOf(sources)
      .filter(({ to }) =>
        isIn(to, 'assets', 'components', 'domain', 'entrypoints', 'harness', 'locales', 'scripts', 'tests'),
      )
      // Data is not among the sources.
      .filter(({ to }) => !(to in all) && !to.endsWith('.json'))
      .map(say),
};

export const domainStaysPure = aboutImports(
  'the domain imports the domain alone; its storage also the browser, two files a library each',
  (path) => isIn(path, 'domain'),
  (one) => !isIn(one.to, 'domain') && !(isIn(one.from, 'domain/storage') && isBrowser(one.to)) && !isLibraryOf(one),
);

export const stepsAreTheGround = aboutImports(
  'the steps import nothing outside themselves',
  (path) => isIn(path, 'domain/steps'),
  ({ to }) => !isIn(to, 'domain/steps'),
);

export const componentsOnlyDraw = aboutImports(
  'components import types and data of the domain, Preact and each other; texts come through one module',
  (path) => isIn(path, 'components'),
  ({ from, to, isType }) => {
    if (isIn(to, 'locales')) return from !== 'components/text.ts' && !isType;
    if (isIn(to, 'domain/storage')) return !isType;
    if (to === 'lean-qr/nano') return from !== 'components/ui/QrCode.tsx';
    const isStyle = isIn(to, 'assets') && to.endsWith('.css');
    return !isStyle && !isIn(to, 'domain', 'components') && !/^preact(\/|$)/.test(to);
  },
);

/** `entrypoints/popup` of a file in it. */
const entrypointOf = (path: string) => path.split('/').slice(0, 2).join('/');
export const nobodyImportsEntrypoints = aboutImports(
  'nobody but its own files and the tests imports an entrypoint',
  (path) => !isIn(path, 'tests'),
  ({ from, to }) => isIn(to, 'entrypoints') && entrypointOf(from) !== entrypointOf(to),
);

/** Why: see `modules` in wxt.config.ts. */
export const onlyTheBackgroundHasThePolyfill = aboutImports(
  'the background alone has the polyfill of the browser’s API',
  (path) => isIn(path, 'components', 'domain', 'entrypoints'),
  ({ from, to }) => to === (isIn(from, 'entrypoints/background') ? '@wxt-dev/browser' : 'wxt/browser'),
);

export const harnessStandsAlone = aboutImports(
  'the harness imports neither scripts nor tests, nor what the browser starts',
  (path) => isIn(path, 'harness'),
  ({ to }) => isIn(to, 'scripts', 'tests', 'entrypoints'),
);

export const onlyToolsImportTheHarness = aboutImports(
  'nobody but scripts and tests imports the harness',
  (path) => !isIn(path, 'harness', 'scripts', 'tests'),
  ({ to }) => isIn(to, 'harness', 'scripts', 'tests'),
);

export const scriptsAndTestsAreApart = aboutImports(
  'scripts and tests do not import each other',
  (path) => isIn(path, 'scripts', 'tests'),
  ({ from, to }) => isIn(to, isIn(from, 'scripts') ? 'tests' : 'scripts'),
);

export const noCircles: Convention = {
  name: 'imports run one way, types aside',
  looksAt: isCode,
  faults(sources) {
    const next = Map.groupBy(
      importsOf(sources).filter(({ isType }) => !isType),
      ({ from }) => from,
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (path: string, way: string[]) => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (done.has(path) || way.includes(path)) return;
      for (const { to } of next.get(path) ?? []) walk(to, [...way, path]);
      done.add(path);
    };
    for (const path of Object.keys(sources)) walk(path, []);
    return circles;
  },
};

/** Files and all that they import, directly or not. */
function withImports(paths: Iterable<string>, all: Sources): Set<string> {
  const next = Map.groupBy(importsOf(all), ({ from }) => from);
  const reached = new Set(paths);
  for (const path of reached) for (const { to } of next.get(path) ?? []) reached.add(to);
  return reached;
}

export const allIsOfTheProduct: Convention = {
  name: 'what stands in the folders of the product is part of it: what only tests need stands with the tests',
  looksAt: (path) => isIn(path, 'assets', 'components', 'domain', 'locales') && !path.endsWith('.d.ts'),
  faults(sources, all) {
    const started = Object.keys(all).filter((path) => isIn(path, 'entrypoints') || path === 'wxt.config.ts');
    const product = withImports(started, all);
    return Object.keys(sources)
      .filter((path) => !product.has(path))
      .map((path) => `${path} is not imported by the product`);
  },
};

/** `app-bar` of `tests/unit/components/app-bar.test.ts` and of `components/AppBar.tsx`. */
const nameOf = (path: string) =>
  basename(path)
    .replace(/\.(test\.)?\w+$/, '')
    .replace(/(?<!^)[A-Z]/g, '-$&')
    .toLowerCase();

export const unitTestsMirrorTheSources: Convention = {
  name: 'a unit test stands in the folder of what it tests, and so does one named after a file that it imports',
  looksAt: (path) => isIn(path, 'tests/unit') && dirname(path) !== 'tests/unit' && path.includes('.test.'),
  faults: (sources, all) =>
    Object.entries(sources).flatMap(([test, text]) => {
      // Of the product, or of the tests themselves: `tests/bench`, `tests/examples`.
      const folder = dirname(test).slice('tests/unit/'.length);
      const folders = [folder, `tests/${folder}`];
      if (!Object.keys(all).some((path) => isIn(path, ...folders))) return [`${test}: there is no ${folder}`];
      const imported = importsOf({ [test]: text }).map(({ to }) => to);
      const helpers = imported.filter((path) => isIn(path, 'tests/unit'));
      const helped = Object.fromEntries([...withImports(helpers, all)].map((path) => [path, all[path] ?? '']));
      const isTested = [...imported, ...importsOf(helped).map(({ to }) => to)].some((path) => isIn(path, ...folders));
      if (!isTested) return [`${test} imports nothing from ${folder}`];
      const isNamesake = (path: string) => nameOf(path) === nameOf(test);
      const isBeside = Object.keys(all).some((path) => isNamesake(path) && folders.includes(dirname(path)));
      return imported.filter((path) => isNamesake(path) && !isBeside).map((path) => `${test} is named after ${path}`);
    }),
};
