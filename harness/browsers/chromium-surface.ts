import { type CDPSession, type Frame, type KeyInput, type Page, ProtocolError } from 'puppeteer-core';
import type { Tab } from './session.ts';
import { type Colours, Surface, TIMEOUT_MS, until } from './surface.ts';

/** The session of a frame, or of a page's main frame; puppeteer's types keep it to itself. */
export const sessionOf = (of: Page | Frame): CDPSession =>
  (('mainFrame' in of ? of.mainFrame() : of) as unknown as { client: CDPSession }).client;

/** A document in Chromium. */
export class ChromiumSurface extends Surface {
  readonly page: Page;
  protected readonly frame: () => Frame;
  constructor(page: Page, frame = () => page.mainFrame()) {
    super();
    this.page = page;
    this.frame = frame;
  }
  protected run(expression: string): Promise<unknown> {
    return this.frame().evaluate(expression);
  }
  protected async load(source: string): Promise<void> {
    await this.frame().evaluate(`${source}\n;undefined`);
  }
  async click(selector: string): Promise<void> {
    const element = await this.frame().waitForSelector(selector, { timeout: TIMEOUT_MS });
    await this.settle();
    await element?.click();
    await element?.dispose();
  }
  async press(key: string): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    for (const held of keys) await this.page.keyboard.down(held);
    try {
      for (const held of keys.toReversed()) await this.page.keyboard.up(held);
    } catch (error) {
      // What the press led to may close the document before the key is up again.
      if (!(error instanceof ProtocolError && error.name === 'TargetCloseError')) throw error;
    }
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }
  async colours(value: Colours): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value }];
    // A frame of another process takes no part in its page's emulation; each has its own session.
    for (const frame of this.page.frames()) {
      await sessionOf(frame).send('Emulation.setEmulatedMedia', { features });
    }
  }
  close(): Promise<void> {
    return this.page.close();
  }
}

/** The edge button, found as a screen reader finds it: a button whose name begins with our name. */
interface EdgeButton {
  name: string;
  isFocused: boolean;
  node: number;
}

/** A tab in Chromium, with what is ours on its page. */
export class ChromiumTab extends ChromiumSurface implements Tab {
  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load', timeout: TIMEOUT_MS });
  }
  async back(): Promise<void> {
    // Not puppeteer's own: it waits for a load event that a page from the cache does not fire.
    const before = this.page.url();
    // In a turn of its own, so that the answer to this call does not go down with the page.
    await this.page.evaluate('void setTimeout(() => history.back())');
    await until(() => this.page.url() !== before, 'the page before');
  }
  pressBack(): Promise<void> {
    return this.goInHistory(-1);
  }
  forward(): Promise<void> {
    return this.goInHistory(1);
  }
  /** Back or forward as the toolbar's buttons go. */
  private async goInHistory(by: -1 | 1): Promise<void> {
    const { entries, currentIndex } = await sessionOf(this.page).send('Page.getNavigationHistory');
    const entry = entries[currentIndex + by];
    if (!entry) throw new Error('nowhere to go');
    await sessionOf(this.page).send('Page.navigateToHistoryEntry', { entryId: entry.id });
    await until(() => this.page.url() === entry.url, entry.url);
  }
  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'load', timeout: TIMEOUT_MS });
  }
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }
  activate(): Promise<void> {
    return this.page.bringToFront();
  }
  hostCount(): Promise<number> {
    return this.count('seven-steps');
  }
  async pressEdgeButton(): Promise<void> {
    const find = () =>
      until(async () => {
        const button = await this.edgeButton();
        return button && (await this.middle(button.node));
      }, 'the edge button');
    await find();
    // What is not painted yet cannot be hit, and its text may still change its size.
    await this.settle();
    const [x, y] = await find();
    await this.page.mouse.click(x, y);
  }
  async edgeButtonName(): Promise<string | undefined> {
    return (await this.edgeButton())?.name;
  }
  async isEdgeButtonFocused(): Promise<boolean> {
    return (await this.edgeButton())?.isFocused === true;
  }
  async panelUrls(): Promise<string[]> {
    return this.page.frames().flatMap((frame) => (isPanel(frame) ? [frame.url()] : []));
  }
  async panel(): Promise<Surface> {
    const frame = await until(() => this.page.frames().find(isPanel), 'the panel’s frame');
    return new ChromiumSurface(this.page, () => frame).waitReady();
  }
  private async edgeButton(): Promise<EdgeButton | undefined> {
    const { nodes } = await sessionOf(this.page).send('Accessibility.getFullAXTree');
    for (const { role, name, properties, backendDOMNodeId: node } of nodes) {
      const text: unknown = name?.value;
      if (role?.value !== 'button' || typeof text !== 'string' || !node) continue;
      const isFocused = properties?.some((p) => p.name === 'focused' && p.value.value === true) === true;
      if (text.startsWith('Seven Steps')) return { name: text, isFocused, node };
    }
    return undefined;
  }
  private async middle(backendNodeId: number): Promise<[number, number]> {
    const { model } = await sessionOf(this.page).send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return [(left + right) / 2, (top + bottom) / 2];
  }
}

const isPanel = (frame: Frame) => frame.url().startsWith('chrome-extension:') && frame.url().includes('/panel.html');
