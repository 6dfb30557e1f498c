import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAppleStatus } from '../../../../domain/storage/apple-status.ts';
import { APPLE_STATUS } from '../../../../domain/storage/keys.ts';
import { refreshAppleStatus } from '../../../../entrypoints/background/apple-status.ts';
import { feed, MINUTE, report } from '../../../fixtures/apple-feed.ts';
import { browser } from '../../fake-browser.ts';

const NOW = 1_800_000_000_000;
const raw = async () => (await browser.storage.local.get(APPLE_STATUS))[APPLE_STATUS];
const stored = async () => readAppleStatus(await raw());
const answering = (body: string, status = 200) => vi.fn(async () => new Response(body, { status }));
const incident = () => answering(feed({ Photos: [report(NOW)] }));

beforeEach(() => void vi.stubGlobal('navigator', { onLine: true }));

describe('refreshAppleStatus', () => {
  it('keeps what it read, with its time', async () => {
    await refreshAppleStatus(incident(), () => NOW);
    expect(await raw()).toMatchObject({ v: 1, at: NOW });
    expect(await stored()).toMatchObject({ last: { readAt: NOW, photos: { kind: 'incident', users: 'some' } } });
  });

  it('does not forget an incident when a later look fails, and clears the failure when one works', async () => {
    await refreshAppleStatus(incident(), () => NOW);
    await refreshAppleStatus(answering('Forbidden', 403), () => NOW + MINUTE);
    expect(await stored()).toMatchObject({
      last: { readAt: NOW, photos: { kind: 'incident' } },
      failure: { why: 'refused', at: NOW + MINUTE },
    });
    await refreshAppleStatus(answering(feed()), () => NOW + 2 * MINUTE);
    expect(await stored()).toEqual({ last: { readAt: NOW + 2 * MINUTE, photos: { kind: 'working' }, others: [] } });
  });

  it('without access it asks nobody', async () => {
    const contains = vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => false) as never);
    const fetch = answering(feed());
    await refreshAppleStatus(fetch, () => NOW);
    expect(await stored()).toEqual({ failure: { why: 'noAccess', at: NOW } });
    expect(fetch).not.toHaveBeenCalled();
    expect(contains).toHaveBeenLastCalledWith({ origins: ['https://www.apple.com/*'] });
  });

  it('offline it asks nobody', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const fetch = answering(feed());
    await refreshAppleStatus(fetch, () => NOW);
    expect(await stored()).toEqual({ failure: { why: 'offline', at: NOW } });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('two surfaces at once share one request; a later one asks again', async () => {
    const fetch = answering(feed());
    await Promise.all([refreshAppleStatus(fetch, () => NOW), refreshAppleStatus(fetch, () => NOW)]);
    expect(fetch).toHaveBeenCalledTimes(1);
    await refreshAppleStatus(fetch, () => NOW);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('replaces a stored value that it cannot read', async () => {
    await browser.storage.local.set({ [APPLE_STATUS]: { v: 1, value: { last: { readAt: 'yesterday' } }, at: 1 } });
    await refreshAppleStatus(answering('', 500), () => NOW);
    expect(await stored()).toEqual({ failure: { why: 'refused', at: NOW } });
  });
});
