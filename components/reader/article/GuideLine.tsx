import type { ComponentChildren } from 'preact';
import { CAUTIONS } from '../../../domain/caution/cautions.ts';
import type { GuideCaution, Line } from '../../../domain/caution/guide-cautions.ts';
import { cutLine } from '../../../domain/caution/line-text.ts';
import type { Inline } from '../../../domain/reader/guide/guide.ts';
import { articleUrl, CONTACT_URL } from '../../../domain/steps/links.ts';
import { text } from '../../text.ts';
import { BoldText } from '../../ui/BoldText.tsx';
import { OutLink } from '../../ui/OutLink.tsx';
import { cautionText } from './caution-text.ts';
import { ourTextAttributes, useGuideContext } from './guide-context.ts';
import { Inlines } from './Inlines.tsx';

/** A sentence of a line, as offsets in its text, with its cautions. */
interface CautionedSentence {
  start: number;
  end: number;
  cautions: readonly GuideCaution[];
}

const bySentence = (cautions: readonly GuideCaution[]): CautionedSentence[] =>
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

/** The caution notes of a line that cannot contain them: they would become part of a heading's name. */
export function LineNotes({ line }: { line: Line }) {
  const cautions = useGuideContext().cautions.get(line);
  return cautions ? <Notes cautions={cautions} /> : null;
}

/**
 * A line of the guide. Sentences with a caution are marked.
 * @param hasNotes whether each note follows its sentence; otherwise `LineNotes` shows them elsewhere
 */
export function GuideLine({ content, hasNotes = true }: { content: readonly Inline[]; hasNotes?: boolean }) {
  const lineCautions = useGuideContext().cautions.get(content);
  if (!lineCautions) return <Inlines content={content} />;
  const parts: ComponentChildren[] = [];
  let rest = content;
  let at = 0;
  for (const { start, end, cautions } of bySentence(lineCautions)) {
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

/** A decorative icon: the word beside it says the same. */
function Shield() {
  return (
    <svg class="shield" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 1.5 17 4v5.5c0 4.4-2.9 7.6-7 9-4.1-1.4-7-4.6-7-9V4Z" />
      <path d="M10 5.5v5.5m0 2.7v.3" />
    </svg>
  );
}

/** A link to Apple's page about the caution's subject. */
function AppleLink({ id }: Pick<GuideCaution, 'id'>) {
  const apple = CAUTIONS.find((caution) => caution.id === id)?.apple;
  if (!apple) return null;
  return apple === 'contact' ? (
    <OutLink href={CONTACT_URL}>{text('more.contact')}</OutLink>
  ) : (
    <OutLink href={articleUrl(apple)}>{text(`links.a${apple}`)}</OutLink>
  );
}

/** A caution about a sentence of the guide, shown after it. It has no block elements: it can be inside a paragraph. */
function CautionNote({ caution: { id, severity, isRepeated } }: { caution: GuideCaution }) {
  const { rule, why, first } = cautionText(id);
  const isGrave = severity === 'mayLosePhotos';
  return (
    <span class="caution" role="note" data-caution={id} data-severity={severity} {...ourTextAttributes()}>
      {isGrave && <Shield />}
      <span class="caution-text" data-aloud={isGrave || undefined}>
        {isGrave && <b class="careful">{text('cautions.careful')}</b>}
        {isGrave && ': '}
        {severity === 'outdated' ? <BoldText>{rule}</BoldText> : <b>{rule}</b>}
        {!isRepeated && why && <BoldText>{` ${why}`}</BoldText>}
        {!isRepeated && first && <BoldText>{` ${first}`}</BoldText>}
      </span>
      {isGrave && <AppleLink id={id} />}
    </span>
  );
}
