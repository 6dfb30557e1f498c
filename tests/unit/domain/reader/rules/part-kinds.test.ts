import { describe, expect, it } from 'vitest';
import {
  hasSentence,
  isCards,
  isGoods,
  isNamedBeside,
  linkShare,
  standsBeside,
} from '../../../../../domain/reader/rules/part-kinds.ts';
import { pageOf } from './page-builders.ts';

/** The part with the id `it` of a page, and its text. */
function part(body: string): [Element, string] {
  const found = pageOf(body).document.querySelector('#it') as Element;
  return [found, (found.textContent ?? '').replace(/\s+/g, ' ').trim()];
}

describe('a part named as something beside the article', () => {
  it.each([
    ...['share-bar', 'SocialLinks', 'related', 'newsletter', 'subscribe', 'promo', 'sponsored', 'advert', 'comments'],
    ...['responses', 'respond', 'discussion', 'author-box', 'byline', 'bio', 'meta-data', 'tags', 'breadcrumbs', 'nav'],
    ...['menu', 'footer', 'sidebar', 'cookie', 'consent', 'banner', 'sign-up', 'signup', 'paywall', 'cta', 'popular'],
    ...['trending', 'recommended', 'disclaimer', 'rating', 'login', 'modal', 'toc'],
  ])('%s', (name) => {
    const [element] = part(`<div id="it" class="${name}">a</div>`);
    expect(isNamedBeside(element)).toBe(true);
  });
  it.each(['content', 'entry', 'article-body', 'biography', 'stages', 'protocol', 'step'])('not %s', (name) => {
    const [element] = part(`<div id="it" class="${name}">a</div>`);
    expect(isNamedBeside(element)).toBe(false);
  });

  it.each<[string, string, boolean]>([
    ['itself', '<div id="it" class="share"><p>a</p></div>', true],
    ['what is around it', '<div class="share"><div id="it">a</div></div>', true],
    ['what is around that', '<div class="share"><div><div id="it">a</div></div></div>', true],
    ['its first child', '<div id="it"><ul class="comments"><li>a</li></ul></div>', true],
    ['the first child of that', '<div id="it"><ul><li class="comment">a</li></ul></div>', true],
    ['not what is further around it', '<div class="share"><div><div><div id="it">a</div></div></div></div>', false],
    ['not a later child', '<div id="it"><p>a</p><p class="share">b</p></div>', false],
    ['none', '<div id="it"><p>a</p></div>', false],
  ])('by %s', (_name, body, expected) => {
    expect(standsBeside(part(body)[0])).toBe(expected);
  });

  it('not by the page around it', () => {
    const { document } = pageOf('<div id="it">a</div>');
    document.body.className = 'has-sidebar';
    expect(standsBeside(document.querySelector('#it') as Element)).toBe(false);
  });
});

const linked = '<h3><a href="/a">Bake bread at home</a></h3>';
describe('boxes of other articles', () => {
  it.each<[string, string, boolean]>([
    ['linked titles with little text', `${linked}<p>It is easy.</p>${linked}<p>So is this.</p>`, true],
    ['titles inside links', '<a href="/a"><h3>Bake bread at home</h3></a><p>It is easy.</p>', true],
    ['a linked title with less than 500 characters', `${linked}<p>${'a'.repeat(481)}</p>`, true],
    ['not a linked title with more', `${linked}<p>${'a'.repeat(482)}</p>`, false],
    ['not headings that link to themselves', '<h3><a href="#a">Restart it</a></h3><p>Hold the button.</p>', false],
    ['not headings with a sign as a link', '<h3>Restart it<a href="/a">¶</a></h3><p>Hold the button.</p>', false],
    ['not headings without links', '<h3>Restart it</h3><p>Hold the <a href="/a">button</a>.</p>', false],
    ['not nothing', '', false],
  ])('are %s', (_name, body, expected) => {
    expect(isCards(...part(`<div id="it">${body}</div>`))).toBe(expected);
  });
});

describe('the text of a part', () => {
  it.each<[string, boolean]>([
    ['Add to cart', true],
    ['ADD TO BAG now', true],
    ['Regular price: 5', true],
    ['Sold out', true],
    ['Buy now', true],
    ['Case $ 19.99 was $ 29.99', true],
    ['Case USD 19 or EUR 18', true],
    ['iCloud+ with 50 GB costs $0.99 a month.', false],
    [`Add to cart ${'a'.repeat(1387)}`, true],
    [`Add to cart ${'a'.repeat(1388)}`, false],
  ])('%s sells something: %s', (text, expected) => {
    expect(isGoods(text)).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['Hold the button.', true],
    ['Is it on? Then go on', true],
    ['Do this:', true],
    ['これを押す。', true],
    ['iOS 17.4 and later', false],
    ['Hold the button', false],
  ])('%s has a sentence: %s', (text, expected) => {
    expect(hasSentence(text)).toBe(expected);
  });

  it.each<[string, number]>([
    ['<div id="it">abcde</div>', 0],
    ['<div id="it">abcde<a>fghij</a></div>', 0.5],
    ['<div id="it"><a>ab</a>cdef<a>gh</a></div>', 0.5],
    ['<a id="it">abc</a>', 1],
    ['<div id="it"></div>', 0],
  ])('%s is links to the share of %d', (body, expected) => {
    expect(linkShare(...part(body))).toBe(expected);
  });
});
