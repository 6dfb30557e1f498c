import { type Changes, recordItems, scheduleLookAgain, setOpenCard } from '../../domain/case/changes.ts';
import type { UploadProgress } from '../../domain/case/state.ts';
import { lastReading } from '../../domain/case/state.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { WaitChoices } from '../checklist/WaitChoices.tsx';
import { NumberField } from '../photos-app/NumberField.tsx';
import { itemsText } from '../photos-app/ReadingBox.tsx';
import { type MessageKey, text } from '../text.ts';
import { timeLabel } from '../time.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { Card, Fold } from '../ui/Card.tsx';

const REPLY: Partial<Record<UploadProgress, MessageKey>> = {
  uploading: 'photosLineReply.uploading',
  fewer: 'ending.smallerReply',
  more: 'ending.largerReply',
};

/** The number of photos that are left: what was noted, or the field for it. */
function Items() {
  const app = useAppContext();
  const last = lastReading(app.state);
  if (last?.meaning === 'uploading' && last.items !== undefined) {
    const items = itemsText(last.items, app.language);
    return (
      <p data-noted={last.items}>
        {text('ending.movingNoted', { items, time: timeLabel(last.at, app.now, app.language) })}
      </p>
    );
  }
  return (
    <>
      <NumberField
        label={text('ending.movingNumber')}
        action={text('ending.keepNumber')}
        onItems={(items) => app.onChange(recordItems(app.state, items, app.now), 'caseCard')}
      />
      <p class="small">{text('ending.movingNumberWhy')}</p>
    </>
  );
}

/** Uploading has started: no proof yet, and no hurry. */
export function OnItsWay() {
  const app = useAppContext();
  const say = deviceText(app);
  const { lookAgainAt, uploadProgress } = app.state.case;
  const reply = REPLY[uploadProgress];
  const go = (changes: Changes) => app.onChange(changes, 'caseCard');
  return (
    <Card title={text('ending.movingTitle')}>
      <p>{say(reply ?? 'ending.movingText')}</p>
      <p>
        <BoldText>{say('ending.movingWarning')}</BoldText>
      </p>
      <Items />
      {lookAgainAt > 0 ? (
        <LookAgainTime />
      ) : (
        <>
          <h3>{text('ending.when')}</h3>
          <WaitChoices onChoose={(at) => go(scheduleLookAgain(at))} />
          <button type="button" class="plain" data-action="lookNow" onClick={() => go(setOpenCard('lookAgain'))}>
            {text('ending.lookNow')}
          </button>
        </>
      )}
    </Card>
  );
}

/** Nothing to do until the time has come. */
export function Waiting() {
  const app = useAppContext();
  return (
    <Card title={text('ending.waitTitle')}>
      {app.state.case.uploadProgress === 'same' && <p>{text('ending.tonightReply')}</p>}
      <LookAgainTime />
    </Card>
  );
}

/** When we look again, with the ways to do it now or at another time. */
function LookAgainTime() {
  const app = useAppContext();
  const { lookAgainAt } = app.state.case;
  const change = (at: number) => app.onChange(scheduleLookAgain(at), 'caseCard');
  const lookNow = () => app.onChange(setOpenCard('lookAgain'), 'caseCard');
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
      <Fold title={text('ending.otherTime')}>{() => <WaitChoices onChoose={change} />}</Fold>
    </>
  );
}
