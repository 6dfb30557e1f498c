import { hasLine, STATUSES, type StatusId } from '../../domain/photos-line/meanings.ts';
import { text } from '../text.ts';
import { Fold } from '../ui/Fold.tsx';

interface ChoiceProps {
  status: StatusId;
  onChoose(status: StatusId): void;
}

/** One meaning, with Apple's wording as the example where the line has one. */
export function StatusChoice({ status, onChoose }: ChoiceProps) {
  return (
    <button type="button" data-status={status} onClick={() => onChoose(status)}>
      {text(`status.${status}`)}
      {hasLine(status) && (
        <small class="example">{text('status.example', { words: text(`statusExample.${status}`) })}</small>
      )}
    </button>
  );
}

/** The meanings to choose from: the common ones, the others behind a fold. */
export function StatusChoices({ onChoose }: { onChoose(status: StatusId): void }) {
  const choices = (isCommon: boolean) =>
    STATUSES.filter((record) => record.isCommon === isCommon).map(({ id }) => (
      <StatusChoice key={id} status={id} onChoose={onChoose} />
    ));
  return (
    <div class="choices">
      <p class="small">{text('status.meaning')}</p>
      {choices(true)}
      <Fold name="moreStatuses" title={text('status.more')}>
        {() => <div class="choices">{choices(false)}</div>}
      </Fold>
    </div>
  );
}
