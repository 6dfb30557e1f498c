import { describe, expect, it } from 'vitest';
import { inlinesOf, pictureOf, rawText } from '../../../../../domain/reader/article/inlines.ts';
import { blocksIn, CONTEXT, line, notationOf } from '../block-notation.ts';
import { pageOf } from '../rules/page-builders.ts';

const read = (body: string) => inlinesOf(pageOf(body).document.body.childNodes, CONTEXT);

/** Name, markup, what is read. */
const lines: [string, string, string][] = [
  ['white space', '  a \n\t b  ', 'a b'],
  ['a space that cannot break', 'a&nbsp;b', 'a b'],
  ['hints for the line', 'pho&shy;to zero&#8203;width', 'photo zerowidth'],
  ['spaces around emphasis', 'a <b> c </b> d', 'a strong(c )d'],
  ['a space that only emphasis holds', 'a<b> </b>b', 'astrong( )b'],
  ['no space at the ends', ' <b> a </b> ', 'strong(a)'],
  ['no space put in', 'a<b>b</b>c', 'astrong(b)c'],
  [
    'marks',
    '<b>a</b><i>b</i><code>c</code><kbd>d</kbd><sub>e</sub><s>f</s>',
    'strong(a)em(b)code(c)kbd(d)sub(e)del(f)',
  ],
  ['marks in marks', '<b>a <i>b</i></b>', 'strong(a em(b))'],
  ['empty marks', 'a<b></b><i> <u></u></i>b', 'aem( )b'],
  ['what has no mark', '<span>a</span> <u>b</u> <font color="red">c</font> <x-y>d</x-y>', 'a b c d'],
  ['a quotation', '<q>a</q>', '“a”'],
  ['breaks', 'a <br> b<br>c', 'a⏎b⏎c'],
  ['no break at the ends', '<br>a<br><br>', 'a'],
  ['blocks within a line', '<b>a<p>b</p>c</b>', 'strong(a b c)'],
  ['a formula', 'E=<math><mi>m</mi></math>', 'E=m'],
  [
    'fields, scripts and drawings',
    'a<input value="x"><select><option>y</option></select><script>z</script><svg><text>w</text></svg>b',
    'ab',
  ],
  ['comments', 'a<!-- b -->c', 'ac'],
];
const links: [string, string, string][] = [
  ['a link', '<a href="https://support.example.com/x?a=1#b">a</a>', '<https://support.example.com/x?a=1#b>(a)'],
  ['a relative one', '<a href="../y">a</a>', '</y>(a)'],
  ['mail', '<a href="mailto:a@b.example">a</a>', '<mailto:a@b.example>(a)'],
  ['into the page itself', '<a href="#top">a</a> <a href="/fix-photos/#x">b</a> <a href="">c</a>', 'a b c'],
  ['to a page beside it', '<a href="/fix-photos/2#x">a</a>', '</fix-photos/2#x>(a)'],
  ['of scripts', '<a href="javascript:alert(1)">a</a> <a href=" JaVa&#9;Script:x">b</a>', 'a b'],
  [
    'of other schemes',
    '<a href="data:text/html,x">a</a> <a href="vbscript:x">b</a> <a href="file:///x">c</a>',
    'a b c',
  ],
  ['without an address', '<a name="x">a</a>', 'a'],
  ['with nothing in it', 'a<a href="/x"></a>b', 'ab'],
];

describe('running text', () => {
  it.each(lines)('%s', (_name, body, expected) => {
    expect(line(read(body))).toBe(expected);
  });
  it('is one string where nothing stands out', () => {
    expect(read('a <span>b</span> <a href="#x">c</a> d')).toEqual(['a b c d']);
  });
  it('says its words without marks and pictures', () => {
    expect(rawText(read('a <b>b <a href="/x">c</a></b><br>d <img src="/a.png"> e'))).toBe('a b c d  e');
  });
});

describe('links', () => {
  it.each(links)('%s', (_name, body, expected) => {
    expect(line(read(body))).toBe(expected);
  });
});

const picture = (markup: string) => pictureOf(pageOf(markup).document.querySelector('img') as Element, CONTEXT);

describe('pictures', () => {
  it('keep their address, their words and their size', () => {
    expect(picture('<img src="/a.png" alt=" A button " width="300" height="40">')).toEqual({
      src: 'https://guides.example.org/a.png',
      alt: 'A button',
      width: 300,
      height: 40,
    });
  });
  it.each(['width="300"', 'width="50%" height="40"', 'width="0" height="0"', 'width="300" height="99999"'])(
    'have no size by %s',
    (attributes) => {
      expect(picture(`<img src="/a.png" ${attributes}>`)).toEqual({ src: 'https://guides.example.org/a.png', alt: '' });
    },
  );
  it.each(['', 'data:image/gif;base64,R0', 'javascript:x', 'mailto:a@b.example', 'blob:https://x/y'])(
    'are none with the address %j',
    (src) => {
      expect(picture(`<img src="${src}" alt="a">`)).toBeUndefined();
    },
  );
});

const ICON = '<img src="/i.png" width="20" height="20">';
const LARGE = '<img src="/a.png" width="300" height="400">';
const paragraphs: [string, string, string][] = [
  ['a small picture is a letter', `<p>Tap ${ICON} now</p>`, 'p[Tap {/i.png} now]'],
  ['also at the end', `<p>Tap ${ICON}</p>`, 'p[Tap {/i.png}]'],
  ['one without a size is a letter between words', '<p>Tap <img src="/i.png"> now</p>', 'p[Tap {/i.png} now]'],
  ['and a block at an end', '<p>Tap it. <img src="/a.png"></p>', 'p[Tap it.] img[/a.png]'],
  ['and a block on a line of its own', '<p>a<br><img src="/a.png"><br>b</p>', 'p[a] img[/a.png] p[b]'],
  ['a large one is a block', `<p>Tap ${LARGE} now</p>`, 'p[Tap] img[/a.png] p[now]'],
  ['alone', `<p>${ICON}</p>`, 'img[/i.png]'],
  ['several', '<p><img src="/a.png"><img src="/b.png"></p>', 'img[/a.png] img[/b.png]'],
  ['in a link', '<p><a href="/big"><img src="/a.png"></a></p>', 'img[/a.png]'],
  [
    'in a link with words',
    `<p>See <a href="/big">this ${LARGE}</a> now</p>`,
    'p[See] img[/a.png] p[</big>(this ) now]',
  ],
  ['a large one within emphasis', `<p><b>a ${LARGE}</b></p>`, 'img[/a.png] p[strong(a )]'],
  ['in a <picture>', '<p>a<picture><source srcset="/x.webp"><img src="/a.png"></picture></p>', 'p[a] img[/a.png]'],
];

describe('pictures in paragraphs', () => {
  it.each(paragraphs)('%s', (_name, body, expected) => {
    expect(notationOf(blocksIn(body))).toBe(expected);
  });
});
