import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page, type Target } from 'puppeteer-core';
import { ChromiumSurface, ChromiumTab, sessionOf } from './chromium-surface.ts';
import { findBrowser } from './find-browser.mjs';
import { hasWelcome, type LaunchOptions, type Session, type Tab } from './session.ts';
import { HOME, readStorage, restoreStorage, type StoredItems } from './stored-items.ts';
import { type Surface, TIMEOUT_MS, until } from './surface.ts';

/** A Chromium with the extension in it, driven by puppeteer over a pipe. */
export class ChromiumSession implements Session {
  readonly name = 'chromium';
  private readonly options: LaunchOptions & { extension: string };
  private readonly profile: string;
  private browser!: Browser;
  private id!: string;
  private homePage: Page | undefined;
  private installed: StoredItems | undefined;
  private isWithheld = false;

  private constructor(options: LaunchOptions & { extension: string }, profile: string) {
    this.options = options;
    this.profile = profile;
  }

  static async start(options: LaunchOptions & { extension: string }): Promise<ChromiumSession> {
    const session = new ChromiumSession(options, await mkdtemp(join(tmpdir(), 'seven-steps-chromium-')));
    await session.launch();
    await session.welcomed();
    return session;
  }

  private async launch(): Promise<void> {
    const { server, headless = true, width = 1280, height = 800 } = this.options;
    this.browser = await launch({
      executablePath: findBrowser('chromium'),
      headless,
      pipe: true,
      enableExtensions: true,
      acceptInsecureCerts: true,
      protocolTimeout: 3 * TIMEOUT_MS,
      timeout: TIMEOUT_MS,
      userDataDir: this.profile,
      defaultViewport: headless ? { width, height } : null,
      args: [...ARGUMENTS, `--proxy-server=127.0.0.1:${server.port}`, `--window-size=${width},${height}`],
    });
    this.id = await this.browser.installExtension(this.options.extension);
    this.homePage = undefined;
  }

  /** The extension opens a tab of its own once it is installed; what a test opens before would lose the foreground. */
  private async welcomed(): Promise<void> {
    if (hasWelcome(this.options.extension))
      await this.browser.waitForTarget((target) => target.url() === this.url('welcome.html'), { timeout: TIMEOUT_MS });
  }

  /** For the long-running `npm start`: resolves when the person closes the window. */
  closed(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }

  async open(url: string): Promise<Tab> {
    const tab = new ChromiumTab(await this.browser.newPage());
    await tab.goto(url);
    return tab;
  }

  async pressToolbar(tab: Tab): Promise<Surface> {
    await tab.activate();
    const extension = (await this.browser.extensions()).get(this.id);
    await extension?.triggerAction((tab as ChromiumTab).page);
    return until(() => this.openPopup(), 'the popup');
  }

  private get popup(): Target | undefined {
    return this.browser.targets().find((target) => target.url().startsWith(this.url('popup.html')));
  }

  async openPopup(): Promise<Surface | undefined> {
    const page = await this.popup?.asPage();
    return page && new ChromiumSurface(page).waitReady();
  }

  /** Closes the popup where one is open; answers whether there is none any more. */
  private async isPopupClosed(): Promise<boolean> {
    await (await this.popup?.asPage())?.close();
    return !this.popup;
  }

  pressMenu(tab: Tab): Promise<void> {
    return this.dispatchInWorker(tab, `contextMenus.onClicked.dispatch({ menuItemId: 'readWithoutAds' }, tab)`);
  }

  pressKeys(tab: Tab): Promise<void> {
    return this.dispatchInWorker(tab, `commands.onCommand.dispatch('readWithoutAds', tab)`);
  }

  /**
   * Nobody can press Chromium's menus and keys from outside: the event is dispatched in the worker. The access
   * that a real press gives (`activeTab`) comes from a press on the toolbar before.
   */
  private async dispatchInWorker(tab: Tab, event: string): Promise<void> {
    await (await this.pressToolbar(tab)).close();
    await until(() => !this.popup, 'the popup to go');
    const extension = (await this.browser.extensions()).get(this.id);
    const [worker] = await until(async () => (await extension?.workers())?.slice(0, 1), 'the worker');
    await worker?.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => void chrome.${event})`,
    );
  }

  async extensionPage(path: string): Promise<Surface> {
    const page = await this.browser.newPage();
    await page.goto(this.url(path));
    return new ChromiumSurface(page).waitReady();
  }

  async tabUrls(): Promise<string[]> {
    return (await this.browser.pages()).map((page) => page.url());
  }

  async reloadExtension(): Promise<void> {
    const manager = await this.manager();
    await manager.evaluate(`chrome.developerPrivate.reload('${this.id}', { failQuietly: true })`);
    await manager.close();
    this.homePage = undefined;
  }

  async withholdHosts(): Promise<void> {
    const manager = await this.manager();
    const update = { extensionId: this.id, hostAccess: 'ON_CLICK' };
    await manager.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(update)})`);
    await manager.close();
    this.isWithheld = true;
  }

  async reinstall(): Promise<void> {
    await this.browser.uninstallExtension(this.id);
    await until(async () => (await this.tabUrls()).every((url) => !url.startsWith(this.url(''))), 'its pages to close');
    this.id = await this.browser.installExtension(this.options.extension);
    await this.welcomed();
    this.isWithheld = false;
  }

  async reset(): Promise<void> {
    if (this.isWithheld) await this.reinstall();
    const home = await this.home();
    await home.page.bringToFront();
    await until(() => this.isPopupClosed(), 'the popup to close');
    // Without any tab but those of the extension, the browser would end when the extension is removed.
    const others = (await this.browser.pages()).filter((page) => page !== home.page && page.url() !== 'about:blank');
    await Promise.all(others.map((page) => page.close()));
    await sessionOf(home.page).send('Network.clearBrowserCache');
    this.installed ??= await home.evaluate(readStorage);
    await home.evaluate(restoreStorage, this.installed);
  }

  async home(): Promise<ChromiumSurface> {
    if (!this.homePage || this.homePage.isClosed()) {
      this.homePage = await this.browser.newPage();
      await this.homePage.goto(this.url(HOME));
    }
    return new ChromiumSurface(this.homePage);
  }

  private async manager(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions/');
    // Without it an unpacked extension stays disabled once it was reloaded.
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    return page;
  }

  private url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.launch();
  }

  async close(): Promise<void> {
    await this.browser.close().catch(() => {});
    await rm(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

const ARGUMENTS = [
  // Chromium refuses to run as root with its sandbox; only our own pages are ever shown.
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--lang=en-US',
  '--no-first-run',
  '--ignore-certificate-errors',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
];
