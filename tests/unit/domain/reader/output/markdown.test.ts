import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../../../domain/reader/guide/guide.ts';
import { guideMarkdown } from '../../../../../domain/reader/output/markdown.ts';
import {
  cell,
  code,
  details,
  guide,
  heading,
  image,
  lineEnd,
  link,
  list,
  note,
  paragraph,
  quote,
  step,
  strong,
  table,
  video,
} from '../guide-builders.ts';

const em = (...content: Inline[]): Inline => ({ mark: 'em', content });
const inCode = (text: string): Inline => ({ mark: 'code', content: [text] });
/** What stands between the title and the source. */
const body = (...blocks: Block[]) => {
  const text = guideMarkdown(guide({ title: 'T', intro: blocks }));
  const [, inner] =
    /^# T\n\n([\s\S]*?)\n*---\n\n\[guides\.example\]\(https:\/\/guides\.example\/photos\)\n$/.exec(text) ?? [];
  return (inner ?? text).trimEnd();
};

const lines: [string, Inline[], string][] = [
  ['marks', ['Tap ', strong('Photos'), ' or ', em('wait'), '.'], 'Tap **Photos** or *wait*.'],
  ['spaces stand outside of marks', ['Tap', strong(' Photos '), 'now'], 'Tap **Photos** now'],
  ['a mark that signs would not make', [strong('Note:'), 'wait'], '<strong>Note:</strong>wait'],
  ['a mark in a word', ['un', strong('happy'), 'ness'], 'un**happy**ness'],
  ['marks in marks', [strong('a ', em('b'))], '**a *b***'],
  ['a mark in itself', [strong('a', strong('b'))], '**ab**'],
  ['marks side by side', [strong('a'), em('b')], '**a**<em>b</em>'],
  ['an empty mark', ['a', strong(' '), 'b'], 'a b'],
  [
    'keys and crossed out',
    [{ mark: 'kbd', content: ['Esc'] }, ' ', { mark: 'del', content: ['old'] }],
    '<kbd>Esc</kbd> ~~old~~',
  ],
  ['signs in text', ['2 * 3 * 4 [a] <b> `c` ~d~ a\\b'], '2 \\* 3 \\* 4 \\[a\\] \\<b> \\`c\\` \\~d\\~ a\\\\b'],
  ['underscores', ['_a_ and b_c'], '\\_a\\_ and b_c'],
  ['what looks like an entity', ['AT&T &amp; &#38;'], 'AT&T \\&amp; \\&#38;'],
  ['links', [link('https://a.example/x_(y)?a=1|2', 'see'), '.'], '[see](https://a.example/x_\\(y\\)?a=1%7C2).'],
  ['an exclamation mark before a link', ['Now!', link('https://a.example/', 'x')], 'Now\\![x](https://a.example/)'],
  [
    'a picture in a link',
    [link('https://a.example/', { picture: { src: 'https://a.example/a.png', alt: 'A [b]' } })],
    '[![A \\[b\\]](https://a.example/a.png)](https://a.example/)',
  ],
  ['a link without words', [link('https://a.example/', ' '), 'x'], 'x'],
  ['code', ['Run ', inCode('a*b'), ', ', inCode('c``d'), ', ', inCode('`e')], 'Run `a*b`, ```c``d```, `` `e ``'],
  ['a break', ['One', lineEnd, lineEnd, 'two', lineEnd], 'One\\\ntwo'],
  [
    'what begins a line',
    ['# a', lineEnd, '- b', lineEnd, '3. c', lineEnd, '> d', lineEnd, '=== e'],
    '\\# a\\\n\\- b\\\n3\\. c\\\n\\> d\\\n\\=== e',
  ],
  ['a number that begins nothing', ['3.5 GB'], '3.5 GB'],
];

