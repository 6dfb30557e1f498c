/** Squares for photos: columns and rows of a grid. */
function Tiles({ x, y, columns, rows, size }: { x: number; y: number; columns: number; rows: number; size: number }) {
  const places = Array.from({ length: columns * rows }, (_, n) => [n % columns, Math.floor(n / columns)] as const);
  return (
    <>
      {places.map(([column, row]) => (
        <rect
          key={`${column} ${row}`}
          class="tile"
          x={x + column * (size + 3)}
          y={y + row * (size + 3)}
          width={size}
          height={size}
        />
      ))}
    </>
  );
}

/** iOS 18 and newer: the round picture at the top right, and the line that it leads to. */
export function ProfileDrawing({ label }: { label: string }) {
  return (
    <svg class="drawing device" viewBox="0 0 120 150" role="img" aria-label={label}>
      <rect class="paper" x="1" y="1" width="118" height="148" rx="14" />
      <path class="rule" d="M14 22h46" />
      <circle class="accent" cx="98" cy="22" r="9" />
      <circle class="face" cx="98" cy="19.5" r="3" />
      <path class="face" d="M92.5 27a5.5 5.5 0 0 1 11 0z" />
      <path class="arrow" d="M98 36v13m-5-5l5 5 5-5" />
      <rect class="line-box" x="40" y="54" width="66" height="22" rx="6" />
      <path class="line" d="M48 65h50" />
      <Tiles x={14} y={84} columns={4} rows={2} size={20} />
    </svg>
  );
}

/** iOS 17 and older: the line below the last photo. */
export function BottomDrawing({ label }: { label: string }) {
  return (
    <svg class="drawing device" viewBox="0 0 120 150" role="img" aria-label={label}>
      <rect class="paper" x="1" y="1" width="118" height="148" rx="14" />
      <Tiles x={14} y={14} columns={4} rows={4} size={20} />
      <rect class="line-box" x="20" y="112" width="80" height="24" rx="6" />
      <path class="line" d="M30 124h60" />
    </svg>
  );
}

/** A Mac: the line below the last photo, in a window. */
export function MacDrawing({ label }: { label: string }) {
  return (
    <svg class="drawing device" viewBox="0 0 190 120" role="img" aria-label={label}>
      <rect class="paper" x="1" y="1" width="188" height="118" rx="10" />
      <path class="rule" d="M14 26h26M14 42h20M14 58h24" />
      <path class="edge-line" d="M54 1v118" />
      <Tiles x={64} y={12} columns={5} rows={3} size={20} />
      <rect class="line-box" x="76" y="86" width="88" height="24" rx="6" />
      <path class="line" d="M86 98h68" />
    </svg>
  );
}

/** iCloud for Windows: the line beside Photos. */
export function WindowsDrawing({ label }: { label: string }) {
  return (
    <svg class="drawing device" viewBox="0 0 190 120" role="img" aria-label={label}>
      <rect class="paper" x="1" y="1" width="188" height="118" rx="4" />
      <path class="edge-line" d="M1 22h188" />
      <path class="rule" d="M16 42h50M16 66h40M16 92h54" />
      <rect class="line-box" x="84" y="54" width="92" height="24" rx="6" />
      <path class="line" d="M94 66h72" />
    </svg>
  );
}
