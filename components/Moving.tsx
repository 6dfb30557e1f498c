import { type Changes, goOnTo, lookAgainLater } from '../domain/progress/changes.ts';
import { noteItems } from '../domain/progress/diagnosis.ts';
import { lastReading } from '../domain/progress/plan.ts';
import type { Look } from '../domain/progress/state.ts';
import { Card } from './Card.tsx';
import { itemsWords } from './diagnosis/items-words.ts';
import { NumberField } from './diagnosis/NumberField.tsx';
import { moveFocus, SITUATION } from './focus.ts';
import { type Help, speak } from './help.ts';
import { LookAgainTime } from './LookAgainTime.tsx';
import { Rich } from './Rich.tsx';
import { type MessageKey, text } from './text.ts';
import { timeLabel } from './time.ts';
import { WaitChoices } from './WaitChoices.tsx';

const REPLY: Partial<Record<Look, MessageKey>> = {
  uploading: 'statusReply.uploading',
  fewer: 'ending.smallerReply',
  more: 'ending.largerReply',
};

/** The number of photos that are left: what was noted, or the field for it. */
function Items({ help }: { help: Help }) {
  const last = lastReading(help.state);
  if (last?.status === 'uploading' && last.items !== undefined) {
    const items = itemsWords(last.items, help.language);
    return (
      <p data-noted={last.items}>
        {text('ending.movingNoted', { items, time: timeLabel(last.at, help.now, help.language) })}
      </p>
    );
  }
  return (
    <>
      <NumberField
        label={text('ending.movingNumber')}
        action={text('ending.keepNumber')}
        onItems={(items) => {
          help.onChange(noteItems(help.state, items, help.now));
          moveFocus(SITUATION);
        }}
      />
      <p class="small">{text('ending.movingNumberWhy')}</p>
    </>
  );
}

/** Uploading has started: no proof yet, and no hurry. */
export function Moving({ help }: { help: Help }) {
  const say = speak(help);
  const { lookAgainAt, lastLook } = help.state.case;
  const reply = REPLY[lastLook];
  const go = (changes: Changes) => {
    help.onChange(changes);
    moveFocus(SITUATION);
  };
  return (
    <Card title={text('ending.movingTitle')}>
      <p>{say(reply ?? 'ending.movingText')}</p>
      <p>
        <Rich>{say('ending.movingWarning')}</Rich>
      </p>
      <Items help={help} />
      {lookAgainAt > 0 ? (
        <LookAgainTime help={help} />
      ) : (
        <>
          <h3>{text('ending.when')}</h3>
          <WaitChoices help={help} onChoose={(at) => go(lookAgainLater(at))} />
          <button type="button" class="plain" data-action="lookNow" onClick={() => go(goOnTo('lookAgain'))}>
            {text('ending.lookNow')}
          </button>
        </>
      )}
    </Card>
  );
}
