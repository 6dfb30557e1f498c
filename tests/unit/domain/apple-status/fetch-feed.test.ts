import { describe, expect, it, vi } from 'vitest';
import { fetchFeed } from '../../../../domain/apple-status/fetch-feed.ts';
import { feed, report } from '../../../fixtures/apple-feed.ts';

const NOW = 1_800_000_000_000;
const now = () => NOW;
const answering =
  (...response: ConstructorParameters<typeof Response>) =>
  async () =>
    new Response(...response);

it('requests one address and sends nothing about the person', async () => {
  const fetch = vi.fn(answering(feed()));
  expect(await fetchFeed(fetch, now)).toMatchObject({ photos: { kind: 'working' }, readAt: NOW });
  expect(fetch.mock.calls).toEqual([
    [
      `https://www.apple.com/support/systemstatus/data/system_status_en_US.js?_=${NOW}`,
      {
        signal: expect.any(AbortSignal),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
      },
    ],
  ]);
});

/** A body that never ends: the same piece again and again until it is cancelled. */
function endless(piece: Uint8Array) {
  const progress = { sent: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      progress.sent += piece.byteLength;
      controller.enqueue(piece);
    },
    cancel() {
      progress.isCancelled = true;
    },
  });
  return { progress, body };
}

describe('fetchFeed returns why it failed and does not throw', () => {
  it.each<[string, () => Promise<Response>, string]>([
    ['403', answering('Forbidden', { status: 403 }), 'refused'],
    ['404', answering('', { status: 404 }), 'refused'],
    ['503', answering(feed(), { status: 503 }), 'refused'],
    ['status 204 without a body', answering(null, { status: 204 }), 'changed'],
    ['a redirect', async () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }), 'refused'],
    ['a web page', answering('<!doctype html><p>Hello'), 'webPage'],
    ['an incident of an unknown type', answering(feed({ Photos: [report(NOW, { statusType: 'Fire' })] })), 'newWords'],
    ['5 MB of spaces after the feed', answering(`${feed()}${' '.repeat(5_000_000)}`), 'tooLarge'],
    ['5 MB in bytes, but not in letters', answering(feed({}, { drMessage: '“'.repeat(1_700_000) })), 'tooLarge'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    [
      'a body that breaks off',
      answering(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"services":['));
            controller.error(new TypeError('network error'));
          },
        }),
      ),
      'offline',
    ],
    ['bytes that are not text', answering(new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])), 'changed'],
  ])('%s', async (_, fetch, why) => expect(await fetchFeed(fetch, now)).toBe(why));

  it('stops reading a body that is too large', async () => {
    const { progress, body } = endless(new Uint8Array(100_000).fill(32));
    expect(await fetchFeed(answering(body), now)).toBe('tooLarge');
    expect(progress.isCancelled).toBe(true);
    expect(progress.sent).toBeLessThan(6_000_000);
  });

  it('returns "slow" where no answer arrives in time', async () => {
    const fetch = ((_: string, { signal }: RequestInit) =>
      new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))) as never;
    expect(await fetchFeed(fetch, now, 5)).toBe('slow');
  });

  it('returns "slow" where the body does not end in time', async () => {
    const fetch = (async (_: string, { signal }: RequestInit) =>
      new Response(
        new ReadableStream({
          start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
        }),
      )) as never;
    expect(await fetchFeed(fetch, now, 5)).toBe('slow');
  });
});
