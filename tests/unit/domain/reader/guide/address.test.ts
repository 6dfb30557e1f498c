import { describe, expect, it, vi } from 'vitest';
import { pictureAddress, safeAddress } from '../../../../../domain/reader/guide/address.ts';

const BASE = 'https://guides.example/photos/fix.html';

/** What the page says; the link; the picture. */
const addresses: [string | null | undefined, string | undefined, string | undefined][] = [
  ['https://a.example/b', 'https://a.example/b', 'https://a.example/b'],
  ['http://a.example/b', 'http://a.example/b', 'http://a.example/b'],
  ['HTTPS://A.Example/../b', 'https://a.example/b', 'https://a.example/b'],
  ['mailto:help@a.example', 'mailto:help@a.example', undefined],
  ['MailTo:help@a.example', 'mailto:help@a.example', undefined],
  ['next.html', 'https://guides.example/photos/next.html', 'https://guides.example/photos/next.html'],
  ['//a.example/b', 'https://a.example/b', 'https://a.example/b'],
  ['#top', `${BASE}#top`, `${BASE}#top`],
  ['\u00a0https://a.example/b\u00a0', 'https://a.example/b', 'https://a.example/b'],
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://a.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg/>',
    'vbscript:x',
    'file:///etc/hosts',
    'blob:https://guides.example/1',
    'filesystem:https://guides.example/temporary/a',
    'view-source:https://guides.example/',
    'chrome-extension://us/panel.html',
    'moz-extension://us/panel.html',
    'about:blank',
    'ftp://a.example/b',
    'tel:+1',
    'sms:+1',
    'intent://a.example#Intent;scheme=https;end',
    'x-apple.systempreferences:com.apple.preference',
    'https://',
    'https://a b.example/',
    'https://[::1/',
    '',
    null,
    undefined,
  ].map((said): [typeof said, undefined, undefined] => [said, undefined, undefined]),
];

describe('of a page’s addresses', () => {
  it.each(addresses)('%j is as a link %j, as a picture %j', (said, link, picture) => {
    expect(safeAddress(said, BASE)).toBe(link);
    expect(pictureAddress(said, BASE)).toBe(picture);
  });

  it('those longer than 8,000 characters are left out', () => {
    const long = `https://a.example/${'a'.repeat(8_000 - 18)}`;
    expect(long).toHaveLength(8_000);
    expect(safeAddress(long, BASE)).toBe(long);
    expect(safeAddress(`${long}a`, BASE)).toBeUndefined();
  });

  it('a host that not every browser takes is left out', () => {
    // Node refuses such a host: this stands for a browser that takes it.
    vi.spyOn(URL, 'parse').mockReturnValue({ protocol: 'https:', host: 'a%20b.example', href: 'x' } as URL);
    expect(safeAddress('https://a%20b.example/', BASE)).toBeUndefined();
  });
});
