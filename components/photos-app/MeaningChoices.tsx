import { hasLine, MEANINGS, type Meaning } from '../../domain/photos-line/meanings.ts';
import { text } from '../text.ts';
import { Fold } from '../ui/Fold.tsx';

interface ChoiceProps {
  meaning: Meaning;
  onChoose(meaning: Meaning): void;
}

/** One meaning, with Apple's wording as the example where the line has one. */
export function MeaningChoice({ meaning, onChoose }: ChoiceProps) {
  return (
    <button type="button" data-status={meaning} onClick={() => onChoose(meaning)}>
      {text(`photosLine.${meaning}`)}
      {hasLine(meaning) && (
        <small class="example">{text('photosLine.example', { words: text(`photosLineExample.${meaning}`) })}</small>
      )}
    </button>
  );
}

/** The meanings to choose from: the common ones, the others behind a fold. */
export function MeaningChoices({ onChoose }: { onChoose(meaning: Meaning): void }) {
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
