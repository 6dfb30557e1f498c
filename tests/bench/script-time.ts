/** What must be traced; microtasks are in `v8.execute` alone. */
export const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute', '__metadata'];

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Start on the wall clock and length on it and of the thread's CPU time, microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string }; worldId?: number };
}

/** Events that stand for script of an extension's world, with everything below them (DOM calls, extension APIs). */
function isContentScript({ name, args }: TraceEvent): boolean {
  if (name === 'EvaluateScript') return !!args.data?.url?.startsWith('chrome-extension:');
  return name === 'v8.callFunction' && !!args.worldId;
}

/**
 * Script time of the content script in a trace, ms: its compilation and first run, the calls of its listeners, and
 * the microtasks by which it goes on after an extension API answered. It is the thread's CPU time, so another process
 * on the same core does not count. Microtasks carry no world's name: all that run on the thread after the content
 * script began are counted, which is right because the look-alike pages have no promises.
 * @param trace what `page.tracing.stop()` gives
 * @returns 0 where no content script ran
 */
export function scriptTime(trace: Uint8Array | undefined): number {
  if (!trace) throw new Error('the browser gave no trace');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const first = traceEvents.filter((e) => e.name === 'EvaluateScript').find(isContentScript);
  if (!first) return 0;
  const counted = traceEvents
    .filter(({ pid, tid, ts }) => pid === first.pid && tid === first.tid && ts >= first.ts)
    .filter((e) => isContentScript(e) || e.name === 'RunMicrotasks')
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of counted) {
    // What lies within another counted event is counted with it.
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}
