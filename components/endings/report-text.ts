import { targetOf } from '../../domain/case/state.ts';
import { STEP_IDS } from '../../domain/steps/ids.ts';
import type { AppContext } from '../app-context.ts';
import { outcomeText, stepTitle, versionText } from '../checklist/step-text.ts';
import { itemsText } from '../photos-app/ReadingBox.tsx';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';

/** How many of the last readings are listed: enough to see whether anything moves. */
const MAX_READINGS = 5;

/** The last readings, the newest at the end, each with its time. */
function readingLines({ state, now, language }: AppContext): string[] {
  if (state.readings.length === 0) return [];
  const lines = state.readings.slice(-MAX_READINGS).map(({ meaning, items, at }) => {
    const count = items === undefined ? '' : `, ${itemsText(items, language)}`;
    return `– ${timeLabel(at, now, language)}: ${text(`photosLine.${meaning}`)}${count}`;
  });
  return [text('ending.reportSaid'), ...lines];
}

/** The answers as plain text, a line each: for Apple Support, or to keep when the browser has no space. */
export function reportText(app: AppContext): string {
  const { device, version } = targetOf(app.state.case);
  const system = version === undefined ? '' : `, ${versionText(device, version)}`;
  const lines = STEP_IDS.map((step) => {
    const isOpen = app.state.outcomes[step].outcome === 'todo';
    return `– ${stepTitle(app, step)}: ${isOpen ? text('ending.reportTodo') : outcomeText(app, step)}`;
  });
  return [`${text(`device.${device}`)}${system}`, ...readingLines(app), text('ending.reportChecked'), ...lines].join(
    '\n',
  );
}
