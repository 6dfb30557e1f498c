import { until } from '../../harness/browsers/surface.ts';
import { CATEGORIES, scriptTime } from './script-time.ts';
import { pause, type Runner, sessionOf } from './variants.ts';

const PAGE = 'https://www.icloud.com/photos/';
/** After the page's load and the edge button: the last answers from storage and background have come. */
const SETTLE = 400;

/**
 * One matched page, visited twice in fresh tabs.
 *
 * Traced: `script`, CPU time of the content script's world (see script-time.ts).
 * Not traced: `scriptDuration`, all script of the page's process on the wall clock, as `Performance.getMetrics` sums
 * it, in which the page's own script and the waiting for a core are included; and `heap`, what is in use after the
 * garbage was collected.
 */
export async function visit(runner: Runner, hasTab: boolean) {
  const traced = await runner.tab();
  await traced.page.tracing.start({ categories: CATEGORIES });
  await arrive(traced, hasTab);
  const trace = await traced.page.tracing.stop();
  await traced.close();

  const tab = await runner.tab();
  await arrive(tab, hasTab);
  const { ScriptDuration = Number.NaN } = await tab.page.metrics();
  await sessionOf(tab.page).send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await tab.page.metrics();
  await tab.close();
  return { script: scriptTime(trace), scriptDuration: ScriptDuration * 1000, heap: JSHeapUsedSize / 1024 };
}

async function arrive(tab: Awaited<ReturnType<Runner['tab']>>, hasTab: boolean): Promise<void> {
  await tab.goto(PAGE);
  if (hasTab) await until(() => tab.hostCount(), 'the spotter’s host');
  await pause(SETTLE);
}
