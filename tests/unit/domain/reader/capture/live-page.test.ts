import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyPage } from '../../../../../domain/reader/capture/live-page.ts';
import { goTo } from '../../../go-to.ts';
import { ADDRESS } from '../rules/page-builders.ts';

const copied = (body: string, ...more: [((element: Element) => ShadowRoot | null)?]) => {
  document.body.innerHTML = body;
  return copyPage(document, new URL(ADDRESS), ...more);
};
const inCopy = (page: ReturnType<typeof copyPage>, selector: string) =>
  page.document.querySelector(selector) as Element;
const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Enough that what is hidden is not the page itself. */
const LONG = `<p>${'words '.repeat(50)}</p>`;

let before = '';
beforeEach(() => {
  before = document.documentElement.outerHTML;
});
afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

describe('the copy', () => {
  it('leaves the page as it is', () => {
    const form = '<form name="body"><input name="parentNode"></form>';
    document.body.innerHTML = `${LONG}${form}<script type="text/plain">1</script>`;
    before = document.documentElement.outerHTML;
    const { document: copy } = copyPage(document, new URL(ADDRESS));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(copy).not.toBe(document);
    expect(copy.defaultView).toBeNull();
  });

  it('numbers every element in reading order, whatever the page says', () => {
    const page = copied('<p data-at="999">a <b>b</b></p><nav><a>c</a><a>d</a></nav><p>e</p>');
    const numbers = [...page.document.querySelectorAll('*')].map((element) => Number(element.getAttribute('data-at')));
    expect(numbers.every((number) => number > 0)).toBe(true);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('says where the page stands', () => {
    goTo('https://guides.example.org/moved/');
    const page = copied(LONG);
    expect(page.url.href).toBe(ADDRESS);
    expect(page.base).toBe('https://guides.example.org/moved/');
    expect(page.removed).toEqual([]);
  });

  it('is made safe', () => {
    const page = copied(`${LONG}<form><input name="parentNode"></form><script type="text/plain">1</script>`);
    expect(page.document.querySelectorAll('form, [name], script')).toHaveLength(0);
    expect(page.document.querySelectorAll('[data-form] input')).toHaveLength(1);
  });

  it('is made of a page without any element', () => {
    const empty = new DOMParser().parseFromString('', 'text/html');
    empty.documentElement.remove();
    expect(copyPage(empty, new URL(ADDRESS)).document.documentElement).toBeNull();
  });
});

/** Name, the page, what of it is hidden. */
const hidden: [string, string, string[]][] = [
  ['nothing', '<div>a</div>', []],
  ['by its style', '<div id="a" style="display:none">a</div><div id="b">b</div>', ['a']],
  ['a paragraph by a name of its style sheet', '<p id="a" class="gone">a</p><p id="b" class="x">b</p>', ['a']],
];

describe('what the page does not show', () => {
  it.each(hidden)('%s', (_name, body, ids) => {
    document.head.innerHTML = '<style>.gone { display: none }</style>';
    const page = copied(LONG + body);
    expect([...page.live.hidden].map(({ id }) => id)).toEqual(ids);
    for (const element of page.live.hidden) expect(page.document.contains(element)).toBe(true);
  });

  it('is not the page itself, which waits to be shown', () => {
    expect(copied(`<div style="display:none">${LONG}</div>`).live.hidden.size).toBe(0);
  });

  /** Has styles inherited as in a browser, which the tests' stand-in for one leaves out. */
  function inheritVisibility(): void {
    const style = (element: Element) => (element as HTMLElement).style;
    const visibility = (element: Element | null): string =>
      element ? style(element).visibility || visibility(element.parentElement) : 'visible';
    vi.stubGlobal('getComputedStyle', (element: Element) => ({
      display: style(element).display || 'block',
      visibility: visibility(element),
      counterIncrement: 'none',
    }));
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element, options) {
      return (
        !this.closest('[style*="display:none"]') && !(options?.visibilityProperty && visibility(this) !== 'visible')
      );
    });
  }
  it.each<[string, string, string, string[]]>([
    ['what is invisible', '', `${LONG}<div id="a" style="visibility:hidden">a</div><div id="b">b</div>`, ['a']],
    ['a collapsed row', '', `${LONG}<section id="a" style="visibility:collapse">a</section>`, ['a']],
    ['a third of the text', '', `<div id="a" style="display:none">${'a'.repeat(100)}</div>${'b'.repeat(200)}`, ['a']],
    ['not more than a third', '', `<div id="a" style="display:none">${'a'.repeat(101)}</div>${'b'.repeat(200)}`, []],
    ['nothing invisible in a page that waits to be shown', 'visibility:hidden', `${LONG}<div id="a">a</div>`, []],
    ['what is not drawn there', 'visibility:hidden', `${LONG}<div id="a" style="display:none">a</div>`, ['a']],
    ['nothing invisible in an article that waits', '', `<div style="visibility:hidden">${LONG}<div>a</div></div>`, []],
    [
      'what is not drawn in one that waits',
      '',
      `<div style="visibility:hidden">${LONG}<div id="a" style="display:none">a</div></div>`,
      ['a'],
    ],
    [
      'nothing in menus',
      '',
      `${LONG}<nav style="display:none">a</nav><footer><div style="display:none">b</div></footer>`,
      [],
    ],
  ])('is %s', (_name, style, body, ids) => {
    inheritVisibility();
    document.body.setAttribute('style', style);
    expect([...copied(body).live.hidden].map(({ id }) => id)).toEqual(ids);
  });
});

