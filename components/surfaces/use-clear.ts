import { useState } from 'preact/hooks';
import { moveFocus } from '../ui/focus.ts';

/** "Clear my answers" with its undo, which lives as long as the page: a shared computer keeps nothing. */
export function useClear(clear: () => () => void) {
  const [undo, setUndo] = useState<() => void>();
  return {
    isCleared: undo !== undefined,
    onClear() {
      const restore = clear();
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
