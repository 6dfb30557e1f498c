import { targetOf } from '../domain/progress/state.ts';
import { STEP_IDS } from '../domain/steps/ids.ts';
import { versionWords } from './DeviceChoice.tsx';
import type { Help } from './help.ts';
import { outcomeWords } from './StepHead.tsx';
import { stepTitle } from './step-title.ts';
import { text } from './text.ts';

/** The answers as plain text, a line each: for Apple Support, or to keep when the browser has no space. */
export function reportText(help: Help): string {
  const { device, version } = targetOf(help.state.case);
  const system = version === undefined ? '' : `, ${versionWords(device, version)}`;
  const lines = STEP_IDS.map((step) => {
    const isOpen = help.state.outcomes[step].outcome === 'todo';
    return `– ${stepTitle(help, step)}: ${isOpen ? text('ending.reportTodo') : outcomeWords(help, step)}`;
  });
  return [`${text(`device.${device}`)}${system}`, text('ending.reportChecked'), ...lines].join('\n');
}
