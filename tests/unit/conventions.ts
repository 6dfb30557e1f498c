import { basename, dirname, join } from 'node:path/posix';

/** The project's habits as rules over sources, by path: each answers what breaks it. */
export type Sources = Record<string, string>;
export type Rule = (sources: Sources) => string[];

/** Names that say nothing. */
export const EMPTY_NAMES = ['utils', 'helpers', 'common', 'core', 'misc'];

interface Import {
  from: string;
  to: string;
  isType: boolean;
}
/** `from 'x'`, `import 'x'`, `import('x')`; relative ones resolved against the root. */
function importsOf([from, source]: [string, string]): Import[] {
  const found = source.matchAll(
    /(?:^|\n)(?:import|export)\s+(type\s+)?(?:[\w*\s{},]+?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g,
  );
  return [...found].map(([, type, named, called]) => {
    const to = named ?? called ?? '';
    return { from, to: to.startsWith('.') ? join(dirname(from), to) : to, isType: Boolean(type) };
  });
}
const allImports = (sources: Sources) => Object.entries(sources).flatMap(importsOf);
const say = ({ from, to }: Import) => `${from} imports ${to}`;
const isIn = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));
const isBrowser = (to: string) => /^(wxt\/|@wxt-dev\/browser|webextension-polyfill)/.test(to);

/** The libraries that the domain is built on, each behind one file. */
const LIBRARIES: Record<string, string> = {
  'domain/reader/engine.ts': '@mozilla/readability/Readability.js',
  'domain/photos-line/find-meanings.ts': 'leven',
};

export const domainStaysPure: Rule = (sources) =>
  allImports(sources)
    .filter(({ from }) => isIn(from, 'domain'))
    .filter(({ from, to }) => !isIn(to, 'domain') && !(isIn(from, 'domain/storage') && isBrowser(to)))
    .filter(({ from, to }) => LIBRARIES[from] !== to)
    .map(say);

export const stepsAreTheGround: Rule = (sources) =>
  allImports(sources)
    .filter(({ from, to }) => isIn(from, 'domain/steps') && !isIn(to, 'domain/steps') && LIBRARIES[from] !== to)
    .map(say);

export const componentsOnlyDraw: Rule = (sources) =>
  allImports(sources)
    .filter(({ from }) => isIn(from, 'components'))
    .filter(({ from, to, isType }) => {
      if (isIn(to, 'locales')) return from !== 'components/text.ts' && !isType;
      if (isIn(to, 'domain/storage')) return !isType;
      if (to === 'lean-qr/nano') return from !== 'components/ui/QrCode.tsx';
      const isStyle = isIn(to, 'assets', 'components') && to.endsWith('.css?inline');
      return !isStyle && !isIn(to, 'domain', 'components') && !/^preact(\/|$)/.test(to);
    })
    .map(say);

export const nobodyImportsEntrypoints: Rule = (sources) =>
  allImports(sources)
    .filter(({ from, to }) => isIn(to, 'entrypoints') && !isIn(from, 'tests'))
    .filter(({ from, to }) => from.split('/').slice(0, 2).join() !== to.split('/').slice(0, 2).join())
    .map(say);

/** Why: see `modules` in wxt.config.ts. */
export const onlyTheBackgroundHasThePolyfill: Rule = (sources) =>
  allImports(sources)
    .filter(({ from, to }) => to === (isIn(from, 'entrypoints/background') ? '@wxt-dev/browser' : 'wxt/browser'))
    .map(say);

export const noCircles: Rule = (sources) => {
  const next = Map.groupBy(
    allImports(sources).filter(({ isType }) => !isType),
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
};

const lineCount = (text: string) => text.trimEnd().split('\n').length;
export const filesStaySmall: Rule = (sources) =>
  Object.entries(sources).flatMap(([path, text]) => (lineCount(text) > 400 ? [`${path}: ${lineCount(text)}`] : []));

export const componentsStaySmall: Rule = (sources) =>
  Object.entries(sources).flatMap(([path, text]) =>
    [...text.matchAll(/^(?:export )?function ([A-Z]\w*)[\s\S]*?\n\}$/gm)]
      .filter(([whole]) => path.endsWith('.tsx') && lineCount(whole) > 80)
      .map(([whole, name]) => `${path} ${name}: ${lineCount(whole)}`),
  );

const BANNED =
  /innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|createContextualFragment|setHTMLUnsafe/g;
export const noStringBecomesDom: Rule = (sources) =>
  Object.entries(sources)
    .filter(([path]) => isIn(path, 'domain', 'components', 'entrypoints'))
    .flatMap(([path, text]) => [...text.matchAll(BANNED)].map(([call]) => `${path}: ${call}`));

export const noEmptyCatch: Rule = (sources) =>
  Object.entries(sources).flatMap(([path, text]) => (/catch\s*(\([^)]*\))?\s*\{\s*\}/.test(text) ? [path] : []));

export const namesSaySomething: Rule = (sources) =>
  Object.entries(sources).flatMap(([path, text]) => {
    const [stem = ''] = basename(path).split('.');
    const isComponent = path.endsWith('.tsx') && /^export function [A-Z]/m.test(text);
    const isWellNamed = (isComponent ? /^[A-Z]\w*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/).test(stem);
    const saysNothing = path.split('/').some((part) => EMPTY_NAMES.includes(part.split('.')[0] ?? ''));
    return isWellNamed && !saysNothing ? [] : [path];
  });

/**
 * A clean-up rule is a file that exports it under the file's name, with that id, and stands once in the ordered list of
 * its folder: `MEND` or `REMOVE`.
 */
export const everyCleanUpIsListed: Rule = (sources) => {
  const pipeline = (sources['domain/reader/pipeline.ts'] ?? '').replace(/\/\/.*/g, '');
  return ['mend', 'remove'].flatMap((folder) => {
    const list = new RegExp(`const ${folder.toUpperCase()}\\b[^=]*= \\{([^}]*)\\}`).exec(pipeline)?.[1] ?? '';
    const listed = [...list.matchAll(/\[([^\]]*)\]/g)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
    return Object.entries(sources)
      .filter(([path]) => isIn(path, `domain/reader/rules/${folder}`))
      .filter(([path, text]) => {
        const id = basename(path, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
        const isNamed = new RegExp(`export const ${id}: (Line)?Rule\\b`).test(text);
        const hasId = new RegExp(`(id: |RULE = )'${id}'`).test(text);
        return !isNamed || !hasId || listed.filter((name) => name === id).length !== 1;
      })
      .map(([path]) => path);
  });
};
