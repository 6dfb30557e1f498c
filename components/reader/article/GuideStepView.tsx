import { useMemo } from 'preact/hooks';
import type { GuideCaution } from '../../../domain/caution/guide-cautions.ts';
import type { GuideStep, Removal } from '../../../domain/reader/guide/guide.ts';
import { useAppContext } from '../../app-context.ts';
import { text } from '../../text.ts';
import { moveFocus } from '../../ui/focus.ts';
import { GuideHeading } from './Blocks.tsx';
import { KnownStep } from './KnownStep.tsx';
import { Pieces } from './Pieces.tsx';
import type { Piece } from './shown-again.ts';
import { needsNumber } from './step-number.ts';
import { Tick } from './Tick.tsx';

/** Where a step of the guide stands in the document. */
const placeOfStep = (number: number): string => `[data-guide-step="${number}"]`;

/** Takes the person to a step: to its heading, or to the step itself where it has none. */
export const goToStep = ({ number, heading }: GuideStep): void =>
  moveFocus(heading ? `${placeOfStep(number)} > [tabindex]` : placeOfStep(number));

interface Props {
  step: GuideStep;
  cautions: readonly GuideCaution[];
  pieces: readonly Piece[];
  removals: readonly Removal[];
  onHide(removal: number): void;
  isTicked: boolean;
  onTick(isTicked: boolean): void;
  /** The guide's next open step. */
  next: GuideStep | undefined;
  /** What to do now; absent where there is nothing to say yet. */
  onDone: (() => void) | undefined;
}

const classOf = ({ heading }: GuideStep, isNumbered: boolean): string =>
  heading ? 'guide-step' : isNumbered ? 'guide-step item numbered' : 'guide-step item';

/** A step of the guide, with what can be answered to it. */
export function GuideStepView({
  step,
  cautions,
  pieces,
  removals,
  onHide,
  isTicked,
  onTick,
  next: nextOpen,
  onDone,
}: Props) {
  const app = useAppContext();
  const { number, title, heading, step: id } = step;
  const isNumbered = useMemo(() => needsNumber(step), [step]);
  const outcome = id && app.state.outcomes[id].outcome;
  const next = outcome === 'fixed' ? undefined : nextOpen;
  const asGroup = { role: 'group', tabIndex: -1, 'aria-label': text('reader.step.name', { number, title }) } as const;
  return (
    <div
      class={classOf(step, isNumbered)}
      data-guide-step={number}
      data-step={id}
      data-outcome={outcome}
      data-ticked={id ? undefined : isTicked}
      {...(!heading && asGroup)}
    >
      {heading && <GuideHeading block={heading} />}
      <Pieces pieces={pieces} removals={removals} onHide={onHide} />
      {id ? (
        <KnownStep
          id={id}
          isOpen={cautions.some(({ severity }) => severity === 'mayLosePhotos')}
          place={placeOfStep(number)}
          next={next?.title}
          onNext={next ? () => goToStep(next) : onDone}
        />
      ) : (
        <Tick title={title} isTicked={isTicked} onTick={onTick} />
      )}
    </div>
  );
}
