import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * What each answer is called: the file's path below the folder that all files are in, without its ending.
 * @param files as they were asked for
 */
export function namesFor(files: readonly string[]): Map<string, string> {
  const folders = files.map((file) => dirname(resolve(file)));
  let shared = folders[0] ?? '.';
  while (folders.some((folder) => relative(shared, folder).startsWith('..'))) shared = dirname(shared);
  return new Map(
    files.map((file) => [
      file,
      join(relative(shared, dirname(resolve(file))), basename(file).replace(/\.html?$/i, '')),
    ]),
  );
}
