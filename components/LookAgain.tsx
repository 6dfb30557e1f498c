import {
  backToChecks,
  type Changes,
  goOnTo,
  hasStopped,
  isMoving,
  lookAgainLater,
  saysDone,
  tryOnceMore,
} from '../domain/progress/changes.ts';
import { laterToday, tomorrowMorning } from '../domain/progress/look-again.ts';
import { Card } from './Card.tsx';
import { Fold } from './Fold.tsx';
import { moveFocus, SITUATION } from './focus.ts';
import { type Help, speak } from './help.ts';
import { type MessageKey, text } from './text.ts';
import { timeLabel } from './time.ts';
import { WaitChoices } from './WaitChoices.tsx';

const HOUR = 60 * 60 * 1000;

interface ChoicesProps {
  help: Help;
  choices: readonly [MessageKey, Changes][];
}

function Choices({ help, choices }: ChoicesProps) {
  return (
    <div class="choices">
      {choices.map(([words, changes]) => (
        <button
          type="button"
          key={words}
          data-choice={words.replace('ending.', '')}
          onClick={() => {
            help.onChange(changes);
            moveFocus(SITUATION);
          }}
        >
          {text(words)}
        </button>
      ))}
    </div>
  );
}

/** It is time: what does the Photos app say now? */
export function LookAgain({ help }: { help: Help }) {
  const { lookAgainAt } = help.state.case;
  const wasMissed = lookAgainAt > 0 && help.now - lookAgainAt > HOUR;
  return (
    <Card title={text('ending.backTitle')}>
      {wasMissed && (
        <p class="small">{text('ending.missed', { time: timeLabel(lookAgainAt, help.now, help.language) })}</p>
      )}
      <Choices
        help={help}
        choices={[
          ['ending.smaller', isMoving('fewer', tomorrowMorning(help.now))],
          ['ending.same', goOnTo('charger')],
          ['ending.larger', isMoving('more', laterToday(help.now, 3))],
          ['ending.upToDate', saysDone(help.state)],
          ['ending.somethingElse', backToChecks(help.state)],
        ]}
      />
      <Fold title={text('ending.notNow')}>
        {() => (
          <>
            <WaitChoices
              help={help}
              onChoose={(at) => {
                help.onChange(lookAgainLater(at));
                moveFocus(SITUATION);
              }}
            />
          </>
        )}
      </Fold>
    </Card>
  );
}

/** The number stayed the same: was the charger on? */
export function Charger({ help }: { help: Help }) {
  return (
    <Card title={speak(help)('ending.chargerTitle')}>
      <Choices
        help={help}
        choices={[
          ['ending.yes', hasStopped(help.state)],
          ['ending.no', tryOnceMore(tomorrowMorning(help.now))],
        ]}
      />
    </Card>
  );
}
