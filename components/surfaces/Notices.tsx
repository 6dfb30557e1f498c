import { useRef } from 'preact/hooks';
import type { Saving } from '../../domain/case/state.ts';
import type { AppContext } from '../app-context.ts';
import { reportText } from '../endings/report-text.ts';
import { text } from '../text.ts';
import { CopyText } from '../ui/CopyText.tsx';

interface SavingProps {
  help: AppContext;
  saving: Saving;
}

const PROBLEMS = { unsaved: 'errors.unsaved', full: 'errors.full', unread: 'errors.unread' } as const;

/** Says when an answer is not in storage yet, and when it is again. */
export function SavingNotice({ help, saving }: SavingProps) {
  const hadProblem = useRef(false);
  if (saving !== 'saved') hadProblem.current = true;
  if (!hadProblem.current) return null;
  return (
    <div class="notice" role="status" data-saving={saving}>
      <p>{text(saving === 'saved' ? 'errors.saved' : PROBLEMS[saving])}</p>
      {saving === 'full' && <CopyText label={text('errors.copyAnswers')} content={() => reportText(help)} />}
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
export function Note({ message, action, onAction, name }: NoteProps) {
  return (
    <div class="notice row" role="status" data-note={name}>
      <p>{message}</p>
      <button type="button" class="plain" data-action={`${name}Action`} onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
