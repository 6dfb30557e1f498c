import { writeFile } from 'node:fs/promises';
import type { Marionette } from './marionette.ts';
import type { Tab } from './session.ts';
import { type Colours, Surface, until } from './surface.ts';

/**
 * Parts of the scripts that run in the browser's own window. A document is named by the id of its browsing
 * context, or by `tab:` and its browser's id, which outlives navigations across sites.
 */
const FIND = `
  const find = (name) => name.startsWith('tab:')
    ? BrowsingContext.getCurrentTopByBrowserId(Number(name.slice(4))) : BrowsingContext.get(Number(name));
  const inside = async (name, script, sandboxName, args = []) => {
    const actor = find(name).currentWindowGlobal.getActor('MarionetteCommands');
    return actor.executeScript(script, args, sandboxName ? { sandboxName, newSandbox: true } : {});
  };
  const input = () => {
    if (!window.sevenStepsInput) {
      window.sevenStepsInput = { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc };
      Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', window.sevenStepsInput);
    }
    return window.sevenStepsInput;
  };
  const clickAt = ({ x, y }) => new Promise((done) => input().synthesizeMouseAtPoint(x, y, {}, window, done));
`;

/** In a privileged sandbox of the page: the edge button or the panel's frame, in our closed shadow root. */
const IN_HOST = `
  const root = document.querySelector('seven-steps')?.openOrClosedShadowRoot;
  const edgeButton = [...(root?.querySelectorAll('button') ?? [])]
    .find((button) => (button.ariaLabel ?? button.textContent).startsWith('Seven Steps'));
  const box = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
`;

/** A document in Firefox. */
export class FirefoxSurface extends Surface {
  protected readonly marionette: Marionette;
  readonly context: string;
  constructor(marionette: Marionette, context: string) {
    super();
    this.marionette = marionette;
    this.context = context;
  }
  /** Runs in the browser's window with the helpers above. */
  protected chrome(body: string, ...args: unknown[]): Promise<unknown> {
    return this.marionette.chrome(`${FIND} ${body}`, this.context, ...args);
  }
  protected async run(expression: string): Promise<unknown> {
    const text = await this.inside(`return (async () => JSON.stringify({ value: await ${expression} }))()`);
    return (JSON.parse(text as string) as { value?: unknown }).value;
  }
  protected async load(source: string): Promise<void> {
    await this.inside(`${source}\n;return ''`);
  }
  private inside(script: string): Promise<unknown> {
    return this.chrome('return inside(args[0], args[1])', script);
  }
  /** Runs in the document with the browser's own rights. */
  protected async privileged(script: string, ...args: unknown[]): Promise<unknown> {
    const text = `return JSON.stringify((() => { ${IN_HOST} ${script} })() ?? null)`;
    return JSON.parse((await this.chrome("return inside(args[0], args[1], 'system', args[2])", text, args)) as string);
  }
  async click(selector: string): Promise<void> {
    await this.settle();
    const middle = () =>
      this.evaluate((css) => {
        const element = document.querySelector(css);
        element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
        return width && height ? { x: x + width / 2, y: y + height / 2 } : undefined;
      }, selector);
    await this.clickPoint(await until(middle, `${selector} to be on screen`), selector);
  }
  protected async clickPoint(point: { x: number; y: number }, _selector?: string): Promise<void> {
    await this.chrome(
      `const tab = gBrowser.getTabForBrowser(find(args[0]).top.embedderElement);
       if (tab && !tab.selected) gBrowser.selectedTab = tab;
       const { x, y } = find(args[0]).top.embedderElement.getBoundingClientRect();
       const { parent } = find(args[0]);
       const frame = parent
         ? JSON.parse(await inside(String(parent.id), ${FRAME_BOX}, 'system'))
         : { x: 0, y: 0 };
       await clickAt({ x: x + frame.x + args[1].x, y: y + frame.y + args[1].y });`,
      point,
    );
  }
  async press(key: string): Promise<void> {
    const [main = '', ...held] = key.split('+').reverse();
    const how = Object.fromEntries(held.map((name) => [`${name.toLowerCase()}Key`, true]));
    await this.chrome('input().synthesizeKey(args[1], args[2], window)', main === 'Space' ? ' ' : `KEY_${main}`, how);
  }
  async type(text: string): Promise<void> {
    for (const letter of text) await this.chrome('input().synthesizeKey(args[1], {}, window)', letter);
  }
  async screenshot(path: string): Promise<void> {
    const data = await this.chrome(
      `const bitmap = await find(args[0]).currentWindowGlobal.drawSnapshot(null, 1, 'white');
       const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
       Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
       canvas.getContext('2d').drawImage(bitmap, 0, 0);
       return canvas.toDataURL().split(',')[1]`,
    );
    await writeFile(path, Buffer.from(data as string, 'base64'));
  }
  async colours(scheme: Colours): Promise<void> {
    await this.chrome('find(args[0]).top.prefersColorSchemeOverride = args[1]', scheme);
    const query = `(prefers-color-scheme: ${scheme})`;
    await until(() => this.evaluate((css) => matchMedia(css).matches, query), query);
  }
  async close(): Promise<void> {
    await this.chrome(
      'const el = find(args[0])?.top.embedderElement; if (el) gBrowser.removeTab(gBrowser.getTabForBrowser(el))',
    );
  }
}

