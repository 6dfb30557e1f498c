import type { Danger } from '../../domain/reader/danger.ts';
import { type MessageKey, text } from '../text.ts';
import { Warning } from '../Warning.tsx';

const WORDS: Record<Danger, MessageKey> = {
  erase: 'reader.danger.erase',
  signOut: 'reader.danger.signOut',
  delete: 'steps.storage.warning',
  turnOff: 'reader.danger.turnOff',
};

/** Where a guide gives advice that may lose photos: what not to do. */
export function DangerWarning({ danger }: { danger: Danger }) {
  return (
    <div data-danger={danger}>
      <Warning isGrave>{text(WORDS[danger])}</Warning>
    </div>
  );
}
