import {
  type Changes,
  type Comparison,
  compareItems,
  recordComparison,
  recordLine,
  recordSameLine,
  recordStopped,
  resetSteps,
  scheduleLookAgain,
  setOpenCard,
  waitAnotherNight,
} from '../../domain/case/changes.ts';
import { tomorrowMorning } from '../../domain/case/look-again.ts';
import { isLookAgainDue } from '../../domain/case/phase.ts';
import type { Reading } from '../../domain/case/state.ts';
import { lastReading } from '../../domain/case/state.ts';
import { type AppContext, deviceText, useAppContext } from '../app-context.ts';
import { stepTitle } from '../checklist/step-text.ts';
import { WaitChoices } from '../checklist/WaitChoices.tsx';
import { NumberField } from '../photos-app/NumberField.tsx';
import { ReadingBox } from '../photos-app/ReadingBox.tsx';
import { type MessageKey, text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { Card, Fold } from '../ui/Card.tsx';
import { BackToChecks } from './CompareWithICloud.tsx';

const HOUR = 60 * 60 * 1000;

interface ChoicesProps {
  choices: readonly [MessageKey, Changes][];
}

function Choices({ choices }: ChoicesProps) {
  const app = useAppContext();
  return (
    <div class="choices">
      {choices.map(([key, changes]) => (
        <button
          type="button"
          key={key}
          data-choice={key.replace('ending.', '')}
          onClick={() => app.onChange(changes, changes.case?.openCard === 'status' ? 'diagnosis' : 'caseCard')}
        >
          {text(key)}
        </button>
      ))}
    </div>
  );
}

/** What can be answered of the line now: compared with its number, where it had one, else with its text. */
function choicesFor({ state, now }: AppContext, last: Reading | undefined): [MessageKey, Changes][] {
  const isDone: [MessageKey, Changes] = ['ending.upToDate', recordLine(state, { meaning: 'upToDate' }, now)];
  const isOther: [MessageKey, Changes] = ['ending.somethingElse', setOpenCard('status')];
  if (last && last.meaning !== 'uploading') {
    return [
      ['ending.sameLine', recordSameLine(state, now)],
      ['ending.showsNumber', recordLine(state, { meaning: 'uploading' }, now)],
      isDone,
      isOther,
    ];
  }
  const compared = (comparison: Comparison) => recordComparison(comparison, undefined, now);
  return [
    ['ending.smaller', compared('fewer')],
    // The number is known: it stayed the same.
    ['ending.same', recordComparison('same', last?.items, now)],
    ['ending.larger', compared('more')],
    isDone,
    isOther,
  ];
}

/** It is time: what does the Photos app say now? The last reading is shown above the question. */
export function LookAgain() {
  const app = useAppContext();
  const { lookAgainAt } = app.state.case;
  const wasMissed = lookAgainAt > 0 && app.now - lookAgainAt > HOUR;
  const last = lastReading(app.state);
  const isUploading = last?.meaning === 'uploading';
  const before = isUploading ? app.state.readings.findLast(({ items }) => items !== undefined)?.items : undefined;
  const onItems = (items: number) =>
    app.onChange(recordComparison(compareItems(before ?? items, items), items, app.now), 'caseCard');
  return (
    <Card title={text('ending.backTitle')}>
      {last && <ReadingBox reading={last} />}
      {wasMissed && (
        <p class="small">{text('ending.missed', { time: timeLabel(lookAgainAt, app.now, app.language) })}</p>
      )}
      {before !== undefined && (
        <>
          <NumberField label={text('ending.newNumber')} action={text('ending.compare')} onItems={onItems} />
          <p class="small">{text('ending.orChoose')}</p>
        </>
      )}
      <Choices choices={choicesFor(app, last)} />
      <Fold title={text('ending.notNow')}>
        {() => <WaitChoices onChoose={(at) => app.onChange(scheduleLookAgain(at), 'caseCard')} />}
      </Fold>
      {!isLookAgainDue(app.state.case, app.now) && (
        <button
          type="button"
          class="plain"
          data-choice="keepStatus"
          onClick={() => app.onChange(setOpenCard('none'), 'pageTitle')}
        >
          {text('photosLine.keep')}
        </button>
      )}
    </Card>
  );
}

/** The number stayed the same: was the charger on? */
export function Charger() {
  const app = useAppContext();
  return (
    <Card title={deviceText(app)('ending.chargerTitle')}>
      <Choices
        choices={[
          ['ending.yes', recordStopped(app.state)],
          ['ending.no', waitAnotherNight(tomorrowMorning(app.now))],
        ]}
      />
    </Card>
  );
}

/** The number did not change in a night on the charger. */
export function NotMoving({ onOpen }: { onOpen(step: 'connection' | 'restart'): void }) {
  const app = useAppContext();
  return (
    <Card title={text('ending.notMovingTitle')}>
      <div class="choices">
        {(['connection', 'restart'] as const).map((step) => (
          <button
            type="button"
            key={step}
            onClick={() => {
              app.onChange(resetSteps(['connection', 'restart']));
              onOpen(step);
            }}
          >
            {stepTitle(app, step)}
          </button>
        ))}
      </div>
      <BackToChecks />
    </Card>
  );
}
