import { useMemo } from 'preact/hooks';
import type { Block, Removal } from '../../../domain/reader/guide/guide.ts';
import { text } from '../../text.ts';
import { Blocks } from './Blocks.tsx';
import { GuideContextProvider, ourLanguage, useGuideContext } from './guide-context.ts';
import type { Piece } from './shown-again.ts';

interface Props {
  pieces: readonly Piece[];
  removals: readonly Removal[];
  /** Hides a removal again, by its index. */
  onHide(removal: number): void;
}

interface ShownAgainProps {
  removal: Removal;
  index: number;
  onHide(): void;
}

/** What was left out, at its place again. Its pictures stay away: they may count who looks at them. */
function ShownAgain({ removal, index, onHide }: ShownAgainProps) {
  const drawing = useGuideContext();
  return (
    <section
      class="shown-again"
      data-ours
      data-shown-again={index}
      tabIndex={-1}
      aria-label={text('reader.left.before')}
    >
      <p class="row small" {...ourLanguage()}>
        <span>{text('reader.left.before')}</span>
        <button type="button" class="plain" data-action="hideRemoval" onClick={onHide}>
          {text('reader.left.hide')}
        </button>
      </p>
      <GuideContextProvider value={{ ...drawing, hasPictures: false }}>
        {removal.blocks.length > 0 ? <Blocks blocks={removal.blocks} /> : <p>{removal.excerpt}</p>}
      </GuideContextProvider>
    </section>
  );
}

/** A block that is drawn once: an answer somewhere must not have a long guide compared word by word. */
function Settled({ block }: { block: Block }) {
  return useMemo(() => <Blocks blocks={[block]} />, [block]);
}

/** Blocks of the guide, and between them what was left out and is shown again. */
export function Pieces({ pieces, removals, onHide }: Props) {
  // Several blocks may begin at one place, and what is shown again must not draw those behind it anew.
  let block = 0;
  return (
    <>
      {pieces.map((piece) => {
        if (!('removal' in piece)) return <Settled key={`block ${block++}`} block={piece} />;
        const removal = removals[piece.removal];
        return (
          removal && (
            <ShownAgain
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
