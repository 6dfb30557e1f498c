import { existsSync } from 'node:fs';
import type { PageServer } from '../pages/page-server.ts';
import type { Surface } from './surface.ts';

/** What tests do with a tab on a web page, and with what is ours on it. */
export interface Tab extends Surface {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  /** The toolbar's own Back button. */
  pressBack(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** Gives the page this much room, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** To the front, as if its title were clicked. */
  activate(): Promise<void>;
  /** How many `<seven-steps>` stand in the document. */
  hostCount(): Promise<number>;
  /** Waits for the edge button and clicks it with the mouse. */
  pressEdgeButton(): Promise<void>;
  /** Accessible name of the edge button, undefined while there is none. */
  edgeButtonName(): Promise<string | undefined>;
  /** Whether the keyboard's focus is on the edge button, not on another button of ours. */
  isEdgeButtonFocused(): Promise<boolean>;
  /** Addresses of our frames in the page. */
  panelUrls(): Promise<string[]>;
  /** The panel's frame, as soon as it is there and ready. */
  panel(): Promise<Surface>;
}

/** What tests do with a browser that has the built extension in it. */
export interface Session {
  readonly name: BrowserName;
  open(url: string): Promise<Tab>;
  /** Presses the real toolbar button over this tab and answers the real popup. */
  pressToolbar(tab: Tab): Promise<Surface>;
  /** *Read without ads* in the page's context menu. */
  pressMenu(tab: Tab): Promise<void>;
  /** The keys of *Read without ads*. */
  pressKeys(tab: Tab): Promise<void>;
  /** The popup that is open, if one is. */
  openPopup(): Promise<Surface | undefined>;
  /** A page of the extension in a tab, `panel.html` or `welcome.html`. */
  extensionPage(path: string): Promise<Surface>;
  /** A page of the extension that runs nothing, from which its storage can be reached. */
  home(): Promise<Surface>;
  /** Addresses of all tabs. */
  tabUrls(): Promise<string[]>;
  /** As the browser does after an update, or a developer on the extensions page. */
  reloadExtension(): Promise<void>;
  /** Takes the access to Apple's hosts away, as a person can. */
  withholdHosts(): Promise<void>;
  /** Removes the extension with all that it stored, and installs it again. */
  reinstall(): Promise<void>;
  /** As after the installation, for the next test: nothing stored or cached, every host allowed, no tab of a test. */
  reset(): Promise<void>;
  /** Quits and starts again with the same profile; tabs and surfaces from before are gone. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; by default the browser's one in `.output`. */
  extension?: string;
  server: PageServer;
  headless?: boolean;
  width?: number;
  height?: number;
}

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** Whether this build opens a page of its own when it is installed. */
export const hasWelcome = (extension: string) => existsSync(`${extension}/welcome.html`);
