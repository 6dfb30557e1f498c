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
  readGuide: { args: { tabId: number }; answer: ReadResult };
  /** Ask Apple for its system status. For pages of ours alone; what came of it travels through storage. */
  readAppleStatus: { args: null; answer: null };
}

/** After a failure the tab still shows the page. */
export type ReadResult = { ok: true } | { failure: ReadFailure };

/**
 * What the spotter sets on the global object of its isolated world, which the page cannot reach and the popup can
 * (`executeScript`). A listener for messages would cost every Apple page more than this. An updated extension finds
 * what an older version of it left there: the names stay.
 */
export interface SpotterGlobal {
  sevenSteps?: {
    /** Whether the extension was updated or removed while this spotter was running. */
    isOver(): boolean;
    /** Opens the panel beside the page; `false` where the page keeps it out, nothing where this spotter is over. */
    openPanel(): boolean | undefined;
  };
}

/** The page that the panel is shown on. */
export interface PageContext {
  page?: SiteId;
  step?: StepId;
  /** On a host of mainland China; absent elsewhere. */
  region?: 'china';
}

/** Spotter → panel, over the port. */
export type SpotterToPanel =
  /** First message: the page, and whether the person just pressed the edge button (then focus moves in). */
  | ({ type: 'hello'; isSheet: boolean; takeFocus: boolean } & PageContext)
  /** The page's app shows another page now. */
  | ({ type: 'page' } & PageContext)
  /** The window became narrow (bottom sheet) or wide again. */
  | { type: 'sheet'; isSheet: boolean };

/** Panel → spotter, over the port. */
export type PanelToSpotter =
  /** The panel has the port and works. */
  | { type: 'ready' }
  /** Close the panel, give the focus back to the edge button. */
  | { type: 'close' }
  /** Width while the edge is dragged, CSS pixels; the panel stores the final one. */
  | { type: 'width'; width: number };
