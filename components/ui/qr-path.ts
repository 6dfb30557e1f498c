/** What must stay white around a QR code, in modules, for a camera to find it (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** A QR code as a matrix of modules. */
export interface QrMatrix {
  /** Modules along one side, without the quiet zone. */
  size: number;
  /** Whether the module in this column and row is dark. */
  get(x: number, y: number): boolean;
}

/**
 * The dark modules as one SVG path: a unit each, every run of a row one rectangle, moved by the quiet zone.
 * @returns the value of `d` for a view box of `size + 2 * QUIET_ZONE` units
 */
export function qrPath({ size, get }: QrMatrix): string {
  const runs: string[] = [];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (x < size && get(x, y)) x++;
      if (x > start) runs.push(`M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x - start}v1h${start - x}z`);
    }
  }
  return runs.join('');
}
