import { describe, expect, it } from 'vitest';
import { blocksIn, notationOf } from '../block-notation.ts';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** Name, markup, what is read. */
const tables: [string, string, string][] = [
  [
    'a table of data',
    '<table><caption>Plans <b>now</b></caption><thead><tr><th>Plan</th><th>Price</th></tr></thead>' +
      `<tbody>${row('5 GB', 'free')}</tbody><tfoot>${row('50 GB', '<b>1</b>')}</tfoot></table>`,
    'table[Plans strong(now): th1x1 p[Plan], th1x1 p[Price] / td1x1 p[5 GB], td1x1 p[free] / td1x1 ' +
      'p[50 GB], td1x1 p[strong(1)]]',
  ],
  ['rows without a body', `<table>${row('a', 'b')}</table>`, 'table[: td1x1 p[a], td1x1 p[b]]'],
  [
    'cells over several',
    '<table><tr><th colspan="2">a</th></tr><tr><td rowspan="3">b</td><td>c</td></tr></table>',
    'table[: th2x1 p[a] / td1x3 p[b], td1x1 p[c]]',
  ],
  [
    'cells over too many',
    '<table><tr><td colspan="900">a</td><td rowspan="0">b</td><td colspan="-1">c</td><td rowspan="x">d' +
      '</td></tr></table>',
    'table[: td1x1 p[a], td1x1 p[b], td1x1 p[c], td1x1 p[d]]',
  ],
  ['an empty cell keeps its place', `<table>${row('', 'a')}</table>`, 'table[: td1x1 , td1x1 p[a]]'],
  ['an empty row goes', `<table>${row('a', 'b')}${row('', ' ')}</table>`, 'table[: td1x1 p[a], td1x1 p[b]]'],
  [
    'blocks in cells',
    `<table>${row('<p>a</p><ol><li>b</li></ol>', '<img src="/a.png">')}</table>`,
    'table[: td1x1 p[a] ol1[p[b]], td1x1 img[/a.png]]',
  ],
  ['one column is layout', `<table>${row('<h2>1. A</h2>')}${row('b<p>c</p>')}</table>`, 'h2[1. A] p[b] p[c]'],
  ['one cell is layout', '<table><tr><td><ol><li>a</li></ol></td></tr></table>', 'ol1[p[a]]'],
  [
    'a table in a layout',
    `<table>${row(`<table>${row('a', 'b')}</table>`)}</table>`,
    'table[: td1x1 p[a], td1x1 p[b]]',
  ],
  ['nothing', '<table></table><table><tr><td> </td><td></td></tr></table>', ''],
];

describe('tables', () => {
  it.each(tables)('%s', (_name, body, expected) => {
    expect(notationOf(blocksIn(body))).toBe(expected);
  });
});
