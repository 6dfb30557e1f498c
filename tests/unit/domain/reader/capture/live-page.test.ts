import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyPage } from '../../../../../domain/reader/capture/live-page.ts';
import { ADDRESS } from '../rules/pages.ts';

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
    document.body.innerHTML = `${LONG}<form name="body"><input name="parentNode"></form><script type="text/plain">1</script>`;
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
    const page = copied(LONG);
    expect(page.url.href).toBe(ADDRESS);
    expect(page.removed).toEqual([]);
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
  it('are numbered with the page', () => {
    const host = withShadow('', '<p>a</p>');
    const [own, inner, after] = [host, host.querySelector('p'), host.nextElementSibling].map((element) =>
      Number(element?.getAttribute('data-at')),
    );
    expect([own, inner, after]).toEqual([own, Number(own) + 1, Number(own) + 2]);
  });
});
