import { scheduleLookAgain, setOpenCard } from '../../domain/case/changes.ts';
import { useAppContext } from '../app-context.ts';
import { WaitChoices } from '../checklist/WaitChoices.tsx';
import { text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { Fold } from '../ui/Fold.tsx';
import { moveFocus, SITUATION } from '../ui/focus.ts';

/** When we look again, with the ways to do it now or at another time. */
export function LookAgainTime() {
  const app = useAppContext();
  const { lookAgainAt } = app.state.case;
  const change = (at: number) => {
    app.onChange(scheduleLookAgain(at));
    moveFocus(SITUATION);
  };
  const lookNow = () => {
    app.onChange(setOpenCard('lookAgain'));
    moveFocus(SITUATION);
  };
  return (
    <>
      {lookAgainAt > 0 && (
        <p>
          <b>{text('ending.waitingTitle', { time: timeLabel(lookAgainAt, app.now, app.language) })}</b>
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
            <WaitChoices onChoose={change} />
          </>
        )}
      </Fold>
    </>
  );
}
