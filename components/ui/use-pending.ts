import { useState } from 'preact/hooks';

/** What takes longer than this, in milliseconds, is said to be going on. */
const NOTICEABLE = 300;

/**
 * For what is asked outside of the page.
 * @returns how far it is (`long` is worth a sentence), and what runs a task, unless one runs already; a task never
 *   fails, and its result is given in the same drawing in which nothing is pending any more
 */
export function usePending() {
  const [pending, setPending] = useState<'no' | 'begun' | 'long'>('no');
  const run = async <T>(task: () => Promise<T>, onResult?: (result: T) => void) => {
    if (pending !== 'no') return;
    setPending('begun');
    const timer = setTimeout(() => setPending('long'), NOTICEABLE);
    const result = await task();
    clearTimeout(timer);
    setPending('no');
    onResult?.(result);
  };
  return [pending, run] as const;
}
