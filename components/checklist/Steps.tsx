import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { arrangeSteps, nextStep, planOf } from '../../domain/case/plan.ts';
import type { Outcome, StepId } from '../../domain/steps/ids.ts';
import { type AppContext, useAppContext } from '../app-context.ts';
import { moveFocus } from '../focus.ts';
import { pluralText, text } from '../text.ts';
import { AdviceList } from './AdviceList.tsx';
import { OpenStep } from './OpenStep.tsx';
import { outcomeText, stepTitle } from './step-text.ts';

interface Props {
  /** The step the page is about: it comes first. */
  pageStep: StepId | undefined;
  open: StepId | undefined;
  onOpen(step: StepId): void;
  /** Nothing is left to check: what to do now is shown. */
  onDone(): void;
}

/** The seven steps, one of them open: first those that the reading calls for, the others behind a fold. */
export function Steps({ pageStep, open, onOpen, onDone }: Props) {
  const app = useAppContext();
  const { first, more } = arrangeSteps(app.state, pageStep);
  const openAndFocus = (step: StepId) => {
    onOpen(step);
    moveFocus({ step, part: 'title' });
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
        <MoreSteps
          key={more.join()}
          count={more.length}
          isAll={first.length === 0}
          isOpen={open !== undefined && more.includes(open)}
        >
          <ol class="steps" data-steps="more">
            {more.map(item)}
          </ol>
        </MoreSteps>
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

interface MoreStepsProps {
  count: number;
  /** None of the seven comes before them. */
  isAll: boolean;
  /** One of them is open: it must be seen. */
  isOpen: boolean;
  children: ComponentChildren;
}

/** The steps that the reading does not call for. They are in the document all the same: answers can be found. */
function MoreSteps({ count, isAll, isOpen, children }: MoreStepsProps) {
  const [isUnfolded, setUnfolded] = useState(isOpen);
  useEffect(() => {
    if (isOpen) setUnfolded(true);
  }, [isOpen]);
  return (
    <details
      class="more-checks"
      data-fold="moreChecks"
      open={isUnfolded || isOpen}
      onToggle={(event) => setUnfolded(event.currentTarget.open)}
    >
      <summary>{text(isAll ? 'photosLine.allOf' : 'photosLine.restOf', { count })}</summary>
      {children}
    </details>
  );
}

interface ItemProps {
  id: StepId;
  isOpen: boolean;
  next: StepId | undefined;
  onOpen(): void;
  onNext(): void;
}

/** One of the seven: a line that is a button, or the open step. */
function StepItem({ id, isOpen, next, onOpen, onNext }: ItemProps) {
  const app = useAppContext();
  const { outcome } = app.state.outcomes[id];
  return (
    <li class={isOpen ? 'step open' : 'step'} data-step={id} data-outcome={outcome}>
      {isOpen ? (
        <>
          <h2 class="step-title" tabIndex={-1}>
            {stepTitle(app, id)}
          </h2>
          <OpenStep id={id} place={id} next={next && stepTitle(app, next)} onNext={onNext} />
        </>
      ) : (
        <h2 class="step-line">
          <button type="button" data-action="open" aria-expanded="false" onClick={onOpen}>
            <span class={outcome === 'fixed' ? 'mark good' : 'mark'} aria-hidden="true">
              {MARKS[outcome]}
            </span>
            <span class="step-name">{stepTitle(app, id)}</span>
            <small class={outcome === 'todo' ? 'unseen' : undefined}>{outcomeText(app, id)}</small>
          </button>
        </h2>
      )}
    </li>
  );
}

/** The sign before a step's name; the outcome's text is always beside it, so it is not read aloud. */
const MARKS = {
  todo: '○',
  fine: '✓',
  fixed: '✓',
  stillStuck: '✓',
  waiting: '◷',
  skipped: '–',
} as const satisfies Record<Outcome, string>;
