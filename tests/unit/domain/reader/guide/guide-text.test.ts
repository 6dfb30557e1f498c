import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../../../domain/reader/guide/guide.ts';
import { blocksText, guideText, inlineText, stepText } from '../../../../../domain/reader/guide/guide-text.ts';
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

const picture: Inline = { picture: { src: 'https://guides.example/a.png', alt: 'A gear' } };

const lines: [string, Inline[], string][] = [
  [
    'marks and links leave their words',
    ['Tap ', strong('Photos'), ', then ', link('https://a.example/', 'this')],
    'Tap Photos, then this',
  ],
  ['spaces collapse, also across parts', ['  Open \n the ', ' app  '], 'Open the app'],
  ['nothing is put between parts', ['m', { mark: 'sup', content: ['2'] }], 'm2'],
  ['a break ends a line', ['One ', lineEnd, ' two', lineEnd, lineEnd, 'three'], 'One\ntwo\nthree'],
  ['a picture says nothing', ['Tap ', picture, ' now'], 'Tap now'],
  ['hard spaces are spaces', ['5\u00a0GB'], '5 GB'],
  ['nothing', [], ''],
];

const blocks: [string, Block[], string][] = [
  ['a line for each paragraph', [paragraph('One.'), paragraph('Two.')], 'One.\nTwo.'],
  ['headings as they are', [heading(3, '2. Restart')], '2. Restart'],
  ['items without marks', [list(true, 'One', 'Two'), list(false, 'Three')], 'One\nTwo\nThree'],
  ['items in items', [list(true, [paragraph('One'), list(false, 'Inner')], 'Two')], 'One\nInner\nTwo'],
  ['a caption, not what stands for the picture', [image('https://a.example/a.png', 'alt', 'The switch')], 'The switch'],
  ['a picture without a caption', [paragraph('A'), image('https://a.example/a.png', 'alt'), paragraph('B')], 'A\nB'],
  [
    'a row of a table is a line',
    [
      table(
        [
          [cell('Line', { isHeader: true }), cell('Meaning')],
          [cell([paragraph('Paused'), paragraph('now')]), cell('Wait')],
        ],
        'What it says',
      ),
    ],
    'What it says\nLine\tMeaning\nPaused now\tWait',
  ],
  [
    'a row with empty cells',
    [
      table([
        [cell(''), cell('A')],
        [cell(''), cell('')],
      ]),
    ],
    'A',
  ],
  ['code keeps its spaces and its empty lines', [code('\n  a  b\n\n    c\n\n')], '  a  b\n\n    c'],
  ['quotes and notes', [quote(paragraph('Q')), note(paragraph('N'), list(false, 'M'))], 'Q\nN\nM'],
  ['what was folded', [details('More', paragraph('Inside'))], 'More\nInside'],
  ['a video by its title', [video('https://v.example/1', 'How  to')], 'How to'],
  ['nothing', [], ''],
];

describe('guide text', () => {
  it.each(lines)('%s', (_name, content, text) => {
    expect(inlineText(content)).toBe(text);
  });
  it.each(blocks)('%s', (_name, given, text) => {
    expect(blocksText(given)).toBe(text);
  });

  it('reads intro, steps with their headings, outro; not the title', () => {
    const given = guide({
      intro: [paragraph('Intro')],
      steps: [
        step(1, 'Restart', paragraph('Press.')),
        { number: 2, title: 'An item', blocks: [paragraph('An item with more.')] },
      ],
      outro: [paragraph('Outro')],
    });
    expect(guideText(given)).toBe('Intro\n1. Restart\nPress.\nAn item with more.\nOutro');
    expect(stepText(given.steps[0] as never)).toBe('1. Restart\nPress.');
    expect(guideText(guide())).toBe('');
  });
});
