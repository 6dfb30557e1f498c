import { useMemo } from 'preact/hooks';
import type { GuideCaution } from '../../../domain/caution/guide-cautions.ts';
import type { GuideStep, Removal } from '../../../domain/reader/guide/guide.ts';
import { blocksText } from '../../../domain/reader/guide/guide-text.ts';
import { numberingOf } from '../../../domain/reader/steps/numbering.ts';
import { useAppContext } from '../../app-context.ts';
import { OpenStep } from '../../checklist/OpenStep.tsx';
import { moveFocus } from '../../focus.ts';
import { text } from '../../text.ts';
import { GuideHeading } from './Blocks.tsx';
import { ourLanguage } from './guide-context.ts';
import { Pieces } from './Pieces.tsx';
import type { Piece } from './shown-again.ts';

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
        <div class="ours known" {...ourLanguage()}>
          <OpenStep
            id={id}
            place={number}
            next={next?.title}
            onNext={next ? () => moveFocus({ step: next.number, part: 'title' }) : onDone}
            // Where the guide's own advice may lose photos, ours stands open below it.
            fold={{ isOpen: cautions.some(({ severity }) => severity === 'mayLosePhotos') }}
          />
        </div>
      ) : (
        <Tick title={title} isTicked={isTicked} onTick={onTick} />
      )}
    </div>
  );
}

/**
 * Whether a number is drawn beside a step: where no heading carries it, and the step's first words do not either.
 * @param step of a guide
 */
export function needsNumber({ heading, blocks }: Pick<GuideStep, 'heading' | 'blocks'>): boolean {
  const [line = ''] = blocksText(blocks.slice(0, 1)).split('\n');
  return !heading && !numberingOf(line)?.isMarked;
}

interface TickProps {
  /** The step's title, which says what is done to those who do not see it above. */
  title: string;
  isTicked: boolean;
  onTick(isTicked: boolean): void;
}

/** Below a guide's step that is none of the seven; unticked again, it is undone. */
function Tick({ title, isTicked, onTick }: TickProps) {
  return (
    <label class="ours check" {...ourLanguage()}>
      <input
        type="checkbox"
        data-action="tick"
        checked={isTicked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>
        {text('reader.step.done')}
        <span class="unseen">: {title}</span>
      </span>
    </label>
  );
}
