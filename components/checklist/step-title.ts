import { targetOf } from '../../domain/case/state.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { stepContent } from '../../domain/steps/step-content.ts';
import type { AppContext } from '../app-context.ts';
import { deviceValues, text } from '../text.ts';

/** A step's name on the person's device. */
export function stepTitle({ state, language }: Pick<AppContext, 'state' | 'language'>, step: StepId): string {
  const target = targetOf(state.case);
  const content = stepContent(step, target);
  return text(content.title, deviceValues({ ...target, device: content.device }, language));
}
