import { useEffect, useState } from 'preact/hooks';
import { text } from '../text.ts';

interface Props {
  /** What a camera reads. */
  address: string;
  /** What it is, for those who cannot see it. */
  label: string;
}

interface Drawing {
  /** Modules along one side, the quiet zone among them. */
  side: number;
  path: string;
}

/** CSS pixels of one module: whole ones, so that its edges are sharp. */
const MODULE = 5;

/** Loaded only here and only when asked for: most people never need it. */
async function draw(address: string): Promise<Drawing> {
  const { correction, generate } = await import('lean-qr/nano');
  const matrix = generate(address, { minCorrectionLevel: correction.M });
  return { side: matrix.size + 2 * QUIET_ZONE, path: qrPath(matrix) };
}

/** An address as a picture for the camera of a phone: black on white whatever the colours around it. */
export function QrCode({ address, label }: Props) {
  const [drawing, setDrawing] = useState<Drawing | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    const take = (answer: Drawing | 'failed') => isWanted && setDrawing(answer);
    draw(address).then(take, () => take('failed'));
    return () => {
      isWanted = false;
    };
  }, [address]);
  if (drawing === 'failed') return <p class="small">{text('phone.noCode')}</p>;
  if (!drawing) return <div class="qr" />;
  const { side, path } = drawing;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      width={side * MODULE}
      height={side * MODULE}
    >
      <path d={path} />
    </svg>
  );
}

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
