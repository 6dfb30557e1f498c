import { describe, expect, it } from 'vitest';
import { countedParts } from '../../../../../../domain/reader/rules/mend/counted-parts.ts';
import { notes } from '../../../../../../domain/reader/rules/mend/notes.ts';
import { plainHeadings } from '../../../../../../domain/reader/rules/mend/plain-headings.ts';
import { pageFrame } from '../../../../../../domain/reader/rules/remove/page-frame.ts';
import { cleaned, PROSE, pageOf, untouched } from '../page-builders.ts';

const left = (...of: Parameters<typeof cleaned>) => cleaned(...of).body;

/** Makes a list of the parts that a style sheet counts: those of the class `c`. */
function counted(body: string): string {
  const page = pageOf(body);
  countedParts.apply({ ...page, live: { ...page.live, counted: new Set(page.document.querySelectorAll('.c')) } });
  return page.document.body.innerHTML.replace(/ data-at="\d+"/g, '');
}
const boxes: [string, string, string][] = [
  [
    'counted parts',
    '<div class="c">a</div><div class="c"><p>b</p></div>',
    '<ol start="1"><li>a</li><li><p>b</p></li></ol>',
  ],
  [
    'with a picture between them',
    '<div class="c">a</div><p>x</p><div class="c">b</div>',
    '<ol start="1"><li>a</li></ol><p>x</p><ol start="2"><li>b</li></ol>',
  ],
  [
    'numbers in boxes of their own',
    '<div><div><span>1</span><p>a</p></div><div><span>2</span><p>b</p></div></div>',
    '<div><ol start="1"><li><p>a</p></li><li><p>b</p></li></ol></div>',
  ],
  [
    'numbers with a word',
    '<div><div><b>Step 1:</b><p>a</p></div><div><b>Step 2:</b><p>b</p></div></div>',
    '<div><ol start="1"><li><p>a</p></li><li><p>b</p></li></ol></div>',
  ],
];
const noBoxes: [string, string][] = [
  ['one alone', '<div class="c">a</div>'],
  ['a number alone', '<div><div><span>1</span><p>a</p></div></div>'],
  ['numbers out of order', '<div><div><span>1</span><p>a</p></div><div><span>3</span><p>b</p></div></div>'],
  ['numbers with nothing beside them', '<div><div><span>1</span></div><div><span>2</span></div></div>'],
  ['a row of numbers', '<div><span>1</span><span>2</span></div>'],
  ['a number in a sentence', '<div><div>Tap <span>1</span> now</div><div>Tap <span>2</span> now</div></div>'],
];

describe('steps that are lists only to the eye', () => {
  it.each(boxes)('%s', (_name, body, expected) => {
    expect(counted(body)).toBe(expected);
  });
  it.each(noBoxes)('not %s', (_name, body) => {
    expect(counted(body)).toBe(body);
  });
  it('keep their places', () => {
    const { page } = cleaned(countedParts, boxes[2]?.[1] ?? '');
    expect([...page.document.querySelectorAll('ol, li')].map((element) => element.getAttribute('data-at'))).toEqual([
      '5',
      '5',
      '8',
    ]);
  });
});

const NOTE = 'Keep it on its charger all night.';
const kept: [string, string, string][] = [
  ['an aside', `<aside><p>${NOTE}</p></aside>`, `<div data-note=""><p>${NOTE}</p></div>`],
  ['a box by its name', `<div class="callout-box">${NOTE}</div>`, `<div data-note="">${NOTE}</div>`],
  ['a paragraph by its name', `<p class="is-warning">${NOTE}</p>`, `<p data-note="">${NOTE}</p>`],
  ['a box by its role', `<div role="note" class="x">${NOTE}</div>`, `<div data-note="">${NOTE}</div>`],
];
const noNotes = [
  `<aside class="sidebar">${NOTE}</aside>`,
  `<aside class="related-tips">${NOTE}</aside>`,
  '<aside>Hello.</aside>',
  '<aside>No sentence is in this aside</aside>',
  '<aside>Go on to <a href="/a">bake bread at home</a>, <a href="/b">swim</a>.</aside>',
  `<aside><h1>Fix it</h1>${NOTE}</aside>`,
  `<aside>${NOTE}<input></aside>`,
  `<aside>${PROSE.repeat(12)}</aside>`,
  `<nav><div class="note">${NOTE}</div></nav>`,
  `<footer><div class="note">${NOTE}</div></footer>`,
  `<div class="notebook">${NOTE}</div>`,
  `<div>${NOTE}</div>`,
];

