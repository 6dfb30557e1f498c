import type { ComponentChildren } from 'preact';
import type { GuideCaution, Line } from '../../../domain/caution/guide-cautions.ts';
import { cutLine } from '../../../domain/caution/line-text.ts';
import type { Inline } from '../../../domain/reader/guide/guide.ts';
import { CautionNote } from './CautionNote.tsx';
import { useDrawing } from './drawing.ts';
import { Inlines } from './Inlines.tsx';

/** A sentence with what is to be known of it. */
interface Cautioned {
  start: number;
  end: number;
  cautions: readonly GuideCaution[];
}

const bySentence = (cautions: readonly GuideCaution[]): Cautioned[] =>
  [...Map.groupBy(cautions, ({ start }) => start)].map(([start, same]) => ({
    start,
    end: same[0]?.end ?? start,
    cautions: same,
  }));

const Notes = ({ cautions }: { cautions: readonly GuideCaution[] }) => (
  <>
    {cautions.map((caution) => (
      <CautionNote key={caution.id} caution={caution} />
    ))}
  </>
);

/** The notes to a line that cannot hold them itself: a heading's name must stay its own. */
export function LineNotes({ line }: { line: Line }) {
  const found = useDrawing().cautions.get(line);
  return found ? <Notes cautions={found} /> : null;
}

/**
 * A line of the guide. Sentences that need a caution are marked.
 * @param hasNotes whether each note stands directly behind its sentence; else `LineNotes` shows them elsewhere
 */
export function GuideLine({ content, hasNotes = true }: { content: readonly Inline[]; hasNotes?: boolean }) {
  const found = useDrawing().cautions.get(content);
  if (!found) return <Inlines content={content} />;
  const parts: ComponentChildren[] = [];
  let rest = content;
  let at = 0;
  for (const { start, end, cautions } of bySentence(found)) {
    const [before, behind] = cutLine(rest, start - at);
    const [sentence, after] = cutLine(behind, end - start);
    parts.push(
      <Inlines content={before} />,
      <span class="cautioned" data-cautioned={cautions[0]?.severity}>
        <Inlines content={sentence} />
      </span>,
      hasNotes && <Notes cautions={cautions} />,
    );
    rest = after;
    at = end;
  }
  return (
    <>
      {parts}
      <Inlines content={rest} />
    </>
  );
}
