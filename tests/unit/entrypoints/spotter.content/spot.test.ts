import { describe, expect, it, vi } from 'vitest';
import { CASE_KEYS, outcomeKey, SETTING_KEYS } from '../../../../domain/storage/keys.ts';
import { spot } from '../../../../entrypoints/spotter.content/spot.ts';
import { browser } from '../../fake-browser.ts';
import { at, change, hosts, onLoss, openPanel, PHOTOS, root, sent, setUp, start, store, stored } from './stage.ts';

describe('spot', () => {
  setUp();

  it('stands once on a page of ours, beside the body, and removes what stood there', async () => {
    document.documentElement.append(document.createElement('seven-steps'), document.createElement('seven-steps'));
    await start(PHOTOS);
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
    const [first] = hosts();
    spot();
    await Promise.resolve();
    expect([...hosts()]).toEqual([first]);
    expect(hosts()[0]).toBe(first);
  });

  it('leaves other pages alone, reads nothing there, and says so to the popup', async () => {
    await start('https://www.icloud.com/mail/');
    expect([hosts().length, sent]).toEqual([0, []]);
    expect(openPanel()).toBe(false);
  });

  it('counts a visit once per load, and keeps its words for that visit', async () => {
    await store({ [SETTING_KEYS.visits]: at(2) });
    await start(PHOTOS);
    expect(await stored(SETTING_KEYS.visits)).toMatchObject({ v: 1, value: 3 });
    change(SETTING_KEYS.visits, 3);
    expect(root?.querySelector('button.tab')?.className).toBe('tab');
    await browser.storage.local.remove(SETTING_KEYS.visits);
    change(SETTING_KEYS.side, 'left');
    expect(await stored(SETTING_KEYS.visits)).toBeUndefined();
  });

  it('counts no visit once something is begun', async () => {
    await store({ [outcomeKey('update')]: at('fine') });
    await start(PHOTOS);
    expect(hosts()).toHaveLength(1);
    expect(await stored(SETTING_KEYS.visits)).toBeUndefined();
  });

  it('counts no visit on general pages', async () => {
    await start('https://support.apple.com/118575');
    expect(hosts()).toHaveLength(1);
    expect(await stored(SETTING_KEYS.visits)).toBeUndefined();
  });

  it('goes after arrival, comes when that is undone', async () => {
    await start(PHOTOS);
    change(CASE_KEYS.arrivedAt, 5);
    expect(hosts()).toHaveLength(0);
    change(CASE_KEYS.arrivedAt, 0);
    expect(hosts()).toHaveLength(1);
  });

  it('does not take its own going for the page’s doing', async () => {
    await start(PHOTOS);
    for (let i = 0; i < 9; i++) {
      change(CASE_KEYS.arrivedAt, 5);
      onLoss();
      change(CASE_KEYS.arrivedAt, 0);
    }
    expect(hosts()).toHaveLength(1);
  });

  it('is put back five times when the page throws it out, then stays away, and says so to the popup', async () => {
    await start(PHOTOS);
    for (let i = 1; i <= 5; i++) {
      hosts()[0]?.remove();
      onLoss();
      expect(hosts()).toHaveLength(1);
    }
    hosts()[0]?.remove();
    onLoss();
    change(SETTING_KEYS.side, 'left');
    expect(hosts()).toHaveLength(0);
    expect(openPanel()).toBe(false);
  });

  it('reads storage again when the browser brings the page back from its cache', async () => {
    await start(PHOTOS);
    expect(root?.querySelector('div')?.className).toBe('right');
    const get = vi.spyOn(browser.storage.local, 'get');
    get.mockResolvedValueOnce({ [SETTING_KEYS.side]: at('left') } as never);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(get).not.toHaveBeenCalled();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(root?.querySelector('div')?.className).toBe('left'));
  });

  it('stores nothing once the extension was updated, and takes itself away', async () => {
    await start(PHOTOS);
    const set = vi.spyOn(browser.storage.local, 'set');
    Object.assign(browser.runtime, { id: undefined });
    root?.querySelector<HTMLElement>('section button')?.click();
    expect(set).not.toHaveBeenCalled();
    expect(hosts()).toHaveLength(0);
  });
});
