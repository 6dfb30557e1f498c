import { describe, expect, it } from 'vitest';
import { hiddenParts } from '../../../../../../domain/reader/rules/remove/hidden-parts.ts';
import { cleaned, PROSE, pageOf } from '../page-builders.ts';

const LONG = PROSE.repeat(8);
const OPEN = 'Open the Settings and tap your name.';
const leftAfter = (body: string) => {
  const { body: left, page } = cleaned(hiddenParts, LONG + body);
  return { left: left.replaceAll(PROSE, ''), gone: page.removed };
};

/** Name, a folded part. */
const folded: [string, string][] = [
  ['below a button that opens it', `<button aria-controls="a">How to</button><div id="a" hidden>${OPEN}</div>`],
  ['below a link that opens it', `<p><a href="#a">How to</a></p><div id="a" style="display: none">${OPEN}</div>`],
  ['a fold’s by its name', `<div class="accordion-body" hidden>${OPEN}</div>`],
  ['in a fold by its name', `<div class="faq"><p>Why?</p><div hidden>${OPEN}</div></div>`],
  ['a tab’s', `<div role="tabpanel" aria-hidden="true">${OPEN}</div>`],
  ['in a closed fold', `<details><summary>Why?</summary><div hidden>${OPEN}</div></details>`],
  ['below a heading', `<h3>Why?</h3><div style="visibility:hidden">${OPEN}</div>`],
  ['below a term', `<dl><dt>Why?</dt><dd hidden>${OPEN}</dd></dl>`],
  ['sentences of its own', `<div hidden>${PROSE.repeat(2)}</div>`],
  ['code', `<div hidden><pre>${OPEN}</pre></div>`],
  ['part of a heading', `<h2>1. <span hidden>${OPEN}</span></h2>`],
];

describe('opens', () => {
  it.each(folded)('%s', (_name, body) => {
    const { page } = cleaned(hiddenParts, LONG + body);
    expect(page.removed).toEqual([]);
    expect(page.document.body.textContent).toContain(body.includes(OPEN) ? OPEN : 'Open the Settings app');
    expect(
      page.document.body.querySelector('[hidden], [aria-hidden="true"], [style*="none"], [style*="hidden"]'),
    ).toBeNull();
  });
  it('what the browser does not show, without a mark of its own', () => {
    const page = pageOf(`${LONG}<h3>Why?</h3><div id="a" class="closed">${OPEN}</div>`);
    const part = page.document.querySelector('#a') as Element;
    hiddenParts.apply({ ...page, live: { ...page.live, hidden: new Set([part]) } });
    expect(part.hasAttribute('class')).toBe(false);
    expect(page.removed).toEqual([]);
  });
  it('the whole page, hidden behind an open dialog', () => {
    const { page } = cleaned(hiddenParts, `<div aria-hidden="true" class="popup-behind">${LONG}</div><p>Hello</p>`);
    expect(page.removed).toEqual([]);
    expect(page.document.querySelector('[aria-hidden]')).toBeNull();
  });
});

/** Name, a part that is hidden for other reasons. */
const others: [string, string][] = [
  ['a line of a template', '<div hidden>Hello there</div>'],
  ['a dialog', `<div class="modal" hidden>${PROSE.repeat(2)}</div>`],
  ['in a menu', `<nav><div class="collapse" hidden>${OPEN}</div></nav>`],
  ['in a form', `<div data-form=""><div hidden>${PROSE.repeat(2)}</div></div>`],
  ['in a foot', `<footer><div hidden>${PROSE.repeat(2)}</div></footer>`],
  ['links', `<div class="panel" hidden><a href="/a">Bake bread at home</a> <a href="/b">Swim in a lake</a></div>`],
  ['of a share button', `<button class="share" aria-controls="a">x</button><p>y</p><div id="a" hidden>Copied it</div>`],
];

describe('takes out', () => {
  it.each(others)('%s', (_name, body) => {
    const { gone } = leftAfter(body);
    expect(gone).toMatchObject([{ rule: 'hiddenParts', kind: 'hidden', count: 1 }]);
  });
  it('nothing to read, without a word', () => {
    const { left, gone } = leftAfter('<div hidden> </div>');
    expect([left, gone]).toEqual(['', []]);
  });
  it('nothing that is shown', () => {
    const body = '<div class="modal">a</div><div style="color: red">b</div><div aria-hidden="false">c</div>';
    expect(leftAfter(body)).toEqual({ left: body, gone: [] });
  });
});

/** Name, markup, what is left. */
const titles: [string, string, string][] = [
  ['a button that opens something', '<button aria-expanded="false">Restart it</button>', '<h4>Restart it</h4>'],
  [
    'one in a heading',
    '<h3><button aria-expanded="false">Restart it</button></h3>',
    '<h3><span>Restart it</span></h3>',
  ],
  ['one by its name', '<button class="accordion-button">Restart it</button>', '<h4>Restart it</h4>'],
  ['a box that is one', '<div role="button" aria-expanded="true">Restart it</div>', '<h4>Restart it</h4>'],
];
const buttons = [
  '<button>Restart it</button>',
  '<button aria-expanded="false">Show more</button>',
  '<button aria-expanded="false">+</button>',
  '<button aria-expanded="false" class="menu-toggle">All topics</button>',
  '<nav><button aria-expanded="false">Restart it</button></nav>',
  '<div role="button">Restart it</div>',
];

describe('titles', () => {
  it.each(titles)('of %s', (_name, markup, left) => {
    expect(leftAfter(markup).left).toBe(left);
  });
  it.each(buttons)('not of %s', (markup) => {
    expect(leftAfter(markup).left).toBe(markup);
  });
  it('of tabs stand above their panels', () => {
    const tabs = '<div role="tablist"><a role="tab" href="#a">iPhone</a><a role="tab" href="#b">Mac</a></div>';
    const { left } = leftAfter(
      `${tabs}<div id="a" role="tabpanel"><p>one</p></div><div id="b" role="tabpanel" hidden><p>two</p></div>`,
    );
    expect(left).toBe(
      '<div id="a" role="tabpanel"><h4>iPhone</h4><p>one</p></div><div id="b"><h4>Mac</h4><p>two</p></div>',
    );
  });
  it('of tabs stay with them where a panel is missing', () => {
    const tabs = '<div role="tablist"><a role="tab" href="#a">iPhone</a></div>';
    expect(leftAfter(tabs).left).toBe(tabs);
  });
});
