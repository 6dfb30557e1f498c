import type { Synthesis, Utterance } from './speech-types.ts';

/** Time between two checks of an utterance whose events may never come. */
const CHECK_INTERVAL_MS = 1000;
/** A slow voice needs 80 ms for a Latin letter and 220 for a Chinese character. */
const MAX_MS_PER_CHARACTER = 250;
/** Longest time before the first word. */
const MAX_START_MS = 5000;

interface Listener {
  /** Characters of the utterance, and the rate it is spoken at: they limit how long it may last. */
  length: number;
  rate: number;
  /** It has ended, whether or not the browser reported it. */
  onEnd: () => void;
  /** It never began, did not go on after a pause, or was removed from the queue: it has to be spoken again. */
  onLost: () => void;
  /** Something else emptied the queue. */
  onInterrupted: () => void;
  onError: (error: string) => void;
}

/** An utterance that is being spoken. */
export interface SpokenUtterance {
  pause(): void;
  resume(): void;
  /** Stops speaking it and ignores its events from now on. */
  cancel(): void;
}

/** Empties the queue and leaves it ready for the next utterance. */
function cancelAll(synthesis: Synthesis): void {
  synthesis.cancel();
  // Chromium and Firefox stay paused when the queue is emptied: the next sentence would never be spoken.
  if (synthesis.paused) synthesis.resume();
}

/** What is known of an utterance, since browsers do not report everything. */
interface Progress {
  isCancelled: boolean;
  isPaused: boolean;
  hasStarted: boolean;
  /** It ended or was removed from the queue. On Android a pause does that too. */
  hasEnded: boolean;
  /** It was resumed, and no event shows yet that it goes on. */
  isResuming: boolean;
}

/** Checks an utterance at intervals: browsers fail to report its end, never begin it, or do not resume it. */
function watch(synthesis: Synthesis, progress: Progress, { length, rate, onEnd, onLost }: Listener) {
  const maxMs = MAX_START_MS + (length * MAX_MS_PER_CHARACTER) / rate;
  let spokenMs = 0;
  let silentChecks = 0;
  let resumingChecks = 0;
  return setInterval(() => {
    if (progress.isPaused) return;
    spokenMs += CHECK_INTERVAL_MS;
    silentChecks = synthesis.speaking || synthesis.pending ? 0 : silentChecks + 1;
    resumingChecks = progress.isResuming ? resumingChecks + 1 : 0;
    const isSilent = silentChecks > 1;
    if (resumingChecks > 1 || (!progress.hasStarted && (isSilent || spokenMs > MAX_START_MS))) onLost();
    else if (isSilent || spokenMs > maxMs) onEnd();
  }, CHECK_INTERVAL_MS);
}

/**
 * Speaks one utterance and watches it until it has ended or is cancelled.
 * @throws what `synthesis.speak` throws
 */
export function speakUtterance(synthesis: Synthesis, utterance: Utterance, listener: Listener): SpokenUtterance {
  const progress: Progress = {
    isCancelled: false,
    isPaused: false,
    hasStarted: false,
    hasEnded: false,
    isResuming: false,
  };
  const onSpeaking = () => {
    progress.isResuming = false;
  };
  utterance.onstart = () => {
    progress.hasStarted = true;
  };
  utterance.onresume = onSpeaking;
  utterance.onboundary = onSpeaking;
  utterance.onend = () => {
    progress.hasEnded = true;
    if (!progress.isPaused && !progress.isCancelled) listener.onEnd();
  };
  utterance.onerror = ({ error }) => {
    if (progress.isCancelled) return;
    if (error !== 'canceled' && error !== 'interrupted') return listener.onError(error);
    progress.hasEnded = true;
    listener.onInterrupted();
  };
  synthesis.speak(utterance);
  const timer = watch(synthesis, progress, listener);
  return {
    pause: () => {
      progress.isPaused = true;
      if (!progress.hasEnded) synthesis.pause();
    },
    resume: () => {
      progress.isPaused = false;
      if (progress.hasEnded || !synthesis.paused) return listener.onLost();
      progress.isResuming = true;
      synthesis.resume();
    },
    cancel: () => {
      clearInterval(timer);
      progress.isCancelled = true;
      // Only where needed: after a cancel some browsers lose the next utterance too.
      if (!progress.hasEnded || synthesis.paused) cancelAll(synthesis);
    },
  };
}
