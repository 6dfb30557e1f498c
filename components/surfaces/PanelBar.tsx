import { MAX_WIDTH, MIN_WIDTH, type Side } from '../../domain/case/state.ts';
import { text } from '../text.ts';

/** How the panel is placed in Apple's page, and what can be done about it. */
export interface PanelFrame {
  /** Host name of the page. */
  host: string;
  side: Side;
  /** A sheet at the bottom of a narrow window has no side and no width. */
  isSheet: boolean;
  onClose(): void;
  onSide(side: Side): void;
  /** While the edge is dragged. */
  onWidth(width: number): void;
  /** The edge was let go. */
  onWidthEnd(width: number): void;
}

interface Props {
  frame: PanelFrame;
  /** CSS pixels */
  width: number;
}

const STEP = 20;
const clamp = (width: number) => Math.min(Math.max(Math.round(width), MIN_WIDTH), MAX_WIDTH);

/** The edge that can be dragged, or moved with the arrow keys. */
function Edge({ frame, width }: Props) {
  const outwards = frame.side === 'right' ? -1 : 1;
  const onPointerDown = (down: PointerEvent) => {
    const edge = down.currentTarget as HTMLElement;
    edge.setPointerCapture(down.pointerId);
    let latest = width;
    // The frame moves under the pointer, so only screen coordinates hold still.
    const onMove = (move: PointerEvent) => {
      latest = clamp(width + outwards * (move.screenX - down.screenX));
      frame.onWidth(latest);
    };
    edge.addEventListener('pointermove', onMove);
    edge.addEventListener(
      'lostpointercapture',
      () => {
        edge.removeEventListener('pointermove', onMove);
        frame.onWidthEnd(latest);
      },
      { once: true },
    );
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (direction) frame.onWidthEnd(clamp(width + direction * outwards * STEP));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot take the focus in every browser
    <div
      class={`edge ${frame.side}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={text('panel.width')}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}

/** Close, the other side, and the edge. */
export function PanelBar({ frame, width }: Props) {
  const other: Side = frame.side === 'right' ? 'left' : 'right';
  const move = text(other === 'left' ? 'panel.toLeft' : 'panel.toRight');
  return (
    <div class="bar">
      {!frame.isSheet && (
        <button
          type="button"
          class="icon"
          data-action="side"
          title={move}
          aria-label={move}
          onClick={() => frame.onSide(other)}
        >
          <span aria-hidden="true">{other === 'left' ? '⇤' : '⇥'}</span>
        </button>
      )}
      <button
        type="button"
        class="icon"
        data-action="close"
        title={text('panel.close')}
        aria-label={text('panel.close')}
        onClick={frame.onClose}
      >
        <span aria-hidden="true">✕</span>
      </button>
      {!frame.isSheet && <Edge frame={frame} width={width} />}
    </div>
  );
}
