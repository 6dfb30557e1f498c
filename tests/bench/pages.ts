import { until } from '../../harness/browsers/surface.ts';
import { pause, type Runner, sessionOf } from './variants.ts';

const PAGE = 'https://www.icloud.com/photos/';
const SETTLE = 500;

interface Pressed {
  pressedAt?: number;
  /** Until the frame's word reached the page: the page's clock alone. */
  heard?: number;
  /** Until the frame called itself ready, by the frame's own clock. */
  ready?: number;
}

/**
 * From the press of the edge button to `data-ready` in the frame, ms. The start is the time stamp that the browser
 * gave the trusted click; the frame says at once when it is ready, and the page's clock is looked at when it hears it,
 * so both ends are on one clock and one hop of a message is included, in ours and in the peer alike. `ready` leaves the
 * hop out and trusts that both processes' clocks agree.
 *
 * Puppeteer holds every new frame until it has looked at it; that is switched off before the press.
 */
export async function pressToReady(runner: Runner) {
  const tab = await runner.tab();
  const { page } = tab;
  await tab.goto(PAGE);
  await page.evaluate(() => {
    const pressed: Pressed = {};
    Object.assign(globalThis, { pressed });
    const { timeOrigin } = performance;
    addEventListener(
      'click',
      (event) => {
        if (event.isTrusted) pressed.pressedAt ??= event.timeStamp;
      },
      true,
    );
    addEventListener('message', ({ data }) => {
      if (!data?.readyAt || pressed.pressedAt === undefined) return;
      pressed.heard = performance.now() - pressed.pressedAt;
      pressed.ready = data.readyAt - timeOrigin - pressed.pressedAt;
    });
  });
  await until(() => tab.edgeButtonName(), 'the edge button');
  await pause(SETTLE);
  await sessionOf(page).send('Target.setAutoAttach', {
    autoAttach: false,
    waitForDebuggerOnStart: false,
    flatten: true,
  });
  await tab.pressEdgeButton();
  await pause(SETTLE);
  const { heard, ready } = await until(async () => {
    const pressed = await page.evaluate(() => (globalThis as unknown as { pressed: Pressed }).pressed);
    return pressed.heard ? (pressed as Required<Pressed>) : undefined;
  }, 'the frame to be ready');
  await tab.close();
  return { heard, ready };
}

/**
 * From the press of the real toolbar button to `data-ready` in the real popup, ms: what a person waits for, most of it
 * the browser's own work on the bubble. Both ends are read from the machine's clock, here and in the popup.
 */
export async function toolbarToReady(runner: Runner) {
  const tab = await runner.tab();
  await tab.goto('https://www.example.org/');
  await pause(SETTLE);
  const pressedAt = performance.timeOrigin + performance.now();
  const popup = await runner.pressToolbar(tab);
  const readyAt = await popup.evaluate(() => performance.timeOrigin + Number(document.documentElement.dataset.readyAt));
  await popup.close();
  await tab.close();
  return { opened: readyAt - pressedAt };
}

/**
 * The popup's page alone, in a tab: from the start of its navigation to `data-ready`, ms, by the page's own clock.
 * Stricter than the toolbar's time, since the bubble is not in it.
 */
export async function loadToReady(runner: Runner) {
  const { page } = await runner.tab();
  await page.goto(runner.address('popup.html'));
  await pause(SETTLE);
  const readyAt = await until(
    () => page.evaluate(() => document.documentElement.dataset.readyAt),
    'popup.html to be ready',
  );
  await page.close();
  return { loaded: Number(readyAt) };
}
