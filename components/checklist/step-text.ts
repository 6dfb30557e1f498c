import { targetOf } from '../../domain/case/state.ts';
import type { Device, Version } from '../../domain/steps/devices.ts';
import type { StepId } from '../../domain/steps/ids.ts';
import { stepContent } from '../../domain/steps/step-content.ts';
import type { AppContext } from '../app-context.ts';
import { deviceValues, type MessageKey, text } from '../text.ts';
import { timeLabel } from '../time.ts';

/** A step's name on the person's device. */
export function stepTitle({ state, language }: Pick<AppContext, 'state' | 'language'>, step: StepId): string {
  const target = targetOf(state.case);
  const content = stepContent(step, target);
  return text(content.title, deviceValues({ ...target, device: content.device }, language));
}

/** The outcome of a step, as a text. */
export function outcomeText({ state, now, language, unsavedSteps }: AppContext, id: StepId): string {
  if (unsavedSteps.includes(id)) return text('outcome.unsaved');
  const { outcome } = state.outcomes[id];
  if (outcome === 'waiting' && state.case.lookAgainAt > 0) {
    return text('outcome.waitingAt', { time: timeLabel(state.case.lookAgainAt, now, language) });
  }
  return text(`outcome.${outcome}`);
}

const VERSION_TEXT = {
  26: 'device.ios26',
  18: 'device.ios18',
  16: 'device.ios16',
  15: 'device.ios15',
  13: 'device.mac13',
  12: 'device.mac12',
} as const satisfies Record<Version, MessageKey>;

/** A system version as a text, such as "iOS 16 or 17". */
export const versionText = (device: Device, version: Version): string =>
  text(VERSION_TEXT[version], { system: device === 'iPad' ? 'iPadOS' : 'iOS' });
