import { describe, expect, it } from 'vitest';
import {
  defuse,
  firstElementOf,
  localNameOf,
  nextElementOf,
  parentOf,
  renameElement,
  rootOf,
  textContentOf,
} from '../../../../../domain/reader/capture/clobber-safe-dom.ts';

const parse = (body: string, head = '') =>
  new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html');
const defused = (body: string, head = '') => {
  const copy = parse(body, head);
  defuse(copy);
  return copy;
};

describe('nothing is left of', () => {
  it.each([
    '<script>alert(1)</script>',
    '<script type="module" src="/a.js"></script>',
    '<style>p { background: url(/a.png) }</style>',
    '<template><p>a</p></template>',
    '<object data="/a"></object>',
    '<embed src="/a">',
    '<div><p>b<script>alert(1)</script></p></div>',
  ])('%s', (markup) => {
    const copy = defused(`<p>before</p>${markup}`);
    expect(copy.querySelectorAll('script, style, template, object, embed')).toHaveLength(0);
    expect(copy.querySelector('p')?.textContent).toBe('before');
  });
  it('what is drawn in a picture of lines', () => {
    expect(
      defused('<svg><title>t</title><foreignObject><p>a</p></foreignObject></svg>').querySelector('svg')?.childNodes,
    ).toHaveLength(0);
  });
  it('a frame’s own document', () => {
    const copy = parse('<div id="a"></div>');
    copy.querySelector('#a')?.setAttribute('srcdoc', '<p>a</p>');
    defuse(copy);
    expect(copy.querySelector('[srcdoc]')).toBeNull();
  });
});

describe('names that stand in front of properties', () => {
  it.each(['body', 'documentElement', 'querySelectorAll', 'cloneNode', 'createElement'])('%s goes', (name) => {
    const copy = defused(`<img name="${name}" src="/a.png"><a name="x">y</a>`);
    expect(copy.querySelectorAll('[name]')).toHaveLength(0);
    expect(copy.querySelectorAll('img, a')).toHaveLength(2);
  });
  it('stay where they are data or slots', () => {
    const copy = defused('<slot name="one"></slot>', '<meta name="author" content="Ann">');
    expect(copy.querySelector('meta[name="author"]')?.getAttribute('content')).toBe('Ann');
    expect(copy.querySelector('slot[name="one"]')).not.toBeNull();
  });
});

describe('forms', () => {
  it('are plain boxes that say what they were', () => {
    const copy = defused('<form id="f" class="c"><p>a</p>b<input name="parentNode" type="email"></form><p>c</p>');
    expect(copy.querySelector('form')).toBeNull();
    const box = copy.querySelector('[data-form]');
    expect([box?.localName, box?.id, box?.className, box?.textContent]).toEqual(['div', 'f', 'c', 'ab']);
    expect(box?.nextElementSibling?.textContent).toBe('c');
    expect(box?.querySelector('input[type="email"]')).not.toBeNull();
  });
  it('in forms’ stead, all of them', () => {
    expect(defused('<form>a</form><div><form>b</form></div>').querySelectorAll('[data-form]')).toHaveLength(2);
  });
});

describe('what stays', () => {
  it('is what tells of the page and its pictures', () => {
    const copy = defused(
      '<noscript><img src="/a.png"></noscript><p>a</p>',
      '<script type="application/ld+json">{"a":1}</script>',
    );
    expect(copy.querySelector('noscript')).not.toBeNull();
    expect(copy.querySelector('script')?.textContent).toBe('{"a":1}');
  });
});

describe('the browser’s own getters', () => {
  it('answer past what a page puts in front of them', () => {
    const copy = parse('<form id="f"><b>one</b><i>two</i></form>');
    const form = copy.querySelector('#f') as Element;
    for (const name of [
      'parentNode',
      'firstElementChild',
      'localName',
      'textContent',
      'nextElementSibling',
      'ownerDocument',
    ])
      Object.defineProperty(form, name, { value: 'in front', configurable: true });
    Object.defineProperty(copy, 'documentElement', { value: 'in front', configurable: true });
    expect(rootOf(copy)).toBe(copy.querySelector('html'));
    expect(parentOf(form)).toBe(copy.querySelector('body'));
    expect(firstElementOf(form)).toBe(copy.querySelector('b'));
    expect(nextElementOf(copy.querySelector('b') as Element)).toBe(copy.querySelector('i'));
    expect(nextElementOf(form)).toBeNull();
    expect(localNameOf(form)).toBe('form');
    expect(textContentOf(form)).toBe('onetwo');
    expect(renameElement(form, 'div').outerHTML).toBe('<div id="f"><b>one</b><i>two</i></div>');
    expect(copy.querySelector('form')).toBeNull();
  });
  it('say nothing of a document’s text', () => {
    expect(textContentOf(parse('<p>a</p>'))).toBe('');
  });
});
