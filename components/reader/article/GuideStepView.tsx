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
import { ourTextAttributes } from './guide-context.ts';
import { Pieces } from './Pieces.tsx';
import type { Piece } from './shown-removals.ts';

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
  /** Shows the card about the person's case, after the last step; absent where there is no card. */
  onDone: (() => void) | undefined;
}

const classOf = ({ heading }: GuideStep, isNumbered: boolean): string =>
  heading ? 'guide-step' : isNumbered ? 'guide-step item numbered' : 'guide-step item';

/** A step of the guide with our controls: the answers of one of the seven steps, or a tick box. */
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
        <div class="ours known" {...ourTextAttributes()}>
          <OpenStep
            id={id}
            place={number}
            next={next?.title}
            onNext={next ? () => moveFocus({ step: next.number, part: 'title' }) : onDone}
            // Our own instructions are unfolded where the guide's advice may lose photos.
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
 * Whether a number is drawn beside a step of a guide: where it has no heading and its first line has no number.
 */
export function needsNumber({ heading, blocks }: Pick<GuideStep, 'heading' | 'blocks'>): boolean {
  const [line = ''] = blocksText(blocks.slice(0, 1)).split('\n');
  return !heading && !numberingOf(line)?.isMarked;
}

interface TickProps {
  /** The step's title, for screen readers. */
  title: string;
  isTicked: boolean;
  onTick(isTicked: boolean): void;
}

/** The tick box below a guide's step that is none of the seven. */
function Tick({ title, isTicked, onTick }: TickProps) {
  return (
    <label class="ours check" {...ourTextAttributes()}>
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
