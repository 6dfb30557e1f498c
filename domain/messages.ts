import type { ReadFailure } from './reader/guide/failures.ts';
import type { SiteId } from './sites/types.ts';
import type { StepId } from './steps/ids.ts';

/** What only the background can do: name → what it takes and answers. `runtime.sendMessage({ name, args })`. */
export interface BackgroundRequests {
  /** Was the panel left open in the sender's tab? */
  isPanelOpen: { args: null; answer: boolean };
  /** Remember whether the panel is open in the sender's tab. */
  setPanelOpen: { args: boolean; answer: null };
  /** Open panel.html in a new tab beside the sender's; `args` is its hash without `#`. */
  openPanelTab: { args: string; answer: null };
  /** Open a tab's page in the reader, in the same tab. For the popup alone: a page could read other tabs by it. */
  readGuide: { args: { tabId: number }; answer: ReadAnswer };
  /** Ask Apple for its system status. For pages of ours alone; what came of it travels through storage. */
  readAppleStatus: { args: null; answer: null };
}

/** Where it failed, the tab stands as it stood. */
export type ReadAnswer = { ok: true } | { failure: ReadFailure };

/**
 * What the spotter leaves in its isolated world, which the page cannot reach and the popup can (`executeScript`).
 * A listener for messages would cost every Apple page more than this.
 */
export interface SpotterWorld {
  sevenSteps?: {
    /** The extension was updated or removed under this spotter. */
    isOver(): boolean;
    /** Opens the panel beside the page; `false` where it cannot stand, nothing where this spotter is over. */
    openPanel(): boolean | undefined;
  };
}

/** Which page the panel stands on. */
export interface PageContext {
  page?: SiteId;
  step?: StepId;
  /** On a host of mainland China; absent elsewhere. */
  region?: 'china';
}

/** Spotter → panel, over the port. */
export type ToPanel =
  /** First message: the page, and whether the person just pressed the tab (then focus moves in). */
  | ({ type: 'hello'; isSheet: boolean; takeFocus: boolean } & PageContext)
  /** The person moved on inside the page's app. */
  | ({ type: 'page' } & PageContext)
  /** The window became narrow (bottom sheet) or wide again. */
  | { type: 'sheet'; isSheet: boolean };

/** Panel → spotter, over the port. */
export type ToSpotter =
  /** The panel got the port and works. */
  | { type: 'ready' }
  /** Close the panel, give the focus back to the tab. */
  | { type: 'close' }
  /** Width while the edge is dragged, CSS pixels; the final one goes through storage (`settings/width`). */
  | { type: 'width'; width: number };
