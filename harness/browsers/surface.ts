import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Colours = 'light' | 'dark';

/** How long anything is waited for, ms: on a busy machine everything takes many times as long as else. */
export const TIMEOUT_MS = 60_000;

/**
 * Asks again until the answer is truthy; the time limit is the only clock in the tests.
 * @throws when the time is over, naming what was waited for and the last answer
 */
export async function until<T>(
  ask: () => Promise<T> | T,
  what: string,
  timeoutMs = TIMEOUT_MS,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const value = await ask();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms for ${what}; last: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What tests do with a document on screen: a page, the panel in its frame, the popup, a page of the extension. */
export abstract class Surface {
  /** Runs an expression in the document's own world and answers its JSON value. */
  protected abstract run(expression: string): Promise<unknown>;
  /** Runs a whole script there. */
  protected abstract load(source: string): Promise<void>;
  /** A real mouse click in the middle of the element, wherever the browser then says it goes. */
  abstract click(selector: string): Promise<void>;
  /** A real key press on whatever has the focus: `Tab`, `Shift+Tab`, `Enter`, `Escape`, `Space`, … */
  abstract press(key: string): Promise<void>;
  /** Types a text into whatever has the focus, a real key press for each letter. */
  abstract type(text: string): Promise<void>;
  abstract screenshot(path: string): Promise<void>;
  abstract colours(scheme: Colours): Promise<void>;
  abstract close(): Promise<void>;

  /** `fn` travels as text: it sees the document and its arguments, nothing of the test. */
  async evaluate<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return (await this.run(`(${fn})(...${JSON.stringify(args)})`)) as T;
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async waitReady(timeoutMs?: number): Promise<this> {
    await this.waitFor('html[data-ready="true"]', timeoutMs);
    return this;
  }

  async waitFor(selector: string, timeoutMs?: number): Promise<void> {
    await until(() => this.count(selector), `${selector} to appear`, timeoutMs);
  }

  async waitGone(selector: string, timeoutMs?: number): Promise<void> {
    await until(async () => (await this.count(selector)) === 0, `${selector} to go`, timeoutMs);
  }

  count(selector: string): Promise<number> {
    return this.evaluate((css) => document.querySelectorAll(css).length, selector);
  }

  text(selector: string): Promise<string | undefined> {
    return this.evaluate((css) => document.querySelector(css)?.textContent?.trim(), selector);
  }

  attribute(selector: string, name: string): Promise<string | null> {
    return this.evaluate((css, key) => document.querySelector(css)?.getAttribute(key) ?? null, selector, name);
  }

  /** Two frames: what the last press set in motion, focus or scrolling, is over. A page that nobody sees draws none. */
  settle(): Promise<void> {
    return this.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await Promise.race([frame().then(frame), new Promise((resolve) => setTimeout(resolve, 100))]);
    });
  }

  /** What the person answered, step by step, as this surface shows it. */
  outcomes(): Promise<Record<string, string>> {
    return this.evaluate(() => {
      const steps = [...document.querySelectorAll<HTMLElement>('[data-step][data-outcome]')];
      return Object.fromEntries(steps.map((step) => [step.dataset.step, step.dataset.outcome]));
    });
  }

  /** Unfolds a step where needed and presses one of its buttons. */
  async answer(step: string, action: string): Promise<void> {
    const place = `[data-step="${step}"]`;
    const button = `${place} [data-action="${action}"]`;
    await this.waitFor(place);
    if (!(await this.count(button))) await this.click(`${place} [data-action="open"]`);
    await this.waitFor(button);
    await this.click(button);
  }

  /** Every finding of axe for WCAG 2.2 AA, one line each. */
  async axe(): Promise<string[]> {
    if (!(await this.evaluate(() => 'axe' in globalThis))) await this.load(axeSource());
    return this.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      // Neither what passes nor the selectors of findings are read, and both take long to make.
      const less = { resultTypes: ['violations' as const], selectors: false };
      const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, ...less });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} · ${node.failureSummary?.replace(/\s+/g, ' ')}`),
      );
    });
  }
}

const axeSource = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
