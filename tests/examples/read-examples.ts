import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The entries of a text file by the name of their section; `''` is the name of what stands above the first one. */
export type Sections = Record<string, string[]>;

/**
 * Takes the text of a file of examples apart; README.md beside this file describes the format.
 * @throws Error where it holds no entry, an empty section, or an entry twice in one section
 */
export function parseSections(text: string): Sections {
  const sections: Sections = {};
  let name = '';
  for (const line of text.split('\n').map((untrimmed) => untrimmed.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, heading] = /^\[(.+)\]$/.exec(line) ?? [];
    name = heading ?? name;
    sections[name] ??= [];
    if (heading !== undefined) continue;
    if (sections[name]?.includes(line)) throw new Error(`"${line}" stands twice in [${name}]`);
    sections[name]?.push(line);
  }
  if (Object.keys(sections).length === 0) throw new Error('it holds no examples');
  for (const [section, entries] of Object.entries(sections))
    if (entries.length === 0) throw new Error(`[${section}] is empty`);
  return sections;
}

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

/**
 * Reads a text file of examples.
 * @param file path below `tests/examples/`, with its extension
 * @throws Error where it is missing or `parseSections` does not accept it
 */
export function readSections(file: string): Sections {
  try {
    return parseSections(read(file));
  } catch (error) {
    throw new Error(`tests/examples/${file}: ${error}`);
  }
}

/** All entries of a text file, whatever their section; takes and throws what `readSections` does. */
export const readLines = (file: string): string[] => Object.values(readSections(file)).flat();

/**
 * Reads a JSON file of examples that have several fields.
 * @param file path below `tests/examples/`, with its extension
 * @returns its entries, in their order; their fields are not checked
 * @throws Error where it is missing, not a list, or an empty one
 */
export function readEntries<Entry>(file: string): Entry[] {
  const entries: unknown = JSON.parse(read(file));
  if (!Array.isArray(entries) || entries.length === 0) throw new Error(`tests/examples/${file} is no list of examples`);
  return entries;
}

/** The names of a folder's text files without their extension, sorted. */
export const textFiles = (folder: string): string[] =>
  globSync('*.txt', { cwd: join(import.meta.dirname, folder) })
    .map((file) => basename(file, '.txt'))
    .toSorted();
