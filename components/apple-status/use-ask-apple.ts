import { useEffect, useState } from 'preact/hooks';
import { askedAt, FRESH_MS } from '../../domain/apple-status/shown-status.ts';
import type { AppContext } from '../app-context.ts';

/** What takes longer than this, in milliseconds, is said to be going on. */
const NOTICEABLE = 300;

/**
 * Asks for Apple's status: when pressed, then every ten minutes while somebody looks at the answer. Who has asked here
 * is told here.
 * @returns how far it is (`long` is worth a word), and whether nobody answered
 */
export function useAskApple({ state, now, onAskAppleStatus }: AppContext) {
  const [asking, setAsking] = useState<'no' | 'begun' | 'long'>('no');
  const [hasAsked, setAsked] = useState(false);
  const [isUnanswered, setUnanswered] = useState(false);
  const ask = async () => {
    if (asking !== 'no') return;
    setAsked(true);
    setUnanswered(false);
    setAsking('begun');
    const timer = setTimeout(() => setAsking('long'), NOTICEABLE);
    try {
      await onAskAppleStatus?.();
    } catch (error) {
      console.warn('The background did not answer', error);
      setUnanswered(true);
    }
    clearTimeout(timer);
    setAsking('no');
  };
  const at = askedAt(state.appleStatus);
  // The page draws once a minute and when it is shown again, so no timer of our own is needed.
  useEffect(() => {
    const isOld = at > 0 && now - at >= FRESH_MS;
    if (hasAsked && !isUnanswered && !document.hidden && isOld) ask();
  }, [now, at]);
  return { asking, hasAsked, isUnanswered, ask };
}
