import { describe, expect, it, vi } from 'vitest';
import { askFeed } from '../../../../domain/apple-status/ask-feed.ts';
import { feed, report } from '../../../fixtures/apple-feed.ts';

const NOW = 1_800_000_000_000;
const now = () => NOW;
const answering =
  (...response: ConstructorParameters<typeof Response>) =>
  async () =>
    new Response(...response);

it('asks the one address, without anything about the person', async () => {
  const fetch = vi.fn(answering(feed()));
  expect(await askFeed(fetch, now)).toMatchObject({ photos: { kind: 'working' }, readAt: NOW });
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

/** Answers in pieces without an end, until nobody listens any more. */
function endless(piece: Uint8Array) {
  const told = { sent: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      told.sent += piece.byteLength;
      controller.enqueue(piece);
    },
    cancel() {
      told.isCancelled = true;
    },
  });
  return { told, body };
}

describe('what goes wrong is told, never thrown', () => {
  it.each<[string, () => Promise<Response>, string]>([
    ['403', answering('Forbidden', { status: 403 }), 'refused'],
    ['404', answering('', { status: 404 }), 'refused'],
    ['503', answering(feed(), { status: 503 }), 'refused'],
    ['nothing, said to be fine', answering(null, { status: 204 }), 'changed'],
    ['a redirect', async () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }), 'refused'],
    ['a web page', answering('<!doctype html><p>Hello'), 'webPage'],
    ['an unknown type', answering(feed({ Photos: [report(NOW, { statusType: 'Fire' })] })), 'newWords'],
    ['5 MB of blanks after the feed', answering(`${feed()}${' '.repeat(5_000_000)}`), 'tooLarge'],
    ['5 MB in bytes, not in letters', answering(feed({}, { drMessage: '“'.repeat(1_700_000) })), 'tooLarge'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    [
      'cut off in the middle',
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
    ['bytes that are no text', answering(new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])), 'changed'],
  ])('%s', async (_, fetch, why) => expect(await askFeed(fetch, now)).toBe(why));

  it('does not wait for the rest of what is too large', async () => {
    const { told, body } = endless(new Uint8Array(100_000).fill(32));
    expect(await askFeed(answering(body), now)).toBe('tooLarge');
    expect(told.isCancelled).toBe(true);
    expect(told.sent).toBeLessThan(6_000_000);
  });

  it('is slow when no answer comes in time', async () => {
    const fetch = ((_: string, { signal }: RequestInit) =>
      new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))) as never;
    expect(await askFeed(fetch, now, 5)).toBe('slow');
  });

  it('is slow when the body does not end in time', async () => {
    const fetch = (async (_: string, { signal }: RequestInit) =>
      new Response(
        new ReadableStream({
          start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
        }),
      )) as never;
    expect(await askFeed(fetch, now, 5)).toBe('slow');
  });
});
