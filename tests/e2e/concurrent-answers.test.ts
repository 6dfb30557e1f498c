import { expect, it } from 'vitest';
import { STEP_IDS } from '../../domain/steps/ids.ts';
import type { Surface } from '../../harness/browsers/surface.ts';
import { expectOutcomes, inBothBrowsers, openPanel, PHOTOS, UNKNOWN } from './support/in-both-browsers.ts';

const PRESSES = 60;
const OUTCOME = { fine: 'fine', fixed: 'fixed', stillStuck: 'stillStuck', skip: 'skipped' } as const;

/** Runs inside a panel: answers its step over and over as fast as the buttons appear; the last answer. */
async function storm(step: string, presses: number): Promise<keyof typeof OUTCOME> {
  const find = (action: string) =>
    document.querySelector<HTMLElement>(`[data-step="${step}"] [data-action="${action}"]`);
  const channel = new MessageChannel();
  // Timers sleep in background tabs, messages do not.
  const turn = () =>
    new Promise((resolve) => {
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
  const end = Date.now() + 120_000;
  const press = async (...actions: string[]) => {
    for (;;) {
      const action = actions.find(find);
      if (action) {
        find(action)?.click();
        return action;
      }
      if (Date.now() > end) throw new Error(`${step}: none of ${actions} appeared`);
      await turn();
    }
  };
  if (find('open')) await press('open');
  const order = ['stillStuck', 'fixed', 'skip', 'fine'];
  let last = '';
  for (let i = 0; i < presses; i++) {
    const first = (i + step.length) % order.length;
    last = await press(...order.slice(first), ...order.slice(0, first));
    if (i < presses - 1) await press('undo');
  }
  return last as keyof typeof OUTCOME;
}

/** Runs inside the eighth: moves the panel from edge to edge. */
async function wander(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    document.querySelector<HTMLElement>('[data-action="side"]')?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

inBothBrowsers('a storm of answers', (env) => {
  it('seven panels answer while an eighth changes settings: every surface ends with the last of each', async () => {
    const panels: Surface[] = [];
    for (const _ of STEP_IDS) panels.push((await openPanel(env.session, PHOTOS)).panel);
    const eighth = await openPanel(env.session, PHOTOS);
    const wandering = eighth.panel.evaluate(wander, PRESSES);
    const storms = STEP_IDS.map((step, i) => panels[i]?.evaluate(storm, step, PRESSES));
    const last = await Promise.all(storms);
    await wandering;
    const wanted = Object.fromEntries(STEP_IDS.map((step, i) => [step, OUTCOME[last[i] as keyof typeof OUTCOME]]));
    for (const panel of [...panels, eighth.panel]) await expectOutcomes(panel, wanted);
    const popup = await env.session.pressToolbar(await env.session.open(UNKNOWN));
    await expectOutcomes(popup, wanted);
    const fresh = await openPanel(env.session, PHOTOS);
    await expectOutcomes(fresh.panel, wanted);
    expect(new Set(Object.values(wanted)).size).toBeGreaterThan(1);
  });
});
