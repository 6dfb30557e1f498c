import { useState } from 'preact/hooks';
import { recordLine, setOpenCard } from '../../domain/case/changes.ts';
import { lastReading } from '../../domain/case/state.ts';
import { findMeanings } from '../../domain/photos-line/find-meanings.ts';
import type { Meaning } from '../../domain/photos-line/meanings.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { DeviceChoice } from '../checklist/DeviceChoice.tsx';
import { text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { DIAGNOSIS, moveFocus, SITUATION } from '../ui/focus.ts';
import { LineSearch } from './LineSearch.tsx';
import { MeaningChoices } from './MeaningChoices.tsx';
import { PlaceAnswer } from './PlaceAnswer.tsx';
import { WhereToLook } from './WhereToLook.tsx';

interface Props {
  /** A fold has the question as its title already. */
  isInFold?: boolean;
  /** Selector of what takes the focus then; else the card that answers. */
  toldAt?: string;
}

/** What the Photos app says: where to look, then the meaning, from a list or from the words. */
export function LineQuestion({ isInFold = false, toldAt }: Props) {
  const app = useAppContext();
  const { place, openCard } = app.state.case;
  const [line, setLine] = useState('');
  const typed = findMeanings(line);
  const onChoose = (meaning: Meaning) => {
    // A number typed with other words counts something else.
    const isCounted = meaning === 'uploading' && typed.meanings.includes(meaning) && typed.items !== undefined;
    const told = { meaning, ...(isCounted && { items: typed.items as number }) };
    setLine('');
    const changes = recordLine(app.state, told, app.now);
    app.onChange(changes);
    const isAbove = meaning === 'uploading' || changes.case?.openCard === 'ownEyes';
    moveFocus(toldAt ?? (isAbove ? SITUATION : DIAGNOSIS));
  };
  return (
    <section class={isInFold ? 'question' : 'card question'} data-diagnosis="status">
      {!isInFold && place !== 'none' && openCard === 'none' && <PlaceReply />}
      <fieldset>
        <legend class={isInFold ? 'unseen' : undefined}>
          <h2 tabIndex={-1}>{text('photosLine.title')}</h2>
        </legend>
        <WhereToLook />
        <DeviceChoice />
        <LineSearch line={line} found={typed.meanings} onLine={setLine} onChoose={onChoose} />
        <MeaningChoices onChoose={onChoose} />
      </fieldset>
      {(openCard === 'status' || openCard === 'correct') && (
        <button
          type="button"
          class="plain"
          data-choice="keepStatus"
          onClick={() => {
            app.onChange(setOpenCard('none'));
            moveFocus(DIAGNOSIS);
          }}
        >
          {text(lastReading(app.state) ? 'photosLine.keep' : 'photosLine.back')}
        </button>
      )}
    </section>
  );
}

/** What follows from where the photos are, before the next question. */
function PlaceReply() {
  const app = useAppContext();
  const { place } = app.state.case;
  if (place === 'none' || place === 'nowhere') return null;
  return (
    <>
      <PlaceAnswer />
      <p role="status">
        <BoldText>{deviceText(app)(`place.${place}Reply`)}</BoldText>
      </p>
    </>
  );
}
