import { describe, expect, it } from 'vitest';
import { dayOf, pageFacts } from '../../../../../domain/reader/capture/page-facts.ts';
import { ADDRESS, pageOf } from '../rules/page-builders.ts';

const factsOf = (body: string, head = '', address = ADDRESS) =>
  pageFacts(pageOf(body, head).document, new URL(address), address);
const meta = (key: string, value: string) => `<meta ${key} content="${value}">`;

/** Name, head, body, the day. */
const dates: [string, string, string, string | undefined][] = [
  ['a meta', meta('property="article:published_time"', '2023-04-05T10:00:00Z'), '', '2023-04-05'],
  [
    'the newer of two',
    meta('property="article:published_time"', '2022-01-01') + meta('property="article:modified_time"', '2024-02-03'),
    '',
    '2024-02-03',
  ],
  ['microdata', '', '<span itemprop="datePublished" content="2023-04-05">April</span>', '2023-04-05'],
  ['a time in the article', '', '<article><time datetime="2023-04-05">April</time></article>', '2023-04-05'],
  [
    'the article’s before the page’s',
    '',
    '<time datetime="2020-01-01">x</time><article><time datetime="2023-04-05">y</time></article>',
    '2023-04-05',
  ],
  [
    'data for search',
    '<script type="application/ld+json">{"@type":"Article","dateModified" : "2023-04-05T01:02:03"}</script>',
    '',
    '2023-04-05',
  ],
  [
    'data that is no data',
    '<script type="application/ld+json">{"datePublished":"2023-04-05"</script>',
    '',
    '2023-04-05',
  ],
  [
    'a meta before data',
    `<script type="application/ld+json">{"dateModified":"2024-04-05"}</script>${meta('name="date"', '2023-04-05')}`,
    '',
    '2023-04-05',
  ],
  [
    'the next where the first says no day',
    meta('property="article:modified_time"', 'soon'),
    '<time datetime="2023-04-05">x</time>',
    '2023-04-05',
  ],
  ['a written date alone', '', '<p>Updated April 5, 2023</p>', undefined],
  ['a script of another kind', '<script>var a = {"dateModified":"2023-04-05"}</script>', '', undefined],
];
const days: [string | null | undefined, string | undefined][] = [
  ['2023-04-05', '2023-04-05'],
  [' 2023-04-05T23:59:59+09:00', '2023-04-05'],
  ['1989-12-31', undefined],
  ['1990-01-01', '1990-01-01'],
  ['2023-13-01', undefined],
  ['2023-00-10', undefined],
  ['2023-01-32', undefined],
  ['2023-01-00', undefined],
  ['3023-01-01', undefined],
  ['05.04.2023', undefined],
  ['PT5M', undefined],
  ['', undefined],
  [null, undefined],
];

describe('the day', () => {
  it.each(dates)('%s', (_name, head, body, day) => {
    expect(factsOf(body, head).published).toBe(day);
  });
  it.each(days)('of %j', (written, day) => {
    expect(dayOf(written)).toBe(day);
  });
});

describe('the language', () => {
  it.each([
    ['en', 'en'],
    [' en-GB ', 'en-GB'],
    ['pt_BR', 'pt-BR'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['', ''],
    ['english language', ''],
    ['"><script>', ''],
  ])('of %j', (lang, expected) => {
    const { document } = pageOf('<p>a</p>');
    document.documentElement.setAttribute('lang', lang);
    expect(pageFacts(document, new URL(ADDRESS), ADDRESS).language).toBe(expected);
  });
  it('is read from left to right but where the page says so', () => {
    const { document } = pageOf('<p>a</p>');
    const direction = () => pageFacts(document, new URL(ADDRESS), ADDRESS).direction;
    expect(direction()).toBe('ltr');
    document.body.setAttribute('dir', 'RTL');
    expect(direction()).toBe('rtl');
    document.documentElement.setAttribute('dir', 'ltr');
    expect(direction()).toBe('ltr');
  });
});

const HOST = 'https://guides.example.org';
/** Name, the page, its body, the next page. */
const next: [string, string, string, string | undefined][] = [
  ['a link that says so', '/fix/', '<a rel="next" href="/fix/2/">More</a>', '/fix/2/'],
  ['among other words', '/fix/', '<a rel="nofollow next" href="/fix/page/2">More</a>', '/fix/page/2'],
  [
    'a row of pages',
    '/fix',
    '<div class="pagination"><a href="/fix">1</a><a href="/fix?page=2">Next ›</a></div>',
    '/fix?page=2',
  ],
  ['of the second page', '/fix/2', '<a rel="next" href="/fix/3">More</a>', '/fix/3'],
  ['a file', '/fix.html', '<a rel="next" href="/fix-2.html">More</a>', '/fix-2.html'],
  ['in another language', '/fix/', '<div class="pager"><a href="/fix/2">Nächste Seite</a></div>', '/fix/2'],
  ['another guide', '/fix/', '<a rel="next" href="/bake-bread/">Next</a>', undefined],
  ['another host', '/fix/', '<a rel="next" href="https://other.example/fix/2">Next</a>', undefined],
  ['the page itself', '/fix/', '<a rel="next" href="/fix/#part-2">Next</a>', undefined],
  ['a script', '/fix/', '<a rel="next" href="javascript:next()">Next</a>', undefined],
  ['the page before', '/fix/2', '<div class="pagination"><a href="/fix/1">Previous</a></div>', undefined],
  ['a word in a sentence', '/fix/', '<p>Go to the <a href="/fix/2">next page</a>.</p>', undefined],
  ['none', '/fix/', '<a href="/fix/2">2</a>', undefined],
];

describe('the next page', () => {
  it.each(next)('%s', (_name, path, body, expected) => {
    expect(factsOf(body, '', HOST + path).nextPage).toBe(expected && HOST + expected);
  });
  it('may stand in the head', () => {
    expect(factsOf('', '<link rel="next" href="/fix-photos/2">').nextPage).toBe(`${HOST}/fix-photos/2`);
  });
});
