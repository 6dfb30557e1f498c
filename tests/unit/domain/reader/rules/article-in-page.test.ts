import { describe, expect, it } from 'vitest';
import { ARTICLE_RULES } from '../../../../../domain/reader/pipeline.ts';
import { type ArticleInPage, compareWithPage } from '../../../../../domain/reader/rules/article-in-page.ts';
import { PROSE, pageOf } from './page-builders.ts';

/** Runs the rules for what the engine kept. */
function compared(...of: Parameters<typeof compareWithPage>): ArticleInPage | undefined {
  const found = compareWithPage(...of);
  if (found) for (const rule of ARTICLE_RULES) rule.apply(found);
  return found;
}

/** What an engine keeps of a page: in a box of its own, a copy of its article without the parts marked `data-lost`. */
function guarded(body: string, head = '') {
  const page = pageOf(body, head);
  const given = page.document.cloneNode(true) as Document;
  const article = given.createElement('div');
  const box = article.appendChild(given.createElement('div'));
  const whole = given.querySelector('article') ?? given.body;
  box.append(...whole.childNodes);
  for (const lost of article.querySelectorAll('[data-lost]')) lost.remove();
  const isUnusual = compared(page, article)?.hasLostSteps ?? false;
  const text = [...article.querySelectorAll('*')]
    .filter((element) => element.children.length === 0)
    .map((element) => element.textContent?.trim() || element.localName)
    .filter((words) => !PROSE.includes(words));
  return { isUnusual, text, article, removed: page.removed };
}

const page = (...parts: string[]) => `<article>${PROSE}${parts.join('')}${PROSE}</article>`;
const words = (markup: string) => {
  const { body } = pageOf(markup).document;
  return [...body.querySelectorAll('*')]
    .filter((element) => element.children.length === 0)
    .map((element) => element.textContent?.trim() || element.localName)
    .filter((line) => !PROSE.includes(line));
};

/** Name, what was lost between two paragraphs; whether it is a step. */
const back: [string, string, boolean][] = [
  ['a numbered heading', '<h2 data-lost>2. Restart it</h2>', true],
  [
    'a section with a numbered heading',
    '<div data-lost><h3>Step 2: Restart it</h3><p>Hold the button.</p></div>',
    true,
  ],
  ['an ordered list', '<div data-lost><ol><li>Open it</li><li>Tap it</li></ol></div>', true],
  ['an item of an ordered list', '<ol><li>Open it</li><li data-lost>Tap it</li><li>Close it</li></ol>', true],
  ['what is folded', '<details data-lost><summary>Why?</summary><p>So.</p></details>', true],
  ['an accordion', '<div class="accordion" data-lost><div>Why?</div></div>', true],
  ['a heading', '<h3 data-lost>Before you begin</h3>', false],
  [
    'sentences',
    '<div data-lost><p>Keep the phone on its charger all night, and leave the Photos app open.</p></div>',
    false,
  ],
  [
    'a table of data',
    '<table data-lost><tr><td>Plan</td><td>Price</td></tr><tr><td>5 GB</td><td>free</td></tr></table>',
    false,
  ],
  ['a picture', '<img data-lost src="/a.png">', false],
  ['a picture with a caption', '<figure data-lost><img src="/a.png"><figcaption>Here</figcaption></figure>', false],
];

