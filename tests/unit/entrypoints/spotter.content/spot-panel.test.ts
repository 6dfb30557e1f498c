import { describe, expect, it, vi } from 'vitest';
import { ANY_PANEL, SETTING_KEYS } from '../../../../domain/storage/keys.ts';
import { at, fake, frames, given, hosts, newWorld, openPanel, PHOTOS, root, setUp, start } from './stage.ts';

describe('spot and its panel', () => {
  setUp();

  it('opens the panel for the popup, even with the tab hidden', async () => {
    fake.stored = { [SETTING_KEYS.isButtonHidden]: at(true) };
    await start(PHOTOS);
    expect(hosts()).toHaveLength(0);
    expect(openPanel()).toBe(true);
    expect([hosts().length, frames()]).toEqual([1, 1]);
    expect(fake.sent).not.toContainEqual({ name: 'setPanelOpen', args: true });
    given.onMessage({ type: 'ready' });
    expect(fake.sent).toContainEqual({ name: 'setPanelOpen', args: true });
  });

  it('does not wake the background to ask where no panel is open anywhere', async () => {
    fake.stored = { [ANY_PANEL]: at(false) };
    await start(PHOTOS);
    expect(fake.sent).toEqual([]);
    openPanel();
    given.onMessage({ type: 'ready' });
    expect(fake.stored[ANY_PANEL]).toMatchObject({ value: true });
  });

  it('opens a panel that was left open', async () => {
    fake.isOpen = true;
    fake.stored = { [ANY_PANEL]: at(true) };
    await start(PHOTOS);
    await vi.waitFor(() => expect(frames()).toBe(1));
    expect(fake.sent).not.toContainEqual({ name: 'setPanelOpen', args: true });
  });

  it('closes at the panel’s word, gives the focus back, and takes its width within limits', async () => {
    await start('https://www.icloud.com.cn/icloudplus/');
    root?.querySelector<HTMLElement>('button.tab')?.click();
    expect(given.hash).toBe('page=icloudPlus&step=storage&region=china');
    const frame = root?.querySelector('output');
    for (const [width, shown] of [
      [400, 400],
      [5, 320],
      [Number.NaN, 380],
      ['9', 320],
    ]) {
      given.onMessage({ type: 'width', width });
      expect(frame?.style.width).toBe(`${shown}px`);
    }
    given.onMessage({ type: 'nonsense' });
    expect(frames()).toBe(1);
    given.onMessage({ type: 'close' });
    expect(frames()).toBe(0);
    expect(fake.sent.at(-1)).toEqual({ name: 'setPanelOpen', args: false });
    expect(root?.activeElement?.className ?? document.activeElement?.localName).toMatch(/tab|seven-steps/);
  });

  it('opens a tab of ours where the page keeps a pressed panel out, but not one that was left open', async () => {
    await start('https://support.apple.com/118575');
    openPanel();
    given.onFail();
    expect(frames()).toBe(0);
    expect(fake.sent).toContainEqual({ name: 'openPanelTab', args: 'page=supportArticle&step=update' });
    newWorld();
    Object.assign(fake, { sent: [], isOpen: true, stored: { [ANY_PANEL]: at(true) } });
    await start(PHOTOS);
    await vi.waitFor(() => expect(frames()).toBe(1));
    given.onFail();
    expect(frames()).toBe(0);
    expect(fake.sent).toEqual([{ name: 'isPanelOpen', args: null }]);
  });

  it('follows the page: tells the panel, goes, and comes back with the panel', async () => {
    const move = (url: string) => {
      (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
      dispatchEvent(new Event('popstate'));
    };
    await start(PHOTOS);
    openPanel();
    move('https://www.icloud.com/photos/#/album');
    expect(given.sent).toEqual([]);
    move('https://www.icloud.com/icloudplus/');
    expect(given.sent).toEqual([{ type: 'page', page: 'icloudPlus', step: 'storage' }]);
    move('https://www.icloud.com/mail/');
    expect([hosts().length, frames()]).toEqual([0, 0]);
    move(PHOTOS);
    expect([hosts().length, frames()]).toEqual([1, 1]);
  });

  it('takes itself away when the extension is gone, but leaves an open panel', async () => {
    await start(PHOTOS);
    fake.id = undefined;
    dispatchEvent(new Event('hashchange'));
    expect(hosts()).toHaveLength(0);
    fake.id = 'us';
    newWorld();
    fake.isOpen = true;
    fake.stored = { [ANY_PANEL]: at(true) };
    await start(PHOTOS);
    await vi.waitFor(() => expect(frames()).toBe(1));
    fake.id = undefined;
    dispatchEvent(new Event('hashchange'));
    expect(hosts()).toHaveLength(1);
  });
});