describe('notes', () => {
  it.each(kept)('%s', (_name, body, expected) => {
    expect(left(notes, body)).toBe(expected);
  });
  it.each(noNotes)('not %s', (body) => {
    expect(untouched(notes, body)).toBe(true);
  });
});

const headings: [string, string, string][] = [
  ['its own names', '<h2 class="share" id="social">A</h2>', '<h2>A</h2>'],
  ['names in it', '<h2><span class="header" id="x">A</span></h2>', '<h2><span>A</span></h2>'],
  [
    'names around it',
    '<p>x y z</p><div class="header" id="b" role="banner"><h2>A</h2></div>',
    '<p>x y z</p><div><h2>A</h2></div>',
  ],
  ['names of a step’s section', `<div class="share"><h2>1. A</h2>${PROSE}</div>`, `<div><h2>1. A</h2>${PROSE}</div>`],
];
const named = [
  `<div class="share"><h2>Other guides</h2>${PROSE}</div>`,
  `<aside class="x"><h2>1. A</h2>${PROSE}</aside>`,
  '<div class="x"><h2>1. A</h2><a href="/b">Bake bread at home</a></div>',
  '<div class="title"><h1>A</h1></div>',
  '<p class="share">1. A</p>',
];

describe('names of headings', () => {
  it.each(headings)('%s go', (_name, body, expected) => {
    expect(left(plainHeadings, body)).toBe(expected);
  });
  it.each(named)('stay in %s', (body) => {
    expect(untouched(plainHeadings, body)).toBe(true);
  });
});

const ARTICLE = `<article><h1>Fix it</h1>${PROSE}</article>`;
const frames = [
  '<nav><a href="/">Home</a></nav>',
  '<header><a href="/">Guides</a></header>',
  `<footer><p>All about us.</p></footer>`,
  '<div role="navigation">Home</div>',
  '<div class="site-footer">© Guides</div>',
  '<div id="masthead">Guides</div>',
  '<section class="x breadcrumbs"><a href="/">Home</a></section>',
];
const noFrames = [
  '<header><h1>Fix it</h1></header>',
  `<header>${PROSE.repeat(2)}</header>`,
  '<footer><ol><li>Open it</li></ol></footer>',
  '<div class="footer"><h3>2. Restart it</h3></div>',
  '<nav><pre>cd /</pre></nav>',
  '<article><header><a href="/a">Ann</a></header></article>',
  '<main><nav><a href="#a">1. Open it</a></nav></main>',
  '<div class="footer-note">Hello</div>',
  '<div class="header"><main>Hello</main></div>',
];

describe('the site’s frame', () => {
  it.each(frames)('%s goes', (body) => {
    const { body: rest, page } = cleaned(pageFrame, body + ARTICLE);
    expect(rest).toBe(ARTICLE);
    expect(page.removed).toMatchObject([{ rule: 'pageFrame', kind: 'frame', count: 1 }]);
  });
  it.each(noFrames)('%s stays', (body) => {
    expect(untouched(pageFrame, body)).toBe(true);
  });
  it('is counted once where one part holds another', () => {
    expect(cleaned(pageFrame, `<header><nav>Home</nav></header>${ARTICLE}`).page.removed).toHaveLength(1);
  });
  it('goes without a word where nothing can be read', () => {
    const { body, page } = cleaned(pageFrame, `<nav> </nav>${ARTICLE}`);
    expect([body, page.removed]).toEqual([ARTICLE, []]);
  });
});
