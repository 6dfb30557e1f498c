import { basename } from 'node:path/posix';
import { type Convention, type Exceptions, isIn, withoutExcused } from './convention.ts';

/** What files are called, and how long they and their lines are. */

const MAX_LINES = 400;
const MAX_CHARACTERS = 120;
const MAX_LINES_OF_A_COMPONENT = 80;

const linesOf = (text: string) => text.trimEnd().split('\n');

const LONG_FILES: Exceptions = {
  locales: 'a language is one file, a text a line',
};

const WIDE_FILES: Exceptions = {
  locales: 'a text is one line',
  'domain/caution': 'one sentence pattern a line',
};

export const filesStaySmall: Convention = {
  name: `no file is longer than ${MAX_LINES} lines`,
  looksAt: () => true,
  faults: (sources) =>
    withoutExcused(
      Object.fromEntries(
        Object.entries(sources).map(([path, text]) => {
          const count = linesOf(text).length;
          return [path, count > MAX_LINES ? [`${path}: ${count} lines`] : []];
        }),
      ),
      LONG_FILES,
    ),
};

export const linesStayShort: Convention = {
  name: `no line is longer than ${MAX_CHARACTERS} characters`,
  looksAt: () => true,
  faults: (sources) =>
    withoutExcused(
      Object.fromEntries(
        Object.entries(sources).map(([path, text]) => [
          path,
          linesOf(text).flatMap(({ length }, index) =>
            length > MAX_CHARACTERS ? [`${path}:${index + 1}: ${length} characters`] : [],
          ),
        ]),
      ),
      WIDE_FILES,
    ),
};

export const componentsStaySmall: Convention = {
  name: `no component is longer than ${MAX_LINES_OF_A_COMPONENT} lines`,
  looksAt: (path) => isIn(path, 'components', 'entrypoints') && path.endsWith('.tsx'),
  faults: (sources) =>
    Object.entries(sources).flatMap(([path, text]) =>
      [...text.matchAll(/^(?:export )?function ([A-Z]\w*)[\s\S]*?\n\}$/gm)]
        .map(([whole, name]) => ({ name, count: linesOf(whole).length }))
        .filter(({ count }) => count > MAX_LINES_OF_A_COMPONENT)
        .map(({ name, count }) => `${path} ${name}: ${count} lines`),
    ),
};

/** Names that say nothing. */
const EMPTY_NAMES = ['utils', 'helpers', 'common', 'core', 'misc'];

export const namesSaySomething: Convention = {
  name: `no file or folder is called ${EMPTY_NAMES.join(', ')}`,
  looksAt: () => true,
  faults: (sources) =>
    Object.keys(sources).filter((path) =>
      path.split('/').some((part) => EMPTY_NAMES.includes(part.split('.')[0] ?? '')),
    ),
};

export const namesAreSpelledAlike: Convention = {
  name: 'components are PascalCase, languages their tag, all other files kebab-case',
  looksAt: () => true,
  faults: (sources) =>
    Object.entries(sources).flatMap(([path, text]) => {
      const [stem = ''] = basename(path).split('.');
      const isComponent = path.endsWith('.tsx') && /^export function [A-Z]/m.test(text);
      const wanted = isComponent ? /^[A-Z]\w*$/ : isIn(path, 'locales') ? /^[\w-]+$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
      return wanted.test(stem) ? [] : [path];
    }),
};
