import { recordArrival, setOpenCard } from '../../domain/case/changes.ts';
import { lastReading } from '../../domain/case/state.ts';
import { hasLine } from '../../domain/photos-line/meanings.ts';
import { icloudPhotosUrl, icloudPlusUrl } from '../../domain/sites/regions.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { OutLink } from '../ui/OutLink.tsx';
import { PlaceAnswer } from './PlaceQuestion.tsx';
import { ReadingBox, replyKey } from './ReadingBox.tsx';

/** What the Photos app said, what it means, and the ways to say something else. */
export function LineAnswer() {
  const app = useAppContext();
  const say = deviceText(app);
  const reading = lastReading(app.state);
  if (!reading) return null;
  const { meaning } = reading;
  const { place } = app.state.case;
  const isOnCloud = place === 'cloudOnly';
  const ask = (card: 'status' | 'correct' | 'lookAgain' | 'ownEyes') => () => {
    app.onChange(setOpenCard(card), card === 'status' || card === 'correct' ? 'diagnosis' : 'caseCard');
  };
  return (
    <section class="card answer-block" data-diagnosis="told" data-status-told={meaning}>
      <ReadingBox reading={reading}>
        <button
          type="button"
          class="plain"
          data-action="lookAgain"
          onClick={ask(hasLine(meaning) ? 'lookAgain' : 'status')}
        >
          {text('photosLine.lookAgain')}
        </button>
      </ReadingBox>
      <p role="status">
        <BoldText>{say(replyKey(meaning, app.state.case))}</BoldText>
      </p>
      {meaning === 'upToDate' && !isOnCloud && (
        <button type="button" data-action="compare" onClick={ask('ownEyes')}>
          {text('photosLine.compare')}
        </button>
      )}
      {isOnCloud && (
        <button
          type="button"
          data-action="seen"
          onClick={() => app.onChange(recordArrival(app.state, app.now), 'caseCard')}
        >
          {say('photosLine.seen')}
        </button>
      )}
      {meaning === 'noPhone' && <FromHere />}
      <div>
        <p class="small answer-line">
          <span>{text('photosLine.wrong')}</span>
          <button
            type="button"
            class="plain"
            data-action="changeStatus"
            aria-label={text('photosLine.changeName')}
            onClick={ask('correct')}
          >
            {text('photosLine.change')}
          </button>
        </p>
        {place !== 'none' && <PlaceAnswer />}
      </div>
    </section>
  );
}

/** Nobody has the phone in the hand: what can be found out in a browser alone. */
function FromHere() {
  const app = useAppContext();
  const say = deviceText(app);
  return (
    <>
      <ol class="actions">
        <li>
          {text('fromHere.photos')}
          <br />
          <OutLink href={icloudPhotosUrl(app.region)}>{text('ending.eyesOpen')}</OutLink>
        </li>
        <li>
          {text('fromHere.space')}
          <br />
          <OutLink href={icloudPlusUrl(app.region)}>{text('fromHere.openSpace')}</OutLink>
        </li>
        <li>
          <BoldText>{text('fromHere.apple')}</BoldText>
        </li>
      </ol>
      <p>{say('fromHere.later')}</p>
    </>
  );
}
