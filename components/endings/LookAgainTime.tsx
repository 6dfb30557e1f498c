import { goOnTo, lookAgainLater } from '../../domain/case/changes.ts';
import type { AppContext } from '../app-context.ts';
import { WaitChoices } from '../checklist/WaitChoices.tsx';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { Fold } from '../ui/Fold.tsx';
import { moveFocus, SITUATION } from '../ui/focus.ts';

/** When we look again, with the ways to do it now or at another time. */
export function LookAgainTime({ help }: { help: AppContext }) {
  const { lookAgainAt } = help.state.case;
  const change = (at: number) => {
    help.onChange(lookAgainLater(at));
    moveFocus(SITUATION);
  };
  const lookNow = () => {
    help.onChange(goOnTo('lookAgain'));
    moveFocus(SITUATION);
  };
  return (
    <>
      {lookAgainAt > 0 && (
        <p>
          <b>{text('ending.waitingTitle', { time: timeLabel(lookAgainAt, help.now, help.language) })}</b>
        </p>
      )}
      <p>{text('ending.waitingText')}</p>
      <p class="small">{text('ending.waitingAlarm')}</p>
      <button type="button" data-action="lookNow" onClick={lookNow}>
        {text('ending.lookNow')}
      </button>
      <Fold title={text('ending.otherTime')}>
        {() => (
          <>
            <WaitChoices help={help} onChoose={change} />
          </>
        )}
      </Fold>
    </>
  );
}
