import { useState } from 'preact/hooks';
import { goOnTo } from '../../domain/case/changes.ts';
import { tellStatus } from '../../domain/case/diagnosis.ts';
import { lastReading } from '../../domain/case/plan.ts';
import { findStatus } from '../../domain/photos-line/find-meanings.ts';
import type { StatusId } from '../../domain/photos-line/meanings.ts';
import { type Help, speak } from '../app-context.ts';
import { DeviceChoice } from '../checklist/DeviceChoice.tsx';
import { text } from '../text.ts';
import { Rich } from '../ui/BoldText.tsx';
import { DIAGNOSIS, moveFocus, SITUATION } from '../ui/focus.ts';
import { StatusSearch } from './LineSearch.tsx';
import { StatusChoices } from './MeaningChoices.tsx';
import { PlaceTold } from './PlaceAnswer.tsx';
import { WhereToLook } from './WhereToLook.tsx';

interface Props {
  help: Help;
  /** A fold has the question as its title already. */
  isInFold?: boolean;
  /** Selector of what takes the focus then; else the card that answers. */
  toldAt?: string;
}

/** What the Photos app says: where to look, then the meaning, from a list or from the words. */
export function StatusQuestion({ help, isInFold = false, toldAt }: Props) {
  const { place, ending } = help.state.case;
  const [line, setLine] = useState('');
  const typed = findStatus(line);
  const onChoose = (status: StatusId) => {
    // A number typed with other words counts something else.
    const isCounted = status === 'uploading' && typed.statuses.includes(status) && typed.items !== undefined;
    const told = { status, ...(isCounted && { items: typed.items as number }) };
    setLine('');
    const changes = tellStatus(help.state, told, help.now);
    help.onChange(changes);
    const isAbove = status === 'uploading' || changes.case?.ending === 'ownEyes';
    moveFocus(toldAt ?? (isAbove ? SITUATION : DIAGNOSIS));
  };
  return (
    <section class={isInFold ? 'question' : 'card question'} data-diagnosis="status">
      {!isInFold && place !== 'none' && ending === 'none' && <PlaceReply help={help} />}
      <fieldset>
        <legend class={isInFold ? 'unseen' : undefined}>
          <h2 tabIndex={-1}>{text('status.title')}</h2>
        </legend>
        <WhereToLook help={help} />
        <DeviceChoice help={help} />
        <StatusSearch line={line} found={typed.statuses} onLine={setLine} onChoose={onChoose} />
        <StatusChoices onChoose={onChoose} />
      </fieldset>
      {(ending === 'status' || ending === 'correct') && (
        <button
          type="button"
          class="plain"
          data-choice="keepStatus"
          onClick={() => {
            help.onChange(goOnTo('none'));
            moveFocus(DIAGNOSIS);
          }}
        >
          {text(lastReading(help.state) ? 'status.keep' : 'status.back')}
        </button>
      )}
    </section>
  );
}

/** What follows from where the photos are, before the next question. */
function PlaceReply({ help }: { help: Help }) {
  const { place } = help.state.case;
  if (place === 'none' || place === 'nowhere') return null;
  return (
    <>
      <PlaceTold help={help} />
      <p role="status">
        <Rich>{speak(help)(`place.${place}Reply`)}</Rich>
      </p>
    </>
  );
}
