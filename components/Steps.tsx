import { nextStep, orderedSteps } from '../domain/progress/phase.ts';
import type { StepId } from '../domain/steps/ids.ts';
import { moveFocus, titleOf } from './focus.ts';
import type { Help } from './help.ts';
import { StepItem } from './StepItem.tsx';

interface Props {
  help: Help;
  /** The step the page is about: it stands first. */
  pageStep: StepId | undefined;
  open: StepId | undefined;
  onOpen(step: StepId): void;
  /** Nothing is left to check: what to do now is shown. */
  onDone(): void;
}

/** The seven steps, one of them unfolded. */
export function Steps({ help, pageStep, open, onOpen, onDone }: Props) {
  const order = orderedSteps(pageStep);
  const openAndFocus = (step: StepId) => {
    onOpen(step);
    moveFocus(titleOf(step));
  };
  return (
    <ol class="steps">
      {order.map((id) => {
        const next = help.state.outcomes[id].outcome === 'fixed' ? undefined : nextStep(help.state, order, id);
        return (
          <StepItem
            key={id}
            help={help}
            id={id}
            isOpen={open === id}
            next={next}
            onOpen={() => openAndFocus(id)}
            onNext={() => (next ? openAndFocus(next) : onDone())}
          />
        );
      })}
    </ol>
  );
}
