import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { ANY_PANEL_OPEN, SETTING_KEYS } from '../../../../domain/storage/keys.ts';
import { browser } from '../../fake-browser.ts';
import {
  at,
  frames,
  heard,
  hosts,
  keepPanelOut,
  leavePanelOpen,
  move,
  newWorld,
  openPanel,
  PHOTOS,
  panelSays,
  root,
  sent,
  setUp,
  start,
  store,
  stored,
} from './stage.ts';

const hash = () => frames()[0]?.src.split('#')[1];

describe('spot and its panel', () => {
  setUp();

  it('opens the panel for the popup, even with the edge button hidden', async () => {
    await store({ [SETTING_KEYS.isButtonHidden]: at(true) });
    await start(PHOTOS);
    expect(hosts()).toHaveLength(0);
    expect(openPanel()).toBe(true);
    expect([hosts().length, frames().length]).toEqual([1, 1]);
    expect(sent).not.toContainEqual({ name: 'setPanelOpen', args: true });
    panelSays({ type: 'ready' });
    expect(sent).toContainEqual({ name: 'setPanelOpen', args: true });
  });

  it('greets the panel: the page, and that a person opened it', async () => {
    await start('https://www.icloud.com/icloudplus/');
    openPanel();
    panelSays({ type: 'ready' });
    const page = { page: 'icloudPlus', step: 'storage' };
    expect(heard).toEqual([{ type: 'hello', ...page, isSheet: expect.any(Boolean), takeFocus: true }]);
  });

  it('does not wake the background to ask where no panel is open anywhere', async () => {
    await store({ [ANY_PANEL_OPEN]: at(false) });
    await start(PHOTOS);
    expect(sent).toEqual([]);
    openPanel();
    panelSays({ type: 'ready' });
    expect(await stored(ANY_PANEL_OPEN)).toMatchObject({ value: true });
  });

  it('opens a panel that was left open', async () => {
    leavePanelOpen();
    await store({ [ANY_PANEL_OPEN]: at(true) });
    await start(PHOTOS);
    expect(frames()).toHaveLength(1);
    panelSays({ type: 'ready' });
    expect(heard).toEqual([expect.objectContaining({ type: 'hello', takeFocus: false })]);
    expect(sent).not.toContainEqual({ name: 'setPanelOpen', args: true });
  });

  it('closes when the panel asks for it, gives the focus back, and takes its width within limits', async () => {
    await start('https://www.icloud.com.cn/icloudplus/');
    root?.querySelector<HTMLElement>('button.tab')?.click();
    expect(hash()).toBe('page=icloudPlus&step=storage&region=china');
    const [frame] = frames();
    for (const [width, shown] of [
      [400, 400],
      [5, 320],
      [Number.NaN, 380],
      ['9', 320],
    ]) {
      panelSays({ type: 'width', width });
      expect(frame?.style.width).toBe(`${shown}px`);
    }
    panelSays({ type: 'nonsense' });
    expect(frames()).toHaveLength(1);
    panelSays({ type: 'close' });
    expect(frames()).toHaveLength(0);
    expect(sent.at(-1)).toEqual({ name: 'setPanelOpen', args: false });
    expect(root?.activeElement?.className ?? document.activeElement?.localName).toMatch(/tab|seven-steps/);
  });

  it('opens a tab of ours where the page keeps a pressed panel out', async () => {
    await start('https://support.apple.com/118575');
    openPanel();
    keepPanelOut();
    expect(frames()).toHaveLength(0);
    expect(sent).toContainEqual({ name: 'openPanelTab', args: 'page=supportArticle&step=update' });
  });

  it('opens no tab where the page keeps out a panel that was left open', async () => {
    leavePanelOpen();
    await store({ [ANY_PANEL_OPEN]: at(true) });
    await start(PHOTOS);
    expect(frames()).toHaveLength(1);
    keepPanelOut();
    expect(frames()).toHaveLength(0);
    expect(sent).toEqual([{ name: 'isPanelOpen', args: null }]);
  });

  it('follows the page: tells the panel, goes, and comes back with the panel', async () => {
    await start(PHOTOS);
    openPanel();
    panelSays({ type: 'ready' });
    heard.length = 0;
    move('https://www.icloud.com/photos/#/album');
    expect(heard).toEqual([]);
    move('https://www.icloud.com/icloudplus/');
    expect(heard).toEqual([{ type: 'page', page: 'icloudPlus', step: 'storage' }]);
    move('https://www.icloud.com/mail/');
    expect([hosts().length, frames().length]).toEqual([0, 0]);
    move(PHOTOS);
    expect([hosts().length, frames().length]).toEqual([1, 1]);
  });

  it('takes itself away when the extension is gone, but leaves an open panel', async () => {
    const setId = (id: string | undefined) => Object.assign(browser.runtime, { id });
    await start(PHOTOS);
    setId(undefined);
    dispatchEvent(new Event('hashchange'));
    expect(hosts()).toHaveLength(0);
    setId('us');
    newWorld();
    leavePanelOpen();
    await store({ [ANY_PANEL_OPEN]: at(true) });
    await start(PHOTOS);
    expect(frames()).toHaveLength(1);
    setId(undefined);
    dispatchEvent(new Event('hashchange'));
    expect(hosts()).toHaveLength(1);
  });

  it('keeps a panel open that was opened while the background had not answered yet', async () => {
    await store({ [ANY_PANEL_OPEN]: at(true) });
    const { promise, resolve } = Promise.withResolvers<boolean>();
    vi.mocked(browser.runtime.sendMessage).mockImplementationOnce((() => promise) as never);
    await start(PHOTOS);
    openPanel();
    resolve(false);
    await setImmediate();
    expect(frames()).toHaveLength(1);
  });
});
