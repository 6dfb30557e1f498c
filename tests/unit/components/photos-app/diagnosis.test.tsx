import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { AppContextProvider } from '../../../../components/app-context.ts';
import {
  asksFirst,
  Diagnosis,
  type DiagnosisView,
  diagnosisView,
} from '../../../../components/photos-app/Diagnosis.tsx';
import { OPEN_CARDS } from '../../../../domain/case/state.ts';
import { STEP_IDS } from '../../../../domain/steps/ids.ts';
import { type Fields, reading, stateWith } from '../../domain/case/build.ts';
import { appContext } from '../app.ts';

const NOW = 100_000;
type Outcomes = Parameters<typeof stateWith>[0];
const appWith = (fields: Fields, outcomes: Outcomes = {}) => appContext(stateWith(outcomes, fields), NOW);

const readings = reading('paused');
const allChecked: Outcomes = Object.fromEntries(STEP_IDS.map((step) => [step, 'stillStuck']));
const arrived: Fields = { arrivedAt: NOW - 1 };
const waiting: Fields = { lookAgainAt: NOW + 1 };
const due: Fields = { lookAgainAt: NOW };

const cases: [string, DiagnosisView, Fields, Outcomes?][] = [
  ['nothing is known', 'place', {}],
  ['the place is known', 'status', { place: 'phoneOnly' }],
  ['the person is not sure of the place', 'status', { place: 'unsure' }],
  ['a step was tried first', 'place', {}, { restart: 'stillStuck' }],
  ['the photos are nowhere', 'nowhere', { place: 'nowhere' }],
  ['the photos are nowhere, and the line is known', 'nowhere', { place: 'nowhere', readings }],
  ['the photos are nowhere, and the steps are done', 'nowhere', { place: 'nowhere' }, allChecked],
  ['the line alone is known', 'answer', { readings }],
  ['place and line are known', 'answer', { place: 'phoneOnly', readings }],
  ['it is not yet time to look again', 'answer', { ...waiting, readings }],
  ['it is not yet time to look again, and no line is known', 'fold', { ...waiting, place: 'phoneOnly' }],
  ['it is time to look again', 'fold', { ...due, place: 'phoneOnly', readings }],
  ['it is time to look again, and nothing else is known', 'fold', due],
  ['all steps are done', 'fold', { place: 'phoneOnly' }, allChecked],
  ['all steps are done, and nothing else is known', 'fold', {}, allChecked],
  ['all steps are done, and the line is known', 'answer', { readings }, allChecked],
  ['photos move', 'fold', { place: 'phoneOnly', readings, uploadProgress: 'uploading' }],
  ['a step made photos move', 'fold', { uploadProgressAt: 1, readings }, { restart: 'fixed' }],
  ['the photos have arrived', 'none', { ...arrived, place: 'phoneOnly', readings }],
  ['the photos were nowhere and have arrived', 'none', { ...arrived, place: 'nowhere' }],
];

/** Questions that the person opened, whatever else is known. */
const opened: typeof cases = OPEN_CARDS.filter((openCard) => openCard !== 'none').flatMap((openCard) => {
  const asked = openCard === 'place' ? 'place' : openCard === 'status' || openCard === 'correct' ? 'status' : undefined;
  return [
    [`${openCard} is open`, asked ?? 'fold', { openCard }],
    [`${openCard} is open, and place and line are known`, asked ?? 'fold', { openCard, place: 'phoneOnly', readings }],
    [`${openCard} is open, and the photos are nowhere`, asked ?? 'fold', { openCard, place: 'nowhere' }],
    [`${openCard} is open, and it is time to look again`, asked ?? 'fold', { ...due, openCard, readings }],
    [`${openCard} is open, and all steps are done`, asked ?? 'fold', { openCard }, allChecked],
    [`${openCard} is open, and the photos have arrived`, asked ?? 'none', { ...arrived, openCard }],
  ] satisfies typeof cases;
});

/** Marks of views that are called differently. */
const MARKS: Partial<Record<DiagnosisView, string>> = { answer: 'told' };

/** The mark of what is drawn. */
function drawn(): string {
  const question = document.querySelector('[data-diagnosis]')?.getAttribute('data-diagnosis');
  return question ?? (document.querySelector('[data-fold="status"]') ? 'fold' : 'none');
}

describe('what is shown above the steps of the question where the photos are and what the Photos app says', () => {
  it.each([...cases, ...opened])('%s: %s', (_name, view, fields, outcomes) => {
    const app = appWith(fields, outcomes);
    expect(diagnosisView(app)).toBe(view);
    expect(asksFirst(app)).toBe(['place', 'nowhere', 'status'].includes(view));
    render(
      <AppContextProvider value={app}>
        <Diagnosis />
      </AppContextProvider>,
      document.body,
    );
    expect(drawn()).toBe(MARKS[view] ?? view);
  });
});
