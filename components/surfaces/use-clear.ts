import { useState } from 'preact/hooks';
import { useAppContext } from '../app-context.ts';
import { moveFocus } from '../ui/focus.ts';

/** "Clear my answers" with its undo, which lives as long as the page: a shared computer keeps nothing. */
export function useClear() {
  const { onClear } = useAppContext();
  const [undo, setUndo] = useState<() => void>();
  return {
    isCleared: undo !== undefined,
    onClear() {
      const restore = onClear();
      setUndo(() => restore);
      moveFocus('[data-note="cleared"] button');
    },
    onUndo() {
      undo?.();
      setUndo(undefined);
      moveFocus('h1');
    },
  };
}
