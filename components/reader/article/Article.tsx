import type { GuideCautions } from '../../../domain/caution/guide-cautions.ts';
import type { Guide } from '../../../domain/reader/guide/guide.ts';
import { text } from '../../text.ts';
import { BoldText } from '../../ui/BoldText.tsx';
import type { GuideProgress } from '../tools/guide-progress.ts';
import { GuideStepView } from './GuideStepView.tsx';
import { Pieces } from './Pieces.tsx';
import { withShownRemovals } from './shown-removals.ts';

interface Props {
  guide: Guide;
  cautions: GuideCautions;
  progress: GuideProgress;
  isTicked(number: number): boolean;
  onTick(number: number, isTicked: boolean): void;
  /** Indexes of the removals that are shown. */
  shown: ReadonlySet<number>;
  onHide(removal: number): void;
  onDone: (() => void) | undefined;
}

/** The guide itself: its introduction, its steps and what follows them. */
export function Article({ guide, cautions, progress, isTicked, onTick, shown, onHide, onDone }: Props) {
  const { intro, steps, outro } = withShownRemovals(guide, shown);
  const removalProps = { removals: guide.removals, onHide };
  return (
    <article lang={guide.language || undefined} dir={guide.direction} tabIndex={-1}>
      <Pieces pieces={intro} {...removalProps} />
      {guide.steps.map((step, index) => (
        <GuideStepView
          key={step.number}
          step={step}
          cautions={cautions.steps[index] ?? []}
          pieces={steps[index] ?? []}
          {...removalProps}
          isTicked={isTicked(step.number)}
          onTick={(ticked) => onTick(step.number, ticked)}
          next={progress.next(step)}
          onDone={onDone}
        />
      ))}
      <Pieces pieces={outro} {...removalProps} />
    </article>
  );
}

/** The link to the next page of a guide of several pages. It opens the page itself, not the reader. */
export function NextPage({ address }: { address: string | undefined }) {
  if (!address) return null;
  return (
    <p class="next-page" data-next-page>
      <a href={address} rel="noreferrer" referrerpolicy="no-referrer">
        {text('reader.next.open')}
      </a>{' '}
      <BoldText>{text('reader.next.afterwards')}</BoldText>
    </p>
  );
}
