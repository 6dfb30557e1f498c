import type { PageContext } from './messages.ts';
import { isSiteId } from './sites/types.ts';
import { isStepId } from './steps/ids.ts';

/** The page context in values from outside; anything that is not one of our own ids is left out. */
export function readContext(values: { page?: unknown; step?: unknown; region?: unknown }): PageContext {
  const context: PageContext = {};
  if (isSiteId(values.page)) context.page = values.page;
  if (isStepId(values.step)) context.step = values.step;
  if (values.region === 'china') context.region = 'china';
  return context;
}

/** Reads which page the panel is shown on from its address (`page=…&step=…&region=china`, with or without `#`). */
export function readPanelHash(hash: string): PageContext {
  return readContext(Object.fromEntries(new URLSearchParams(hash.replace(/^#/, ''))));
}

/** The panel's hash for a page, without `#`. */
export const panelHash = (context: PageContext): string => `${new URLSearchParams(context as Record<string, string>)}`;
