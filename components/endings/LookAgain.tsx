import { type Changes, goOnTo, hasStopped, lookAgainLater, tryOnceMore } from '../../domain/case/changes.ts';
import { type Comparison, compareItems, lookedAgain, saysTheSame, tellMeaning } from '../../domain/case/diagnosis.ts';
import { tomorrowMorning } from '../../domain/case/look-again.ts';
import { isLookAgainDue } from '../../domain/case/phase.ts';
import { lastReading } from '../../domain/case/plan.ts';
import type { Reading } from '../../domain/case/state.ts';
import { type AppContext, deviceText, useAppContext } from '../app-context.ts';
import { WaitChoices } from '../checklist/WaitChoices.tsx';
import { NumberField } from '../photos-app/NumberField.tsx';
import { ReadingBox } from '../photos-app/ReadingBox.tsx';
import { type MessageKey, text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { Card } from '../ui/Card.tsx';
import { Fold } from '../ui/Fold.tsx';
import { DIAGNOSIS, moveFocus, SITUATION } from '../ui/focus.ts';

const HOUR = 60 * 60 * 1000;

interface ChoicesProps {
  choices: readonly [MessageKey, Changes][];
}

function Choices({ choices }: ChoicesProps) {
  const app = useAppContext();
  return (
    <div class="choices">
      {choices.map(([words, changes]) => (
        <button
          type="button"
          key={words}
          data-choice={words.replace('ending.', '')}
          onClick={() => {
            app.onChange(changes);
            moveFocus(changes.case?.openCard === 'status' ? DIAGNOSIS : SITUATION);
          }}
        >
          {text(words)}
        </button>
      ))}
    </div>
  );
}

/** What can be said of the line now: against its number, where it had one, else against its words. */
function choicesFor({ state, now }: AppContext, last: Reading | undefined): [MessageKey, Changes][] {
  const isDone: [MessageKey, Changes] = ['ending.upToDate', tellMeaning(state, { meaning: 'upToDate' }, now)];
  const isOther: [MessageKey, Changes] = ['ending.somethingElse', goOnTo('status')];
  if (last && last.meaning !== 'uploading') {
    return [
      ['ending.sameLine', saysTheSame(state, now)],
      ['ending.showsNumber', tellMeaning(state, { meaning: 'uploading' }, now)],
      isDone,
      isOther,
    ];
  }
  const compared = (comparison: Comparison) => lookedAgain(comparison, undefined, now);
  return [
    ['ending.smaller', compared('fewer')],
    // The number is known: it stayed the same.
    ['ending.same', lookedAgain('same', last?.items, now)],
    ['ending.larger', compared('more')],
    isDone,
    isOther,
  ];
}

/** It is time: what does the Photos app say now? The last reading stands above the question. */
export function LookAgain() {
  const app = useAppContext();
  const { lookAgainAt } = app.state.case;
  const wasMissed = lookAgainAt > 0 && app.now - lookAgainAt > HOUR;
  const last = lastReading(app.state);
  const isUploading = last?.meaning === 'uploading';
  const before = isUploading ? app.state.readings.findLast(({ items }) => items !== undefined)?.items : undefined;
  const onItems = (items: number) => {
    app.onChange(lookedAgain(compareItems(before ?? items, items), items, app.now));
    moveFocus(SITUATION);
  };
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
        {() => (
          <WaitChoices
            onChoose={(at) => {
              app.onChange(lookAgainLater(at));
              moveFocus(SITUATION);
            }}
          />
        )}
      </Fold>
      {!isLookAgainDue(app.state.case, app.now) && (
        <button
          type="button"
          class="plain"
          data-choice="keepStatus"
          onClick={() => {
            app.onChange(goOnTo('none'));
            moveFocus('h1');
          }}
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
          ['ending.yes', hasStopped(app.state)],
          ['ending.no', tryOnceMore(tomorrowMorning(app.now))],
        ]}
      />
    </Card>
  );
}
