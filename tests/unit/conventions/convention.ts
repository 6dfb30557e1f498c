/** The text of source files by their path from the project's root, with `/`. */
export type Sources = Record<string, string>;

/** A habit of the project that can be read off its sources. */
export interface Convention {
  /** A sentence that is true where it is kept. */
  name: string;
  /** Whether it looks at the file with this path. */
  looksAt: (path: string) => boolean;
  /**
   * What breaks it, a line each.
   * @param sources the files that it looks at, one at least
   * @param all every file
   */
  faults: (sources: Sources, all: Sources) => string[];
}

/** What breaks a convention; one that has nothing to look at is broken, since a renamed folder would silence it. */
export function faultsOf({ looksAt, faults }: Convention, all: Sources): string[] {
  const sources = Object.fromEntries(Object.entries(all).filter(([path]) => looksAt(path)));
  return Object.keys(sources).length === 0 ? ['It looks at no file.'] : faults(sources, all);
}

/** Whether a file stands in one of the folders, however deep. */
export const isIn = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));

/** Files that a convention lets be, by file or folder, each with its reason. */
export type Exceptions = Record<string, string>;

/**
 * What is left of the faults of each file without those that are excused. An exception that excuses nothing is a fault,
 * so that the list only gets shorter.
 * @param faults by path
 */
export function withoutExcused(faults: Record<string, string[]>, exceptions: Exceptions): string[] {
  const used = new Set<string>();
  const rest = Object.entries(faults).flatMap(([path, found]) => {
    const exception = Object.keys(exceptions).find((excused) => path === excused || isIn(path, excused));
    if (!exception) return found;
    if (found.length > 0) used.add(exception);
    return [];
  });
  const unused = Object.keys(exceptions).filter((excused) => !used.has(excused));
  return [...rest, ...unused.map((excused) => `${excused} needs no exception any more`)];
}
