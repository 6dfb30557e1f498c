import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { FirefoxPopup, FirefoxSurface, FirefoxTab } from './firefox-surface.ts';
import { hasWelcome, type LaunchOptions, type Session, type Tab } from './session.ts';
import { HOME, readStorage, restoreStorage, type StoredItems } from './stored-items.ts';
import { type Surface, until } from './surface.ts';

type Options = LaunchOptions & { extension: string };

const OPEN = `
  const tab = gBrowser.addTab(args[0], { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  gBrowser.selectedTab = tab;
  tab.linkedBrowser.focus();
  return 'tab:' + tab.linkedBrowser.browserId;`;

/** Closes every tab but the one named, and every popup. */
const CLOSE_OTHERS = `
  const home = gBrowser.browsers.find((b) => 'tab:' + b.browserId === args[0]);
  const kept = gBrowser.getTabForBrowser(home);
  gBrowser.selectedTab = kept;
  for (const tab of [...gBrowser.tabs]) if (tab !== kept) gBrowser.removeTab(tab, { animate: false });
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
  Services.cache2.clear();`;

/** A Firefox with the extension in it, driven by Marionette. */
export class FirefoxSession implements Session {
  readonly name = 'firefox';
  private readonly options: Options;
  private readonly profile: string;
  private process!: FirefoxProcess;
  private id!: string;
  private homeTab: FirefoxTab | undefined;
  private installed: StoredItems | undefined;
  private isWithheld = false;

  private constructor(options: Options, profile: string) {
    this.options = options;
    this.profile = profile;
  }

  static async start(options: Options): Promise<FirefoxSession> {
    const session = new FirefoxSession(options, await mkdtemp(join(tmpdir(), 'seven-steps-firefox-')));
    await session.launch();
    return session;
  }

  private async launch(): Promise<void> {
    this.process = await startFirefox(this.profile, this.options);
    this.homeTab = undefined;
    await this.install();
  }

  private async install(): Promise<void> {
    const addon = { path: this.options.extension, temporary: true };
    const { value } = (await this.marionette.send('Addon:Install', addon)) as { value: string };
    this.id = value;
    // A temporary add-on is installed again at every start; then its own tab takes the foreground.
    const isOpen = async () => (await this.tabUrls()).some((url) => url.endsWith('/welcome.html'));
    if (hasWelcome(this.options.extension)) await until(isOpen, 'the first page');
  }

  private get marionette() {
    return this.process.marionette;
  }

  /** Runs in the browser's window; `extension` is ours. */
  private chrome(body: string, ...args: unknown[]): Promise<unknown> {
    const policy = `const policy = WebExtensionPolicy.getByID(${JSON.stringify(this.id)});`;
    return this.marionette.chrome(`${policy} ${body}`, ...args);
  }

  async open(url: string): Promise<FirefoxTab> {
    const context = (await this.chrome(OPEN, url)) as string;
    const tab = new FirefoxTab(this.marionette, context);
    // Until then an empty page is shown there, which may change its process under our feet.
    const isThere = () => location.href !== 'about:blank' && document.readyState === 'complete';
    await until(() => tab.evaluate(isThere), url);
    return tab;
  }

  async pressToolbar(tab: Tab): Promise<Surface> {
    await tab.activate();
    await this.chrome(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.apiManager.asyncLoadModule('browserAction');
      await ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);`);
    return until(() => this.openPopup(), 'the popup');
  }

  async openPopup(): Promise<Surface | undefined> {
    const context = await this.chrome(`
      const popup = [...document.querySelectorAll('browser')]
        .find((one) => one.currentURI?.spec.includes('/popup.html') && !gBrowser.getTabForBrowser(one));
      return popup?.browsingContext?.id`);
    return context ? new FirefoxPopup(this.marionette, String(context)).waitReady() : undefined;
  }

  async pressMenu(tab: Tab): Promise<void> {
    await tab.activate();
    await this.chrome(`
      const menu = document.getElementById('contentAreaContextMenu');
      const opened = new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
      const input = { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc };
      Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', input);
      const { x, y } = gBrowser.selectedBrowser.getBoundingClientRect();
      input.synthesizeMouseAtPoint(x + 5, y + 5, { type: 'contextmenu', button: 2 }, window);
      await opened;
      const extension = policy.id.replace(/[^a-z0-9]/g, '_');
      const entry = [...menu.querySelectorAll('menuitem')]
        .find(({ id }) => id.includes(extension) || id.includes('readWithoutAds'));
      if (!entry) { menu.hidePopup(); throw new Error('no entry in the menu'); }
      menu.activateItem(entry);`);
  }

  async pressKeys(tab: Tab): Promise<void> {
    await tab.activate();
    await this.chrome(`
      const input = { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc };
      Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', input);
      input.synthesizeKey('r', { altKey: true, shiftKey: true }, window);`);
  }

  async extensionPage(path: string): Promise<Surface> {
    const url = (await this.chrome('return policy.getURL(args[0])', path)) as string;
    const context = (await this.chrome(OPEN, url)) as string;
    return new FirefoxSurface(this.marionette, context).waitReady();
  }

  async tabUrls(): Promise<string[]> {
    return (await this.chrome('return gBrowser.browsers.map((b) => b.currentURI.spec)')) as string[];
  }

  async reloadExtension(): Promise<void> {
    await this.chrome('await (await AddonManager.getAddonByID(policy.id)).reload()');
    await until(
      () => this.chrome('return policy?.extension?.hasShutdown === false && policy.active'),
      'the extension again',
    );
    this.homeTab = undefined;
  }

  async withholdHosts(): Promise<void> {
    await this.chrome(`
      const module = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
      const { ExtensionPermissions } = ChromeUtils.importESModule(module);
      const origins = policy.allowedOrigins.patterns.map((p) => p.pattern);
      await ExtensionPermissions.remove(policy.id, { permissions: [], origins }, policy.extension);`);
    this.isWithheld = true;
  }

  async reinstall(): Promise<void> {
    await (await this.home()).evaluate(restoreStorage, {});
    await this.chrome('await (await AddonManager.getAddonByID(policy.id)).uninstall()');
    this.homeTab = undefined;
    await this.install();
    this.isWithheld = false;
  }

  async reset(): Promise<void> {
    if (this.isWithheld) await this.reinstall();
    const home = await this.home();
    this.installed ??= await home.evaluate(readStorage);
    await this.chrome(CLOSE_OTHERS, home.context);
    await home.evaluate(restoreStorage, this.installed);
  }

  async home(): Promise<FirefoxTab> {
    this.homeTab ??= await this.open((await this.chrome('return policy.getURL(args[0])', HOME)) as string);
    return this.homeTab;
  }

  async restart(): Promise<void> {
    await this.process.quit();
    await this.launch();
  }

  async close(): Promise<void> {
    await this.process.quit();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
