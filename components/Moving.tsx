import { type Changes, goOnTo, lookAgainLater } from '../domain/progress/changes.ts';
import type { Look } from '../domain/progress/state.ts';
import { Card } from './Card.tsx';
import { moveFocus, SITUATION } from './focus.ts';
import { type Help, speak } from './help.ts';
import { LookAgainTime } from './LookAgainTime.tsx';
import { Rich } from './Rich.tsx';
import { text } from './text.ts';
import { WaitChoices } from './WaitChoices.tsx';

const REPLY: Partial<Record<Look, 'ending.smallerReply' | 'ending.largerReply'>> = {
  fewer: 'ending.smallerReply',
  more: 'ending.largerReply',
};

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
      <p>{reply ? text(reply) : say('ending.movingText')}</p>
      <p>
        <Rich>{say('ending.movingWarning')}</Rich>
      </p>
      {lookAgainAt > 0 ? (
        <LookAgainTime help={help} />
      ) : (
        <>
          <p>{text('ending.movingNumber')}</p>
          <h3>{text('ending.when')}</h3>
          <WaitChoices help={help} onChoose={(at) => go(lookAgainLater(at))} />
          <button type="button" class="plain" onClick={() => go(goOnTo('lookAgain'))}>
            {text('ending.lookNow')}
          </button>
        </>
      )}
    </Card>
  );
}
