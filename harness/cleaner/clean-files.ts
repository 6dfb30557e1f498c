import { basename } from 'node:path';
import { readGuide } from '../../domain/reader/guide/check-guide.ts';
import { buildWhereOld, copyBuild } from '../browsers/build.ts';
import { type CleanedPage, cleanedPage, type FailedPage } from './cleaned-page.ts';
import { type Cleaner, startCleaner } from './cleaner.ts';
import { NOWHERE, readPageFile } from './page-file.ts';

export interface CleanOptions {
  /** Address of every file. */
  url?: string;
  /** Addresses by file, as it is called or by its name alone. */
  urls?: Readonly<Record<string, string>>;
  /** Folder of the built extension; by default it is built where that is necessary. */
  extension?: string;
  /** Whether the reader draws each guide; without it `html` stays empty, and it is twice as fast. */
  isDrawn?: boolean;
  /** Milliseconds after which a page is given up. */
  timeoutMs?: number;
}

/** For a page and its drawing. */
const TIMEOUT_MS = 20_000;

/**
 * Cleans saved pages with the extension's own code in a headless Chromium, one after the other, each in a fresh
 * document at its own address. A page that cannot be read is answered with the reason, and the next one follows.
 * @throws where the extension cannot be built, or the browser not be started
 */
export async function* cleanFiles(
  files: readonly string[],
  options: CleanOptions = {},
): AsyncGenerator<CleanedPage | FailedPage> {
  if (!options.extension) buildWhereOld('chromium');
  const copy = options.extension ? undefined : await copyBuild();
  const extension = options.extension ?? copy?.folder ?? '';
  let cleaner: Cleaner | undefined;
  try {
    for (const file of files) {
      cleaner ??= await startCleaner(extension);
      const cleaned = await within(options.timeoutMs ?? TIMEOUT_MS, cleanFile(cleaner, file, options)).catch(
        (error: unknown): FailedPage & { isHung: boolean } => ({
          file,
          error: error instanceof Error ? error.message : String(error),
          isHung: true,
        }),
      );
      if ('isHung' in cleaned) {
        await cleaner.close();
        cleaner = undefined;
        yield { file, error: cleaned.error };
      } else yield cleaned;
    }
  } finally {
    await cleaner?.close();
    await copy?.remove();
  }
}

async function cleanFile(cleaner: Cleaner, file: string, options: CleanOptions): Promise<CleanedPage | FailedPage> {
  const page = await readPageFile(file).catch((error: unknown) => String(error));
  if (typeof page === 'string') return { file, error: page };
  const url = options.urls?.[file] ?? options.urls?.[basename(file)] ?? options.url ?? page.canonical ?? NOWHERE;
  await cleaner.tab.show(page, url);
  const { capture, ms } = await cleaner.capture();
  const { guide: raw, failure } = (capture ?? {}) as { guide?: unknown; failure?: unknown };
  if (raw === undefined) return { file, error: `The page cannot be read: ${failure}.` };
  const guide = readGuide(raw);
  if (!guide) return { file, error: 'What the page gave is no guide.' };
  const html = options.isDrawn === false ? '' : await cleaner.draw(guide);
  return cleanedPage(file, guide, { html, ms });
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page was given up after ${ms / 1000} seconds.`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
