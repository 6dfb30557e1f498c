import type { Synth, Utterance } from './speech-types.ts';

/** Between two looks at a voice that may never say that it has begun or ended. */
const LOOK_MS = 1000;
/** A slow voice needs 80 ms for a Latin letter and 220 for a Chinese sign. */
const LONGEST_PER_CHARACTER = 250;
/** Before its first word. */
const LONGEST_START = 5000;

interface Listener {
  /** Characters of the utterance, and how fast they are spoken: how long it may last. */
  length: number;
  rate: number;
  /** It has ended, whether it said so or not. */
  onOver: () => void;
  /** It never began, did not go on after a pause, or is gone: it has to be spoken again. */
  onMissing: () => void;
  /** Somebody else emptied the queue. */
  onInterrupted: () => void;
  onError: (error: string) => void;
}

/** An utterance that is being spoken. */
export interface Spoken {
  pause(): void;
  resume(): void;
  /** Falls silent; none of its events counts any more. */
  drop(): void;
}

/** Silence, with nothing left over for whoever speaks next. */
function silence(synth: Synth): void {
  synth.cancel();
  // Chromium and Firefox stay paused when the queue is emptied: the next sentence would never be heard.
  if (synth.paused) synth.resume();
}

/** What is known of an utterance, since browsers do not always say. */
interface Progress {
  isDropped: boolean;
  isPaused: boolean;
  hasStarted: boolean;
  /** It ended, or was thrown away: while paused too, as Android does. */
  isGone: boolean;
  /** It was told to go on, and has not said that it does. */
  isExpected: boolean;
}

/** Looks at it from time to time: browsers forget its end, never begin it, or do not go on after a pause. */
function watch(synth: Synth, now: Progress, { length, rate, onOver, onMissing }: Listener) {
  const longest = LONGEST_START + (length * LONGEST_PER_CHARACTER) / rate;
  let heard = 0;
  let quiet = 0;
  let unresumed = 0;
  return setInterval(() => {
    if (now.isPaused) return;
    heard += LOOK_MS;
    quiet = synth.speaking || synth.pending ? 0 : quiet + 1;
    unresumed = now.isExpected ? unresumed + 1 : 0;
    const isSilent = quiet > 1;
    if (unresumed > 1 || (!now.hasStarted && (isSilent || heard > LONGEST_START))) onMissing();
    else if (isSilent || heard > longest) onOver();
  }, LOOK_MS);
}

/**
 * Speaks one utterance and looks after it until it is over or dropped.
 * @throws what `synth.speak` throws
 */
export function speakUtterance(synth: Synth, utterance: Utterance, listener: Listener): Spoken {
  const now: Progress = { isDropped: false, isPaused: false, hasStarted: false, isGone: false, isExpected: false };
  const goesOn = () => {
    now.isExpected = false;
  };
  utterance.onstart = () => {
    now.hasStarted = true;
  };
  utterance.onresume = goesOn;
  utterance.onboundary = goesOn;
  utterance.onend = () => {
    now.isGone = true;
    if (!now.isPaused && !now.isDropped) listener.onOver();
  };
  utterance.onerror = ({ error }) => {
    if (now.isDropped) return;
    if (error !== 'canceled' && error !== 'interrupted') return listener.onError(error);
    now.isGone = true;
    listener.onInterrupted();
  };
  synth.speak(utterance);
  const timer = watch(synth, now, listener);
  return {
    pause: () => {
      now.isPaused = true;
      if (!now.isGone) synth.pause();
    },
    resume: () => {
      now.isPaused = false;
      if (now.isGone || !synth.paused) return listener.onMissing();
      now.isExpected = true;
      synth.resume();
    },
    drop: () => {
      clearInterval(timer);
      now.isDropped = true;
      // Nothing is cancelled without need: some browsers then swallow the next utterance too.
      if (!now.isGone || synth.paused) silence(synth);
    },
  };
}
