import { useRef, useState } from 'preact/hooks';
import { useAppContext } from '../app-context.ts';
import { reportText } from '../endings/report-text.ts';
import { moveFocus } from '../focus.ts';
import { text } from '../text.ts';
import { CopyText } from '../ui/CopyText.tsx';

const SAVING_TEXT = {
  saved: 'errors.saved',
  unsaved: 'errors.unsaved',
  full: 'errors.full',
  unread: 'errors.unread',
} as const;

/** Says when an answer is not in storage yet, and when it is again. */
export function SavingNotice() {
  const app = useAppContext();
  const { saving } = app;
  const hadProblem = useRef(false);
  if (saving !== 'saved') hadProblem.current = true;
  if (!hadProblem.current) return null;
  return (
    <div class="notice" role="status" data-saving={saving}>
      <p>{text(SAVING_TEXT[saving])}</p>
      {saving === 'full' && <CopyText label={text('errors.copyAnswers')} content={() => reportText(app)} />}
    </div>
  );
}

interface NoteProps {
  message: string;
  action: string;
  onAction(): void;
  name: string;
}

/** One plain sentence, and the one thing that can be done about it. */
function Note({ message, action, onAction, name }: NoteProps) {
  return (
    <div class="notice row" role="status" data-note={name}>
      <p>{message}</p>
      <button type="button" class="plain" data-action={`${name}Action`} onClick={onAction}>
        {action}
      </button>
    </div>
  );
}

/** Values that could not be read were kept aside; nothing once the person has read that. */
export function KeptNote() {
  const { state, onDismissKept } = useAppContext();
  if (!state.hasKeptInvalid) return null;
  return <Note name="kept" message={text('errors.kept')} action={text('errors.ok')} onAction={onDismissKept} />;
}

/** The answers were cleared, and can be put back. */
export function ClearedNote({ onUndo }: { onUndo(): void }) {
  return <Note name="cleared" message={text('more.cleared')} action={text('more.undo')} onAction={onUndo} />;
}

/** "Clear my answers" with its undo, which lives as long as the page: a shared computer keeps nothing. */
export function useClear() {
  const { onClear } = useAppContext();
  const [undo, setUndo] = useState<() => void>();
  return {
    isCleared: undo !== undefined,
    onClear() {
      const restore = onClear();
      setUndo(() => restore);
      moveFocus('clearedNote');
    },
    onUndo() {
      undo?.();
      setUndo(undefined);
      moveFocus('pageTitle');
    },
  };
}
