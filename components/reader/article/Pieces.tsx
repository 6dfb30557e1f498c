import { useMemo } from 'preact/hooks';
import type { Block, Removal } from '../../../domain/reader/guide/guide.ts';
import { text } from '../../text.ts';
import { Blocks } from './Blocks.tsx';
import { GuideContextProvider, ourTextAttributes, useGuideContext } from './guide-context.ts';
import type { Piece } from './shown-removals.ts';

interface Props {
  pieces: readonly Piece[];
  removals: readonly Removal[];
  /** Hides a removal, by its index. */
  onHide(removal: number): void;
}

interface ShownRemovalProps {
  removal: Removal;
  index: number;
  onHide(): void;
}

/** A removal shown at its place in the article. Its pictures are not loaded: they may be trackers. */
function ShownRemoval({ removal, index, onHide }: ShownRemovalProps) {
  const context = useGuideContext();
  return (
    <section
      class="shown-again"
      data-ours
      data-shown-again={index}
      tabIndex={-1}
      aria-label={text('reader.left.before')}
    >
      <p class="row small" {...ourTextAttributes()}>
        <span>{text('reader.left.before')}</span>
        <button type="button" class="plain" data-action="hideRemoval" onClick={onHide}>
          {text('reader.left.hide')}
        </button>
      </p>
      <GuideContextProvider value={{ ...context, hasPictures: false }}>
        {removal.blocks.length > 0 ? <Blocks blocks={removal.blocks} /> : <p>{removal.excerpt}</p>}
      </GuideContextProvider>
    </section>
  );
}

/**
 * A block that is drawn once. Every answer draws the article again: in happy-dom, 300 blocks took some 100 times longer
 * without this.
 */
function MemoizedBlock({ block }: { block: Block }) {
  return useMemo(() => <Blocks blocks={[block]} />, [block]);
}

/** Blocks of the guide, and between them the removals that are shown. */
export function Pieces({ pieces, removals, onHide }: Props) {
  // Blocks are counted: several can have the same `at`, and a removal shown must not change the keys after it.
  let block = 0;
  return (
    <>
      {pieces.map((piece) => {
        if (!('removal' in piece)) return <MemoizedBlock key={`block ${block++}`} block={piece} />;
        const removal = removals[piece.removal];
        return (
          removal && (
            <ShownRemoval
              key={`removal ${piece.removal}`}
              removal={removal}
              index={piece.removal}
              onHide={() => onHide(piece.removal)}
            />
          )
        );
      })}
    </>
  );
}
