import { arrangeSteps, nextStep, planOf } from '../../domain/case/plan.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { type AppContext, useAppContext } from '../app-context.ts';
import { pluralText, text } from '../text.ts';
import { moveFocus, titleOf } from '../ui/focus.ts';
import { AdviceList } from './AdviceList.tsx';
import { MoreChecks } from './MoreChecks.tsx';
import { StepItem } from './StepItem.tsx';

interface Props {
  /** The step the page is about: it stands first. */
  pageStep: StepId | undefined;
  open: StepId | undefined;
  onOpen(step: StepId): void;
  /** Nothing is left to check: what to do now is shown. */
  onDone(): void;
}

/** The seven steps, one of them unfolded: those that what was told calls for, the others behind a fold. */
export function Steps({ pageStep, open, onOpen, onDone }: Props) {
  const app = useAppContext();
  const { first, more } = arrangeSteps(app.state, pageStep);
  const openAndFocus = (step: StepId) => {
    onOpen(step);
    moveFocus(titleOf(step));
  };
  const item = (id: StepId) => {
    const isFixed = app.state.outcomes[id].outcome === 'fixed';
    const next = isFixed ? undefined : nextStep(app.state, [...first, ...more], id);
    return (
      <StepItem
        key={id}
        id={id}
        isOpen={open === id}
        next={next}
        onOpen={() => openAndFocus(id)}
        onNext={() => (next ? openAndFocus(next) : onDone())}
      />
    );
  };
  return (
    <>
      {first.length > 0 && (
        <>
          <h2 class="list-title">{listTitle(app, first.length)}</h2>
          <ol class="steps" data-steps="first">
            {first.map(item)}
          </ol>
        </>
      )}
      {app.state.case.arrivedAt === 0 && <AdviceList />}
      {more.length > 0 && (
        <MoreChecks
          key={more.join()}
          count={more.length}
          isAll={first.length === 0}
          isOpen={open !== undefined && more.includes(open)}
        >
          <ol class="steps" data-steps="more">
            {more.map(item)}
          </ol>
        </MoreChecks>
      )}
    </>
  );
}

/** "Try this first", where the steps were chosen; else what they are. */
function listTitle({ state }: AppContext, count: number): string {
  const plan = planOf(state);
  if (!plan || plan.length === 0) return text('popup.stepsTitle');
  return pluralText('photosLine.tryFirst', count);
}
