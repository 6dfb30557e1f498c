// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAppleStatus } from '../../../../domain/storage/apple-status.ts';
import { APPLE_STATUS } from '../../../../domain/storage/keys.ts';
import { refreshAppleStatus } from '../../../../entrypoints/background/apple-status.ts';
import { feed, MINUTE, report } from '../../../fixtures/apple-feed.ts';

const fake = vi.hoisted(() => ({ local: {} as Record<string, unknown>, hasAccess: true, asked: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      contains: async (wanted: unknown) => {
        fake.asked.push(wanted);
        return fake.hasAccess;
      },
    },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: fake.local[key] }),
        set: async (values: object) => void Object.assign(fake.local, values),
      },
    },
  },
}));

const NOW = 1_800_000_000_000;
const stored = () => readAppleStatus(fake.local[APPLE_STATUS]);
const answering = (body: string, status = 200) => vi.fn(async () => new Response(body, { status }));
const incident = () => answering(feed({ Photos: [report(NOW)] }));

beforeEach(() => {
  fake.local = {};
  fake.hasAccess = true;
  vi.stubGlobal('navigator', { onLine: true });
  return () => vi.unstubAllGlobals();
});

describe('refreshAppleStatus', () => {
  it('keeps what it read, with its time', async () => {
    await refreshAppleStatus(incident(), () => NOW);
    expect(fake.local[APPLE_STATUS]).toMatchObject({ v: 1, at: NOW });
    expect(stored()).toMatchObject({ last: { readAt: NOW, photos: { kind: 'incident', users: 'some' } } });
  });

  it('does not forget an incident when a later look fails, and clears the failure when one works', async () => {
    await refreshAppleStatus(incident(), () => NOW);
    await refreshAppleStatus(answering('Forbidden', 403), () => NOW + MINUTE);
    expect(stored()).toMatchObject({
      last: { readAt: NOW, photos: { kind: 'incident' } },
      failure: { why: 'refused', at: NOW + MINUTE },
    });
    await refreshAppleStatus(answering(feed()), () => NOW + 2 * MINUTE);
    expect(stored()).toEqual({ last: { readAt: NOW + 2 * MINUTE, photos: { kind: 'working' }, others: [] } });
  });

  it('without access it asks nobody', async () => {
    fake.hasAccess = false;
    const fetch = answering(feed());
    await refreshAppleStatus(fetch, () => NOW);
    expect(stored()).toEqual({ failure: { why: 'noAccess', at: NOW } });
    expect(fetch).not.toHaveBeenCalled();
    expect(fake.asked.at(-1)).toEqual({ origins: ['https://www.apple.com/*'] });
  });

  it('offline it asks nobody', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const fetch = answering(feed());
    await refreshAppleStatus(fetch, () => NOW);
    expect(stored()).toEqual({ failure: { why: 'offline', at: NOW } });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('two surfaces at once share one request; the next one is made anew', async () => {
    const fetch = answering(feed());
    await Promise.all([refreshAppleStatus(fetch, () => NOW), refreshAppleStatus(fetch, () => NOW)]);
    expect(fetch).toHaveBeenCalledTimes(1);
    await refreshAppleStatus(fetch, () => NOW);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('what storage held and nobody understands is replaced', async () => {
    fake.local[APPLE_STATUS] = { v: 1, value: { last: { readAt: 'yesterday' } }, at: 1 };
    await refreshAppleStatus(answering('', 500), () => NOW);
    expect(stored()).toEqual({ failure: { why: 'refused', at: NOW } });
  });
});
