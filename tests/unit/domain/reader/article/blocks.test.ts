import { describe, expect, it } from 'vitest';
import { blocksOf, blocksOfNodes } from '../../../../../domain/reader/article/blocks.ts';
import { blocksIn, CONTEXT, notationOf } from '../block-notation.ts';
import { pageOf } from '../rules/page-builders.ts';

/** Name, body, its blocks. */
const texts: [string, string, string][] = [
  ['words between blocks', 'one <b>two</b><div>three</div>four', 'p[one strong(two)] p[three] p[four]'],
  ['a block in something inline', '<span>in <div>block</div> tail</span>', 'p[in] p[block] p[tail]'],
  ['boxes in boxes', '<div><section><div><p>a</p></div></section><main>b</main></div>', 'p[a] p[b]'],
  ['nothing to read', '<div> <p> <br> </p><hr></div><!-- c -->', ''],
  ['what no guide shows', '<script>a</script><style>b</style><noscript>c</noscript><canvas>d</canvas>', ''],
  ['headings, at level two at least', '<h1>a</h1><h3>b</h3><h6>c</h6>', 'h2[a] h3[b] h6[c]'],
  ['an empty heading', '<h2> <br></h2><p>a</p>', 'p[a]'],
  ['a picture in a heading', '<h2>1. Open <img src="/a.png"></h2>', 'h2[1. Open] img[/a.png]'],
  ['a heading of a picture', '<h2><img src="/a.png"></h2>', 'img[/a.png]'],
  ['lines of code', '<pre>\n\n a\n  b  c\n\n</pre>', 'code[ a\n  b  c]'],
  ['code with colours', '<pre><code><span>one</span>\r\n<b>two</b></code></pre>', 'code[one\ntwo]'],
  ['empty code', '<pre> \n</pre>', ''],
  ['a quote', '<blockquote>a<p>b</p></blockquote>', 'quote[p[a] p[b]]'],
  ['an aside', '<aside><h4>Tip</h4>a</aside>', 'note[h4[Tip] p[a]]'],
  ['a note of a rule', '<div data-note=""><p>a</p><ul><li>b</li></ul></div>', 'note[p[a] ul[p[b]]]'],
  ['a paragraph that is a note', '<p data-note="">a <b>b</b></p>', 'note[p[a strong(b)]]'],
  ['empty notes and quotes', '<aside> </aside><blockquote></blockquote><div data-note=""></div>', ''],
  [
    'a list of terms',
    '<dl><dt>T</dt><dd>d</dd><dt><p>U</p></dt><dd><p>e</p><p>f</p></dd></dl>',
    'p[strong(T)] p[d] p[strong(U)] p[e] p[f]',
  ],
  ['a term that is a heading', '<dl><dt><h3>T</h3></dt><dd>d</dd></dl>', 'h3[T] p[d]'],
  ['an empty term', '<dl><dt></dt><dd>d</dd></dl>', 'p[d]'],
];
const folds: [string, string, string][] = [
  [
    'folded, open or not',
    '<details><summary>S <b>t</b></summary>a<p>b</p></details>',
    'details[S strong(t): p[a] p[b]]',
  ],
  ['a fold with a heading', '<details open><summary><h3>S</h3></summary>a</details>', 'details[S: p[a]]'],
  ['a fold without a title', '<details><p>a</p></details>', 'p[a]'],
  ['a title with nothing below', '<details><summary>S</summary></details>', 'details[S: ]'],
  [
    'folds in folds',
    '<details><summary>S</summary><details><summary>T</summary>a</details></details>',
    'details[S: details[T: p[a]]]',
  ],
];
const lists: [string, string, string][] = [
  ['a list', '<ul><li>a</li><li>b</li></ul>', 'ul[p[a] | p[b]]'],
  ['an ordered one', '<ol><li>a</li><li><p>b</p><p>c</p></li></ol>', 'ol1[p[a] | p[b] p[c]]'],
  ['its first number', '<ol start="4"><li>a</li></ol>', 'ol4[p[a]]'],
  ['a number that is none', '<ol start="-2"><li>a</li></ol><ol start="x"><li>b</li></ol>', 'ol1[p[a]] ol1[p[b]]'],
  ['lists in items', '<ol><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li></ol>', 'ol1[p[a] ul[p[b] ol1[p[c]]]]'],
  ['a list straight in a list', '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', 'ul[p[a] ul[p[b]] | p[c]]'],
  ['a picture straight in a list', '<ol><li>a</li><img src="/a.png"><li>b</li></ol>', 'ol1[p[a] img[/a.png] | p[b]]'],
  ['words straight in a list', '<ol>a<li>b</li></ol>', 'ol1[p[a] | p[b]]'],
  ['empty items', '<ol><li></li><li>a</li><li> <br> </li></ol>', 'ol1[p[a]]'],
  ['an empty list', '<ul> <li></li></ul>', ''],
  ['a menu', '<menu><li>a</li></menu>', 'ul[p[a]]'],
];
const figures: [string, string, string][] = [
  [
    'a picture with its caption',
    '<figure><img src="/a.png"><figcaption>A <b>b</b></figcaption></figure>',
    'img[/a.png: A strong(b)]',
  ],
  ['without one', '<figure><a href="/big"><img src="/a.png"></a></figure>', 'img[/a.png]'],
  [
    'two pictures',
    '<figure><img src="/a.png"><img src="/b.png"><figcaption>A</figcaption></figure>',
    'img[/a.png] img[/b.png] p[A]',
  ],
  [
    'a caption of a figure around',
    '<figure><figure><img src="/a.png"></figure><figcaption>A</figcaption></figure>',
    'img[/a.png: A]',
  ],
  ['code', '<figure><pre>x</pre><figcaption>A</figcaption></figure>', 'code[x] p[A]'],
  ['a list beside a picture', '<figure><img src="/a.png"><ul><li>a</li></ul></figure>', 'img[/a.png] ul[p[a]]'],
  [
    'a paragraph in a caption',
    '<figure><img src="/a.png"><figcaption><p>A</p></figcaption></figure>',
    'img[/a.png: A]',
  ],
  [
    'a picture that may not be shown',
    '<figure><img src="data:image/png;base64,x"><figcaption>A</figcaption></figure>',
    'p[A]',
  ],
];

describe('blocks', () => {
  it.each([...texts, ...folds, ...lists, ...figures])('%s', (_name, body, expected) => {
    expect(notationOf(blocksIn(body))).toBe(expected);
  });

  it('know their place, growing in reading order', () => {
    const places = blocksIn('<h2>a</h2>words <b>b</b><ul><li>c</li></ul><div><p>d</p></div><pre>e</pre>').map(
      ({ at }) => at,
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
    expect(places[0]).toBeGreaterThan(0);
  });

  it('read nodes one after the other like the element around them', () => {
    const { body } = pageOf('a<p>b</p>c<ul><li>d</li></ul>').document;
    expect(blocksOfNodes([...body.childNodes], CONTEXT)).toEqual(blocksOf(body, CONTEXT));
  });

  it('are read however deep they stand', () => {
    expect(notationOf(blocksIn(`${'<div>'.repeat(400)}a${'</div>'.repeat(400)}`))).toBe('p[a]');
  });
});
