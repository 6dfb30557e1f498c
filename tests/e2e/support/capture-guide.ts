import { readGuide } from '../../../domain/reader/guide/check-guide.ts';
import type { Guide } from '../../../domain/reader/guide/guide.ts';
import { startCleaner } from '../../../harness/cleaner/cleaner.ts';
import { NOWHERE, readPageFile } from '../../../harness/cleaner/page-file.ts';

/**
 * The guide that the built extension makes of a saved page, in a browser of its own.
 * @throws where it makes none
 */
export async function captureGuide(extension: string, file: string): Promise<Guide> {
  const cleaner = await startCleaner(extension);
  try {
    const page = await readPageFile(file);
    await cleaner.tab.show(page, page.canonical ?? NOWHERE);
    const { capture } = await cleaner.capture();
    const guide = readGuide((capture as { guide?: unknown } | undefined)?.guide);
    if (!guide) throw new Error(`${file} became no guide: ${JSON.stringify(capture)}`);
    return guide;
  } finally {
    await cleaner.close();
  }
}
