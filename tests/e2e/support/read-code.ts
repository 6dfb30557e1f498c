import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Surface } from '../../../harness/browsers/surface.ts';

/** What a camera held before the window reads: dark on light only, as the picture must be in every theme. */
export async function readCode(surface: Surface): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'seven-steps-code-'));
  try {
    const path = join(folder, 'window.png');
    await surface.screenshot(path);
    const { data, width, height } = PNG.sync.read(await readFile(path));
    return jsQR(Uint8ClampedArray.from(data), width, height, { inversionAttempts: 'dontInvert' })?.data;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