describe('the source that the browser chose', () => {
  it.each<[string, string, string | undefined, boolean]>([
    ['is noted for a picture', 'img', 'https://guides.example.org/a-2x.png', true],
    ['is missing for a picture that is not loaded', 'img', undefined, false],
    ['is not asked of a frame', 'iframe', 'https://guides.example.org/frame', false],
    ['is not asked of a box', 'div', undefined, false],
  ])('%s', (_name, localName, source, isNoted) => {
    const live = document.createElement(localName);
    live.id = 'asked';
    if (source) live.setAttribute('src', source);
    const page = copied(LONG + live.outerHTML);
    expect(page.live.sources.get(inCopy(page, '#asked'))).toBe(isNoted ? source : undefined);
  });
});

describe('parts that the style numbers', () => {
  // Counters are beyond the tests' stand-in for a browser.
  const counting = (selector: string) =>
    vi.stubGlobal('getComputedStyle', (element: Element) => ({
      display: 'block',
      visibility: 'visible',
      counterIncrement: element.matches(selector) ? 'step 1' : 'none',
    }));
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const countedIn = (body: string) => [...copied(LONG + body).live.counted].map(textOf);

  it('are counted, what stands between them is not', () => {
    counting('.step');
    const body =
      '<section><div class="step">a</div><div class="step">b</div><p>x</p><div class="step">c</div></section>';
    expect(countedIn(body)).toEqual(['a', 'b', 'c']);
  });
  it.each([
    ['one alone', '<section><div class="step">a</div><div>b</div></section>'],
    ['without a name', '<section><div>a</div><div>b</div></section>'],
    ['without a counter', '<section><div class="x">a</div><div class="x">b</div></section>'],
    ['headings', '<section><h2 class="step">a</h2><h2 class="step">b</h2></section>'],
  ])('are none: %s', (_name, body) => {
    counting('.step');
    expect(countedIn(body)).toEqual([]);
  });
});

/** A host with a shadow tree; the copy's host has none, so it is found again by its place. */
function withShadow(host: string, shadow: string, mode: ShadowRootMode = 'open') {
  document.body.innerHTML = `${LONG}<div id="host">${host}</div><p id="after">end</p>`;
  const root = (document.querySelector('#host') as Element).attachShadow({ mode });
  root.innerHTML = shadow;
  const page = copyPage(document, new URL(ADDRESS), (element) => (element.id === 'host' ? root : null));
  return inCopy(page, '#host');
}

describe('shadow trees', () => {
  it('stand in their host’s place', () => {
    expect(textOf(withShadow('', '<h2>1. A</h2><p>b</p>'))).toBe('1. Ab');
  });
  it('hold the host’s children where their slot is', () => {
    expect(textOf(withShadow('<p>light</p>', '<b>before</b><slot>instead</slot><b>after</b>'))).toBe(
      'beforelightafter',
    );
  });
  it('hold them by name', () => {
    const host = withShadow(
      '<i slot="two">2</i><i slot="one">1</i>rest',
      '<slot name="one"></slot>,<slot name="two"></slot>,<slot></slot>',
    );
    expect(textOf(host)).toBe('1,2,rest');
  });
  it('say what stands in an empty slot', () => {
    expect(textOf(withShadow('', '<slot>instead</slot>'))).toBe('instead');
  });
  it('are seen where they are closed, by who may', () => {
    expect(textOf(withShadow('', '<p>closed</p>', 'closed'))).toBe('closed');
  });
  it('tell what of them is not shown', () => {
    document.body.innerHTML = `${LONG}<div id="host"></div>`;
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<i>a</i><i id="gone" class="x" style="display:none">b</i><i>c</i>';
    expect([...copyPage(document, new URL(ADDRESS)).live.hidden].map(({ id }) => id)).toEqual(['gone']);
  });
  it('are numbered with the page', () => {
    const host = withShadow('', '<p>a</p>');
    const [own, inner, after] = [host, host.querySelector('p'), host.nextElementSibling].map((element) =>
      Number(element?.getAttribute('data-at')),
    );
    expect([own, inner, after]).toEqual([own, Number(own) + 1, Number(own) + 2]);
  });
});
