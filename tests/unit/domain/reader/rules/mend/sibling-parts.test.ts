import { describe, expect, it } from 'vitest';
import { compareWithPage } from '../../../../../../domain/reader/rules/article-in-page.ts';
import { siblingParts } from '../../../../../../domain/reader/rules/mend/sibling-parts.ts';
import { pageOf } from '../page-builders.ts';

const SENTENCE = 'Open the Settings app and tap your name. ';
/** So many characters of prose, beginning with a letter of its own. */
const prose = (letter: string, length: number) =>
  `${letter} ${SENTENCE.repeat(length)}`.slice(0, length - 1).concat('.');
/** What the engine kept of the page: 1,000 characters. */
const KEPT = `<section><p>${prose('K', 1000)}</p></section>`;
/** A box that begins with share buttons. */
const behind = (part: string) => `<div><div class="share">Send</div>${part}</div>`;
const main = (...parts: string[]) => `<main>${parts.join('')}</main>`;

/** The first letters of the paragraphs and headings in the article after the rule, where the engine kept `KEPT`. */
function lettersAfter(body: string): string {
  const page = pageOf(body);
  const kept = [...page.document.querySelectorAll('section')].find((part) => part.outerHTML.includes('>K '));
  const article = page.document.createElement('div');
  article.append(kept?.cloneNode(true) ?? '');
  const found = compareWithPage(page, article);
  if (found) siblingParts.apply(found);
  return [...article.querySelectorAll('p, pre, li, td, blockquote, h2, h3')]
    .map((part) => part.textContent?.[0])
    .join('');
}

describe('parts of an article beside the one that the engine kept', () => {
  it.each<[string, string, string]>([
    ['a paragraph', main(KEPT, `<p>${prose('A', 500)}</p>`), 'KA'],
    ['a paragraph before it', main(`<p>${prose('A', 500)}</p>`, KEPT), 'AK'],
    [
      'boxes before and after it',
      main(`<div><p>${prose('A', 300)}</p></div>`, KEPT, `<div><p>${prose('B', 300)}</p></div>`),
      'AKB',
    ],
    ['code', main(KEPT, `<pre>${prose('A', 500)}</pre>`), 'KA'],
    ['a list', main(KEPT, `<ul><li>${prose('A', 500)}</li></ul>`), 'KA'],
    ['a table', main(KEPT, `<table><tr><td>${prose('A', 500)}</td></tr></table>`), 'KA'],
    ['a quotation', main(KEPT, `<blockquote>${prose('A', 500)}</blockquote>`), 'KA'],
    ['a heading beside enough prose', main(KEPT, '<h2>B</h2>', `<p>${prose('A', 500)}</p>`), 'KBA'],
    ['a box in a box', main(KEPT, `<div><div><p>${prose('A', 500)}</p></div></div>`), 'KA'],
    ['boxes of long and short paragraphs', main(KEPT, `<div><p>${prose('A', 500)}</p><p>B short.</p></div>`), 'KAB'],
    ['paragraphs of one line', main(KEPT, `<p>${prose('A', 80)}</p>`.repeat(7)), 'KAAAAAAA'],
    ['a paragraph in the same box', main(`<div>${KEPT}<p>${prose('A', 500)}</p></div>`), 'KA'],
    ['prose behind share buttons', main(KEPT, behind(`<p>${prose('A', 500)}</p>`)), 'KA'],
    ['prose behind share buttons in a box', main(KEPT, behind(behind(`<p>${prose('A', 500)}</p>`))), 'KA'],
    ['prose beside short links', main(KEPT, `<p>${prose('A', 400)} <a href="/b">${prose('B', 150)}</a></p>`), 'KA'],
    [
      'prose in the region, without an element that holds the article',
      `<div>${KEPT}<p>${prose('A', 500)}</p></div>`,
      'KA',
    ],
  ])('come back: %s', (_name, body, letters) => {
    expect(lettersAfter(body)).toBe(letters);
  });

  it.each<[string, string]>([
    ['less than half of what was kept', `<p>${prose('A', 499)}</p>`],
    ['less than half, in two parts', `<p>${prose('A', 249)}</p><p>${prose('B', 249)}</p>`],
    ['an aside', `<aside><p>${prose('A', 600)}</p></aside>`],
    ['a footer', `<footer><p>${prose('A', 600)}</p></footer>`],
    ['a dialog', `<div role="dialog"><p>${prose('A', 600)}</p></div>`],
    ['another article', `<article><p>${prose('A', 600)}</p></article>`],
    ['a box with another article', `<div><article><p>${prose('A', 600)}</p></article></div>`],
    ['what is called related', `<div class="related-posts"><p>${prose('A', 600)}</p></div>`],
    ['what stands in a box called comments', `<div><ul><li class="comment"><p>${prose('A', 600)}</p></li></ul></div>`],
    [
      'boxes of other articles',
      `<div><h3><a href="/a">Bake bread</a></h3><p>${prose('A', 400)}</p><h3><a href="/b">Swim</a></h3>` +
        `<p>${prose('B', 400)}</p></div>`,
    ],
    ['goods', `<div><p>Add to cart. ${prose('A', 600)}</p></div>`],
    ['links', `<p>${prose('A', 400)} <a href="/b">${prose('B', 200)}</a></p>`],
    ['words without a sentence', `<p>${'Open the Settings app, '.repeat(30)}</p>`],
    ['what is three boxes deep', behind(behind(behind(`<p>${prose('A', 600)}</p>`)))],
    ['short lines', `<div>${'<p>Open the Settings app.</p>'.repeat(30)}</div>`],
    ['labels', '<p>Open the Settings app and tap your name.</p>'.repeat(20)],
  ])('stay out: %s', (_name, part) => {
    expect(lettersAfter(main(KEPT, part))).toBe('K');
  });
});
