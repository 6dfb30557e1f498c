import type { PageContext } from './messages.ts';
import { isSiteId } from './sites/types.ts';
import { isStepId } from './steps/ids.ts';

/** What of `said` is a page context; anything that is not one of our own ids counts as not said. */
export function readContext(said: { page?: unknown; step?: unknown; region?: unknown }): PageContext {
  const context: PageContext = {};
  if (isSiteId(said.page)) context.page = said.page;
  if (isStepId(said.step)) context.step = said.step;
  if (said.region === 'china') context.region = 'china';
  return context;
}

/** Reads which page the panel stands on from its address (`page=…&step=…&region=china`, with or without `#`). */
export function readPanelHash(hash: string): PageContext {
  return readContext(Object.fromEntries(new URLSearchParams(hash.replace(/^#/, ''))));
}

/** The panel's hash for a page, without `#`. */
export const panelHash = (context: PageContext): string => `${new URLSearchParams(context as Record<string, string>)}`;
