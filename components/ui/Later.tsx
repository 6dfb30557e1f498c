import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What lies below the fold is drawn after the first frame, so that the answers stand there sooner. */
export function Later({ children }: { children(): ComponentChildren }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => setTime(true), []);
  return <>{isTime && children()}</>;
}
