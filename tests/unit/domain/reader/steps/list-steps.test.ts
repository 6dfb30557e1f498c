import { describe, expect, it } from 'vitest';
import { blocksText } from '../../../../../domain/reader/guide/guide-text.ts';
import { partsOf } from '../../../../../domain/reader/steps/steps.ts';
import { blocksIn } from '../block-notation.ts';

const TITLE = 'iCloud Photos not uploading';
const parts = (body: string, title = TITLE) => {
  const { intro, steps, outro } = partsOf(blocksIn(body), title);
  return {
    intro: blocksText(intro),
    steps: steps.map((step) => `${step.title} | ${blocksText(step.blocks)}`),
    outro: blocksText(outro),
  };
};
const part = (heading: string, text: string) => `<h2>${heading}</h2><p>${text}</p>`;
const li = (...items: string[]) => items.map((item) => `<li>${item}</li>`).join('');
const lists: [string, string, { intro?: string; steps: string[]; outro?: string }][] = [
  [
    'the items of the one list',
    `<p>Hello.</p><ol>${li('Open the Settings. Then wait.', '<p>Tap your name</p><p>At the top.</p>')}</ol><p>Bye.</p>`,
    {
      intro: 'Hello.',
      steps: ['Open the Settings | Open the Settings. Then wait.', 'Tap your name | Tap your name\nAt the top.'],
      outro: 'Bye.',
    },
  ],
  [
    'a list that a note cuts in two',
    `<ol>${li('Open the Settings')}</ol><p>A note.</p><ol start="2">${li('Tap your own name')}</ol><p>Bye.</p>`,
    {
      steps: ['Open the Settings | Open the Settings\nA note.', 'Tap your own name | Tap your own name'],
      outro: 'Bye.',
    },
  ],
  [
    'a nested list is part of its step',
    `<ol>${li(`Open the Settings<ol>${li('Scroll down')}</ol>`, 'Tap your own name')}</ol>`,
    { steps: ['Open the Settings | Open the Settings\nScroll down', 'Tap your own name | Tap your own name'] },
  ],
  ['a list without order is none', `<ul>${li('Open the Settings', 'Tap your own name')}</ul>`, { steps: [] }],
  ['one item is none', `<ol>${li('Open the Settings')}</ol>`, { steps: [] }],
  [
    'two lists of equal weight are none',
    `<ol>${li('Open the Settings', 'Tap your name')}</ol><p>Or:</p>` +
      `<ol>${li('Go to the website', 'Sign in there')}</ol>`,
    { steps: [] },
  ],
  [
    'a list of contents is none',
    `<ol>${li('Why it happens', 'What you can do')}</ol>${part('Why it happens', 'a')}${part('What you can do', 'b')}`,
    { steps: [] },
  ],
  [
    'a way through the site is none',
    `<ol>${li('Home &gt;', 'iPhone and iPad &gt;')}</ol><ol>${li('Open the Settings', 'Tap your name')}</ol>`,
    {
      intro: 'Home >\niPhone and iPad >',
      steps: ['Open the Settings | Open the Settings', 'Tap your name | Tap your name'],
    },
  ],
];

describe('items of a list', () => {
  it.each(lists)('%s', (_name, body, expected) => {
    expect(parts(body)).toMatchObject(expected);
  });
  it('keep the pictures between and after lists that count on', () => {
    const body =
      `<ol>${li('Open the Settings')}</ol><img src="/a.png"><ol start="2">${li('Tap your own name')}</ol>` +
      '<img src="/b.png"><p>Bye.</p>';
    const { steps, outro } = partsOf(blocksIn(body), TITLE);
    expect(steps.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ['paragraph', 'image'],
      ['paragraph', 'image'],
    ]);
    expect(blocksText(outro)).toBe('Bye.');
  });
  it('have a title even where they say nothing', () => {
    expect(parts(`<ol><li><img src="/a.png"></li><li>Tap your own name</li></ol>`).steps[0]).toBe('… | ');
  });
});
