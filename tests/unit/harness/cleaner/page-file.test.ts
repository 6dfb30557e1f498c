import { describe, expect, it } from 'vitest';
import { canonicalOf, contentTypeOf } from '../../../../harness/cleaner/page-file.ts';

const WITH_UTF_8 = 'text/html; charset=utf-8';
const AS_THE_FILE_SAYS = 'text/html';

describe('the charset of a saved page', () => {
  it.each([
    ['UTF-8 that names none', Buffer.from('<p>é'), WITH_UTF_8],
    ['ASCII that names none', Buffer.from('<p>e'), WITH_UTF_8],
    ['another one that names none', Buffer.from('<p>é', 'latin1'), AS_THE_FILE_SAYS],
    ['one that the page names', Buffer.from('<meta charset="iso-8859-1"><p>é'), AS_THE_FILE_SAYS],
    [
      'one that the page names in the long form',
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
      AS_THE_FILE_SAYS,
    ],
    ['one named too late to count', Buffer.from(`${' '.repeat(1024)}<meta charset="x">é`), WITH_UTF_8],
    ['a mark of UTF-16', Buffer.from([0xff, 0xfe, 0x3c, 0x00]), AS_THE_FILE_SAYS],
    ['a mark of UTF-8', Buffer.from('\uFEFF<p>é'), AS_THE_FILE_SAYS],
  ])('%s', (_name, body, contentType) => {
    expect(contentTypeOf(body)).toBe(contentType);
  });
});

describe('the address a page names itself', () => {
  it.each([
    ['<link rel="canonical" href="https://example.org/a">', 'https://example.org/a'],
    ["<LINK href='https://example.org/a?b=1&amp;c=2' rel='canonical'/>", 'https://example.org/a?b=1&c=2'],
    ['<link rel=canonical href=https://example.org/a>', 'https://example.org/a'],
    ['<link rel="icon" href="/i"><link rel="canonical" href="http://example.org/">', 'http://example.org/'],
    ['<link rel="canonical" href="/a">', undefined],
    ['<link rel="canonical" href="javascript:alert(1)">', undefined],
    ['<link rel="icon" href="https://example.org/a">', undefined],
    ['<link rel="canonical">', undefined],
  ])('%s', (html, address) => {
    expect(canonicalOf(html)).toBe(address);
  });
});
