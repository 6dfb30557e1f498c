import { targetOf } from '../../domain/case/state.ts';
import { STEP_IDS } from '../../domain/steps/ids.ts';
import type { Help } from '../app-context.ts';
import { versionWords } from '../checklist/DeviceChoice.tsx';
import { outcomeWords } from '../checklist/StepHead.tsx';
import { stepTitle } from '../checklist/step-title.ts';
import { itemsWords } from '../photos-app/items-text.ts';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';

/** How many of the last readings are told: enough to see whether anything moves. */
const MOST_TOLD = 5;

/** What the Photos app said, the newest last, each with its time. */
function said({ state, now, language }: Help): string[] {
  if (state.readings.length === 0) return [];
  const lines = state.readings.slice(-MOST_TOLD).map(({ status, items, at }) => {
    const count = items === undefined ? '' : `, ${itemsWords(items, language)}`;
    return `– ${timeLabel(at, now, language)}: ${text(`status.${status}`)}${count}`;
  });
  return [text('ending.reportSaid'), ...lines];
}

/** The answers as plain text, a line each: for Apple Support, or to keep when the browser has no space. */
export function reportText(help: Help): string {
  const { device, version } = targetOf(help.state.case);
  const system = version === undefined ? '' : `, ${versionWords(device, version)}`;
  const lines = STEP_IDS.map((step) => {
    const isOpen = help.state.outcomes[step].outcome === 'todo';
    return `– ${stepTitle(help, step)}: ${isOpen ? text('ending.reportTodo') : outcomeWords(help, step)}`;
  });
  return [`${text(`device.${device}`)}${system}`, ...said(help), text('ending.reportChecked'), ...lines].join('\n');
}
