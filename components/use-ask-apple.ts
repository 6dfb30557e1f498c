import { useState } from 'preact/hooks';
import type { Help } from './help.ts';

/** What takes longer than this, in milliseconds, is said to be going on. */
const NOTICEABLE = 300;

/** One place that asks for Apple's status, and how far it is: `long` is worth a word. Who has asked here is told here. */
export function useAskApple({ onAskAppleStatus }: Help) {
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
  return { asking, hasAsked, isUnanswered, ask };
}
