/** What is too large for a file: put into the middle of a guide, like the attacks that stand in files. */
interface Huge {
  head?: string;
  body(): string;
}

const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const nested = (tag: string, depth: number, text: string): string =>
  `<${tag}>`.repeat(depth) + text + `</${tag}>`.repeat(depth);
const paragraph = (text: string): string => `<p>${text}</p>`;
const byScript = (script: string): string => `<div id="place"></div><script>${script}</script>`;

/** Texts that keep a careless pattern busy for ever. */
const SLOW_TEXTS: readonly string[] = [
  `a${' '.repeat(100_000)}b`,
  `${' \n\t\u00a0'.repeat(40_000)}b`,
  'a@'.repeat(60_000),
  '1.'.repeat(60_000),
  'Step 1: '.repeat(20_000),
  '&lt;/a&gt;'.repeat(20_000),
  'https://'.repeat(20_000),
  'â€'.repeat(40_000),
  `${'* '.repeat(40_000)}x`,
  `${'Settings &gt; '.repeat(20_000)}Photos`,
  `2026-${'0'.repeat(60_000)}`,
  `${'Also read: '.repeat(10_000)}x`,
  'e\u0301'.repeat(40_000),
];

export const HUGE: Record<string, Huge> = {
  deep: { body: () => nested('div', 10_000, paragraph('Words far down.')) },
  deepInline: { body: () => paragraph(nested('span', 10_000, 'Words far down.')) },
  deepLists: { body: () => nested('ul><li', 4_000, 'Words far down.').replaceAll('</ul><li>', '</li></ul>') },
  deepTables: { body: () => nested('table><tr><td', 1_000, 'x').replaceAll('</table><tr><td>', '</td></tr></table>') },
  // The parser stops at a depth of its own; a script does not. At 4000 Chromium itself gives the page up.
  deepByScript: {
    body: () =>
      byScript(`let at = document.querySelector('#place');
        for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement(i % 2 ? 'div' : 'blockquote'));
        at.textContent = 'Words far down.';`),
  },
  deepInlineByScript: {
    body: () =>
      byScript(`let at = document.querySelector('#place');
        for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement(i % 2 ? 'b' : 'em'));
        at.textContent = 'Words far down.';`),
  },
  nodes: { body: () => times(100_000, (i) => `<i>${i}</i> `) },
  blocks: { body: () => times(100_000, (i) => `<p>${i}</p>`) },
  steps: { body: () => times(20_000, (i) => `<h2>${i + 1}. A step</h2><p>Its words are here.</p>`) },
  listItems: { body: () => `<ol>${times(50_000, (i) => `<li>Entry ${i}</li>`)}</ol>` },
  links: { body: () => paragraph(times(30_000, (i) => `<a href="/${i}?a=b&amp;c=d">link ${i}</a> `)) },
  pictures: { body: () => times(5_000, (i) => `<img data-src="/p${i}.png" data-srcset="/a${i}.png 2x" alt="" />`) },
  textNodes: {
    body: () =>
      byScript(`const place = document.querySelector('#place');
        for (let i = 0; i < 5000; i++) place.append(document.createTextNode('x '));`),
  },
  comments: { body: () => times(100_000, (i) => `<!--${i}-->`) },
  attributes: {
    body: () => {
      const data = times(5_000, (i) => `data-a${i}="${i}" `);
      return `<p ${data} class="${times(50_000, (i) => `c${i} `)}">Words.</p>`;
    },
  },
  oneLine: { body: () => paragraph('word'.repeat(250_000)) },
  slowText: { body: () => SLOW_TEXTS.map((text) => `<p>${text}</p><h3>${text.slice(0, 5_000)}</h3>`).join('') },
  slowAttributes: {
    body: () =>
      SLOW_TEXTS.map((text) => {
        const value = text.slice(0, 50_000).replaceAll('"', '');
        const attributes = (...names: string[]) => names.map((name) => `${name}="${value}"`).join(' ');
        return `<img ${attributes('src', 'srcset', 'alt', 'data-src')} /><a ${attributes('href', 'class')}>x</a>`;
      }).join(''),
  },
  slowHead: {
    head: SLOW_TEXTS.map((text) => {
      const value = text.slice(0, 50_000).replaceAll('"', '');
      return ['property="og:title"', 'name="author"', 'property="article:published_time"']
        .map((name) => `<meta ${name} content="${value}" />`)
        .join('');
    }).join(''),
    body: () => paragraph('Nothing here.'),
  },
  // More of these rows, and Firefox itself gives the page up.
  tables: {
    body: () =>
      `<table><tr><td colspan="1000000" rowspan="65534">x</td><td rowspan="0" colspan="-1">y</td></tr></table>
       <ol start="999999999999999999999" reversed><li value="-99999999999">x</li></ol>
       <ol start="x"><li value="1e9">y</li></ol>`,
  },
};
