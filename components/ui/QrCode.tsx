import { useEffect, useState } from 'preact/hooks';
import { text } from '../text.ts';
import { QUIET_ZONE, qrPath } from './qr-path.ts';

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