describe('puts back', () => {
  it.each(back)('%s', (_name, lost, isStep) => {
    const body = page(lost);
    const found = guarded(body);
    expect(found.text).toEqual(words(body));
    expect(found.removed).toEqual([]);
    expect(found.isUnusual).toBe(isStep);
  });

  it('a numbered heading before and after all that was kept', () => {
    const body =
      `<article><div data-lost><h2>1. Open it</h2></div>${PROSE}<div data-lost><h2>9. Close it</h2></div>` +
      '</article>';
    const { text, isUnusual } = guarded(body);
    expect(text).toEqual(['1. Open it', '9. Close it']);
    expect(isUnusual).toBe(true);
  });

  it('everything in its order, however much was lost', () => {
    const body = page(
      '<h2 data-lost>1. Open it</h2>',
      PROSE,
      '<h2 data-lost>2. Tap it</h2><h2>3. Wait</h2>',
      PROSE,
      '<h2 data-lost>4. Close it</h2>',
    );
    expect(guarded(body).text).toEqual(['1. Open it', '2. Tap it', '3. Wait', '4. Close it']);
  });

  it('into what is left of its parent', () => {
    const body = page(`<section><p>Kept one.</p><h3 data-lost>2. Tap it</h3><p>Kept two.</p></section>`);
    const { article } = guarded(body);
    expect([...(article.querySelector('section')?.children ?? [])].map(({ localName }) => localName)).toEqual([
      'p',
      'h3',
      'p',
    ]);
  });

  it('a copy: the page keeps its own', () => {
    const lost = pageOf(page('<h2>2. Tap it</h2>'));
    const article = lost.document.createElement('div');
    article.append(...[...lost.document.querySelectorAll('p')].map((kept) => kept.cloneNode(true)));
    expect(compared(lost, article)?.hasLostSteps).toBe(true);
    expect(lost.document.querySelectorAll('h2')).toHaveLength(1);
  });
});

/** Name, what was lost between two paragraphs and stays so. */
const out: [string, string][] = [
  ['links', '<div data-lost><p><a href="/a">Bake bread at home today</a> <a href="/b">Swim</a></p></div>'],
  [
    'boxes of other articles',
    '<div data-lost><h3><a href="/a">Bake bread</a></h3><p>It is easier than you think, and it smells ' +
      'good all day long.</p></div>',
  ],
  ['what is called related', '<div class="related-posts" data-lost><h3>2. Bake bread</h3></div>'],
  ['comments', '<section id="comments" data-lost><ol><li>It worked for me, thanks a lot for this.</li></ol></section>'],
  ['a menu', '<nav data-lost><ol><li>Home</li></ol></nav>'],
  ['a form', '<div data-form="" data-lost><h3>1. Your name</h3></div>'],
  ['a button', '<button data-lost>1. Open it</button>'],
  ['goods', '<div data-lost><p>Phone case in blue. Add to cart and get it by tomorrow morning.</p></div>'],
  ['a few words', '<div data-lost>Read on</div>'],
];

describe('leaves out', () => {
  it.each(out)('%s', (_name, lost) => {
    const { text, isUnusual, removed } = guarded(page(lost));
    expect(text).toEqual([]);
    expect(isUnusual).toBe(false);
    expect(removed).toMatchObject([{ rule: 'besideArticle', kind: 'frame', count: 1 }]);
  });

  it('text beside the article', () => {
    const body =
      `<article><div data-lost><p>${'All of this stands above the article. '.repeat(3)}</p>` +
      `</div>${PROSE}${PROSE}</article>`;
    const { text, removed } = guarded(body);
    expect(text).toEqual([]);
    expect(removed).toHaveLength(1);
  });

  it('the title, without a word', () => {
    const { text, removed } = guarded(`<article><h1 data-lost>1. Fix it</h1>${PROSE}</article>`);
    expect([text, removed]).toEqual([[], []]);
  });

  it('a heading that is the title', () => {
    const { text, isUnusual } = guarded(
      page('<h2 data-lost>Fix your photos</h2>'),
      '<title>Fix your photos | Guides</title>',
    );
    expect([text, isUnusual]).toEqual([[], false]);
  });

  it('what stands outside the article’s region', () => {
    const body = `<div><h2 data-lost>1. Elsewhere</h2></div><article>${PROSE.repeat(3)}</article>`;
    const { text, removed } = guarded(body);
    expect([text, removed]).toEqual([[], []]);
  });
});

describe('an engine that kept it all', () => {
  it('is left alone', () => {
    const { isUnusual, removed, text } = guarded(page('<h2>1. Open it</h2>'));
    expect([isUnusual, removed, text]).toEqual([false, [], ['1. Open it']]);
  });
  it('or nothing', () => {
    const lost = pageOf(PROSE);
    expect(compared(lost, lost.document.createElement('div'))).toBeUndefined();
  });
});
