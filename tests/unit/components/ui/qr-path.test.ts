import { correction, generate } from 'lean-qr/nano';
import { describe, expect, it } from 'vitest';
import { type QrMatrix, QUIET_ZONE, qrPath } from '../../../../components/ui/QrCode.tsx';

const matrixOf = (...rows: string[]): QrMatrix => ({ size: rows.length, get: (x, y) => rows[y]?.[x] === '#' });

/** The units a path fills, read back from its rectangles. */
function filled(path: string): Set<string> {
  const units = new Set<string>();
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let i = 0; i < Number(width); i++) units.add(`${Number(x) + i},${y}`);
  }
  return units;
}

describe('a QR code as a path', () => {
  it.each<[string, string[], string]>([
    ['nothing dark', ['..', '..'], ''],
    ['one module', ['..', '.#'], 'M5 5h1v1h-1z'],
    ['a run in one rectangle', ['##.', '...', '.##'], 'M4 4h2v1h-2zM5 6h2v1h-2z'],
    ['two runs in a row', ['#.#', '...', '...'], 'M4 4h1v1h-1zM6 4h1v1h-1z'],
  ])('%s', (_, rows, path) => {
    expect(qrPath(matrixOf(...rows))).toBe(path);
  });

  it('fills exactly the dark modules of a real one', () => {
    const matrix = generate('https://support.apple.com/101559', { minCorrectionLevel: correction.M });
    const dark = new Set<string>();
    for (let y = 0; y < matrix.size; y++) {
      for (let x = 0; x < matrix.size; x++) if (matrix.get(x, y)) dark.add(`${x + QUIET_ZONE},${y + QUIET_ZONE}`);
    }
    expect(filled(qrPath(matrix))).toEqual(dark);
    expect(dark.size).toBeGreaterThan(200);
  });
});
