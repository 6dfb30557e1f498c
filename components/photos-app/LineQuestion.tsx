import { useState } from 'preact/hooks';
import { recordLine, setOpenCard } from '../../domain/case/changes.ts';
import { lastReading } from '../../domain/case/state.ts';
import { findMeanings } from '../../domain/photos-line/find-meanings.ts';
import { hasLine, MEANINGS, type Meaning } from '../../domain/photos-line/meanings.ts';
import { deviceText, useAppContext } from '../app-context.ts';
import { DeviceChoice } from '../checklist/DeviceChoice.tsx';
import type { FocusTarget } from '../focus.ts';
import { text } from '../text.ts';
import { BoldText } from '../ui/BoldText.tsx';
import { Fold } from '../ui/Card.tsx';
import { PlaceAnswer } from './PlaceQuestion.tsx';
import { WhereToLook } from './WhereToLook.tsx';

interface Props {
  /** A fold has the question as its title already. */
  isInFold?: boolean;
  /** What gets the focus after the choice; else the card that answers it. */
  answeredAt?: FocusTarget;
}

/** What the Photos app says: where to look, then the meaning, from a list or from what is typed. */
export function LineQuestion({ isInFold = false, answeredAt }: Props) {
  const app = useAppContext();
  const { place, openCard } = app.state.case;
  const [line, setLine] = useState('');
  const typed = findMeanings(line);
  const onChoose = (meaning: Meaning) => {
    // A number typed with other words counts something else.
    const isCounted = meaning === 'uploading' && typed.meanings.includes(meaning) && typed.items !== undefined;
    const given = { meaning, ...(isCounted && { items: typed.items as number }) };
    setLine('');
    const changes = recordLine(app.state, given, app.now);
    const isAbove = meaning === 'uploading' || changes.case?.openCard === 'ownEyes';
    app.onChange(changes, answeredAt ?? (isAbove ? 'caseCard' : 'diagnosis'));
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
          onClick={() => app.onChange(setOpenCard('none'), 'diagnosis')}
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

interface SearchProps {
  line: string;
  /** What it may mean, the likeliest first. */
  found: readonly Meaning[];
  onLine(line: string): void;
  onChoose(meaning: Meaning): void;
}

/** Fewer letters than these may become any word. */
const FEWEST = 3;

/** For those who have the line before them: what it may mean, while it is typed. */
function LineSearch({ line, found, onLine, onChoose }: SearchProps) {
  const isTyped = line.trim().length >= FEWEST;
  const [likeliest] = found;
  return (
    <div class="search" data-found={isTyped ? found.length : undefined}>
      <label>
        {text('photosLine.type')}
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={line}
          onInput={(event) => onLine(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && isTyped && likeliest && found.length === 1) onChoose(likeliest);
          }}
        />
      </label>
      <p role="status" class="small">
        {isTyped && text(found.length > 0 ? 'photosLine.found' : 'photosLine.unknown')}
      </p>
      {isTyped && found.map((meaning) => <MeaningChoice key={meaning} meaning={meaning} onChoose={onChoose} />)}
      {isTyped && found.length === 0 && (
        <button type="button" data-choice="startChecks" onClick={() => onChoose('noLine')}>
          {text('photosLine.startChecks')}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  meaning: Meaning;
  onChoose(meaning: Meaning): void;
}

/** One meaning, with Apple's wording as the example where the line has one. */
function MeaningChoice({ meaning, onChoose }: ChoiceProps) {
  return (
    <button type="button" data-status={meaning} onClick={() => onChoose(meaning)}>
      {text(`photosLine.${meaning}`)}
      {hasLine(meaning) && (
        <small class="example">{text('photosLine.example', { line: text(`photosLineExample.${meaning}`) })}</small>
      )}
    </button>
  );
}

/** The meanings to choose from: the common ones, the others behind a fold. */
function MeaningChoices({ onChoose }: { onChoose(meaning: Meaning): void }) {
  const choices = (isCommon: boolean) =>
    MEANINGS.filter((record) => record.isCommon === isCommon).map(({ id }) => (
      <MeaningChoice key={id} meaning={id} onChoose={onChoose} />
    ));
  return (
    <div class="choices">
      <p class="small">{text('photosLine.meaning')}</p>
      {choices(true)}
      <Fold name="moreStatuses" title={text('photosLine.more')}>
        {() => <div class="choices">{choices(false)}</div>}
      </Fold>
    </div>
  );
}