const blocks: [string, Block[], string][] = [
  ['headings', [heading(3, '1. Restart', lineEnd, 'now #')], '### 1. Restart now \\#'],
  ['lists', [list(false, 'One', 'Two'), paragraph('P')], '- One\n- Two\n\nP'],
  ['lists of many', [{ ...list(true, 'One', 'Two'), start: 9 }], '9. One\n10. Two'],
  [
    'lists in a row stay apart',
    [list(false, 'A'), list(false, 'B'), list(false, 'C'), list(true, 'D'), list(true, 'E')],
    '- A\n\n* B\n\n- C\n\n1. D\n\n1) E',
  ],
  [
    'lists in lists',
    [list(true, [paragraph('One'), list(false, 'In', 'Out')], 'Two')],
    '1. One\n   - In\n   - Out\n2. Two',
  ],
  [
    'an inner list that starts late',
    [list(false, [paragraph('One'), { ...list(true, 'In'), start: 3 }])],
    '- One\n\n  3. In',
  ],
  [
    'more in an item',
    [list(true, [paragraph('One'), code('a\n\nb')], 'Two')],
    '1. One\n\n   ```\n   a\n\n   b\n   ```\n\n2. Two',
  ],
  ['code with a fence in it', [code('```js\na\n```')], '````\n```js\na\n```\n````'],
  ['quotes and notes', [quote(paragraph('A'), paragraph('B')), note(list(false, 'C'))], '> A\n>\n> B\n\n> - C'],
  [
    'pictures',
    [image('https://a.example/a.png', 'The *switch*', 'Here')],
    '![The \\*switch\\*](https://a.example/a.png)\n\n*Here*',
  ],
  ['what was folded', [details('More?', paragraph('Inside'))], '**More?**\n\nInside'],
  [
    'videos',
    [video('https://v.example/1', 'A [film]'), video('https://v.example/2', '')],
    '[A \\[film\\]](https://v.example/1)\n\n[https://v.example/2](https://v.example/2)',
  ],
  [
    'tables',
    [
      table(
        [
          [cell('A|B', { isHeader: true }), cell('C', { isHeader: true })],
          [cell('1'), cell([paragraph('x'), paragraph('y')])],
        ],
        'Title',
      ),
    ],
    '*Title*\n\n| A\\|B | C |\n| --- | --- |\n| 1 | x<br>y |',
  ],
  ['tables without a heading', [table([[cell('1'), cell('2')]])], '|  |  |\n| --- | --- |\n| 1 | 2 |'],
  [
    'cells over several columns and rows',
    [
      table([
        [cell('A', { isHeader: true, columns: 2 }), cell('B')],
        [cell('1', { rows: 2 }), cell('2'), cell('3')],
        [cell('4')],
      ]),
    ],
    '| A |  | B |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n|  | 4 |  |',
  ],
  [
    'much in a cell',
    [table([[cell([list(false, 'a', 'b'), code('x|y'), image('https://a.example/a.png', 'p')])]])],
    '|  |\n| --- |\n| • a<br>• b<br>` x\\|y `<br>![p](https://a.example/a.png) |',
  ],
  ['nothing', [paragraph(' '), table([]), quote()], ''],
];

describe('guideMarkdown', () => {
  it.each(lines)('writes %s', (_name, content, expected) => {
    expect(body(paragraph(...content))).toBe(expected);
  });
  it.each(blocks)('writes %s', (_name, given, expected) => {
    expect(body(...given)).toBe(expected);
  });

  it('writes the whole guide, its source last', () => {
    const text = guideMarkdown(
      guide({
        title: 'Photos *missing*',
        source: 'https://guides.example/a_(b)',
        intro: [paragraph('Intro')],
        steps: [
          step(1, 'Restart', paragraph('Press.')),
          { number: 2, title: 'One', blocks: [paragraph('One')] },
          { number: 3, title: 'Two', blocks: [paragraph('Two'), paragraph('More')] },
        ],
        outro: [paragraph('End')],
      }),
    );
    expect(text).toBe(
      '# Photos \\*missing\\*\n\nIntro\n\n## 1. Restart\n\nPress.\n\n2. One\n\n3. Two\n\n   More\n\nEnd\n\n---\n\n' +
        '[guides.example](https://guides.example/a_\\(b\\))\n',
    );
  });
});