const FRAME_BOX = JSON.stringify(`${IN_HOST} return JSON.stringify(box(root.querySelector('iframe')))`);

/** The popup is a small window of its own, so a click is the element's, with the person's hand lent to it. */
export class FirefoxPopup extends FirefoxSurface {
  protected override async clickPoint(_point: { x: number; y: number }, selector: string): Promise<void> {
    await this.privileged(
      'document.notifyUserGestureActivation(); document.querySelector(arguments[0]).click()',
      selector,
    );
  }
  override async close(): Promise<void> {
    await this.press('Escape');
  }
}

/** A tab in Firefox, with what is ours on its page. */
export class FirefoxTab extends FirefoxSurface implements Tab {
  async goto(url: string): Promise<void> {
    await this.navigate(
      `find(args[0]).embedderElement.fixupAndLoadURIString(args[1], {
         triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
       })`,
      url,
    );
  }
  async back(): Promise<void> {
    const before = await this.url();
    // The toolbar's button skips pages that nobody pressed anything on; the page's own history does not.
    await this.evaluate(() => history.back());
    await until(async () => (await this.url()) !== before, 'the page before');
  }
  async pressBack(): Promise<void> {
    await this.navigate('find(args[0]).embedderElement.goBack()');
  }
  async forward(): Promise<void> {
    await this.navigate('find(args[0]).embedderElement.goForward()');
  }
  async reload(): Promise<void> {
    await this.navigate('find(args[0]).embedderElement.reload()');
  }
  /** Does what loads another document, and waits for that document. */
  private async navigate(body: string, ...args: unknown[]): Promise<void> {
    await this.evaluate(() => {
      document.documentElement.dataset.leaving = 'true';
    });
    await this.chrome(body, ...args);
    const isNew = () => document.readyState === 'complete' && !document.documentElement.dataset.leaving;
    await until(() => this.evaluate(isNew), 'the next page');
  }
  async resize(width: number, height: number): Promise<void> {
    const style = `max-width: ${width}px; max-height: ${height}px`;
    await this.chrome('find(args[0]).embedderElement.style.cssText = args[1]', style);
    await until(() => this.evaluate((w) => innerWidth <= w, width), `${width} pixels of width`);
  }
  async activate(): Promise<void> {
    await this.chrome(
      'const el = find(args[0]).embedderElement; gBrowser.selectedTab = gBrowser.getTabForBrowser(el); el.focus()',
    );
  }
  hostCount(): Promise<number> {
    return this.count('seven-steps');
  }
  async pressEdgeButton(): Promise<void> {
    const find = () => until(() => this.privileged('return edgeButton && box(edgeButton)'), 'the edge button');
    await find();
    // What is not painted yet cannot be hit, and its text may still change its size.
    await this.settle();
    const spot = await find();
    const { x, y, width, height } = spot as Record<'x' | 'y' | 'width' | 'height', number>;
    await this.clickPoint({ x: x + width / 2, y: y + height / 2 });
  }
  async edgeButtonName(): Promise<string | undefined> {
    return (
      ((await this.privileged('return edgeButton && (edgeButton.ariaLabel ?? edgeButton.textContent)')) as
        | string
        | null) ?? undefined
    );
  }
  async isEdgeButtonFocused(): Promise<boolean> {
    return (await this.privileged('return Boolean(edgeButton && root.activeElement === edgeButton)')) === true;
  }
  async panelUrls(): Promise<string[]> {
    return (await this.panels()).map(([, url]) => url);
  }
  async panel(): Promise<Surface> {
    const [id] = await until(async () => (await this.panels())[0], 'the panel’s frame');
    return new FirefoxSurface(this.marionette, String(id)).waitReady();
  }
  private async panels(): Promise<[number, string][]> {
    return (await this.chrome(
      `return find(args[0]).getAllBrowsingContextsInSubtree()
         .map((context) => [context.id, context.currentWindowGlobal?.documentURI?.spec ?? ''])
         .filter(([, url]) => url.startsWith('moz-extension:') && url.includes('/panel.html'))`,
    )) as [number, string][];
  }
}
