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
    numbers: steps.map(({ number }) => number),
    known: steps.map(({ step }) => step ?? ''),
    levels: steps.map(({ heading }) => heading?.level ?? 0),
  };
};
const part = (heading: string, text: string, level = 2) => `<h${level}>${heading}</h${level}><p>${text}</p>`;
const END = '<h2>Conclusion</h2><p>All done.</p>';

/** Name, the two steps' beginnings. */
const forms: [string, string, string][] = [
  ['1.', '1. Open it', '2. Close it'],
  ['1)', '1) Open it', '2) Close it'],
  ['(1)', '(1) Open it', '(2) Close it'],
  ['#1', '#1 Open it', '#2 Close it'],
  ['a bare number', '1 Open it', '2 Close it'],
  ['Step 1:', 'Step 1: Open it', 'Step 2: Close it'],
  ['Method 1 –', 'Method 1 – Open it', 'Method 2 – Close it'],
  ['Fix #1.', 'Fix #1. Open it', 'Fix #2. Close it'],
  ['a number in bold', '<b>1.</b> Open it', '<b>2.</b> Close it'],
  ['a gap in the numbers', '1. Open it', '3. Close it'],
];

describe('numbered headings', () => {
  it.each(forms)('%s', (_name, first, second) => {
    const found = parts(`<p>Hello.</p>${part(first, 'One.')}${part(second, 'Two.')}${END}`);
    expect(found).toMatchObject({
      intro: 'Hello.',
      steps: ['Open it | One.', 'Close it | Two.'],
      outro: 'Conclusion\nAll done.',
      numbers: [1, 2],
      levels: [2, 2],
    });
  });

  const shapes: [string, string, { intro?: string; steps: string[]; outro?: string }][] = [
    ['a number alone keeps it for a title', part('1.', 'a') + part('2.', 'b'), { steps: ['1. | a', '2. | b'] }],
    [
      'headings below a step are part of it',
      `${part('1. A', 'a')}${part('More', 'm', 3)}${part('2. B', 'b')}${part('And more', 'n', 3)}${END}`,
      { steps: ['A | a\nMore\nm', 'B | b\nAnd more\nn'], outro: 'Conclusion\nAll done.' },
    ],
    [
      'a heading between two steps belongs to the first',
      part('1. A', 'a') + part('Note', 'n') + part('2. B', 'b'),
      { steps: ['A | a\nNote\nn', 'B | b'] },
    ],
    [
      'a list in a step is no step',
      `${part('1. A', 'a')}<ol><li>Open the Settings</li><li>Tap your name</li></ol>${part('2. B', 'b')}`,
      { steps: ['A | a\nOpen the Settings\nTap your name', 'B | b'] },
    ],
    [
      'methods with steps of their own',
      part('Method 1: A', 'a') + part('1. x', 'y', 3) + part('Method 2: B', 'b') + part('1. z', 'w', 3),
      { steps: ['A | a\n1. x\ny', 'B | b\n1. z\nw'] },
    ],
    [
      'headings of two levels',
      part('1. A', 'a') + part('2. B', 'b', 3) + END,
      { steps: ['A | a', 'B | b'], outro: 'Conclusion\nAll done.' },
    ],
    ['one alone is no step', part('1. A', 'a'), { intro: '1. A\na', steps: [] }],
    ['sizes and times are no steps', part('5 GB', 'a') + part('10 minutes', 'b'), { steps: [] }],
  ];
  it.each(shapes)('%s', (_name, body, expected) => {
    expect(parts(body)).toMatchObject(expected);
  });
});

describe('headings without numbers', () => {
  it('are steps from the first known to the last', () => {
    const body = ['Overview', 'Check your connection', 'Look at the cable', 'Update iOS', 'Conclusion']
      .map((heading) => part(heading, `On ${heading}.`))
      .join('');
    expect(parts(body)).toMatchObject({
      intro: 'Overview\nOn Overview.',
      steps: [
        'Check your connection | On Check your connection.',
        'Look at the cable | On Look at the cable.',
        'Update iOS | On Update iOS.',
      ],
      outro: 'Conclusion\nOn Conclusion.',
      known: ['connection', '', 'update'],
    });
  });
  it('are none where one alone is known', () => {
    expect(parts(part('Update iOS', 'a') + part('Why it happens', 'b')).steps).toEqual([]);
  });
  it('are none where numbers tell the steps', () => {
    const body = part('Update iOS', 'a') + part('Restart your iPhone', 'b') + part('1. A', 'c') + part('2. B', 'd');
    expect(parts(body).steps).toEqual(['A | c', 'B | d']);
  });
});

describe('numbered lines', () => {
  it('are steps with what stands between them', () => {
    const body =
      '<p>Hello.</p><p>Step 1: Open it now.</p><p>More.</p><p>Step 2: Close it now. Wait.</p>' +
      '<img src="/a.png"><p>Bye.</p>';
    expect(parts(body)).toMatchObject({
      intro: 'Hello.',
      steps: ['Open it now | Step 1: Open it now.\nMore.', 'Close it now | Step 2: Close it now. Wait.'],
      outro: 'Bye.',
      levels: [0, 0],
    });
    expect(partsOf(blocksIn(body), TITLE).steps[1]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'image']);
  });
  it('are none where nothing ends the number', () => {
    expect(parts('<p>1 photo is there.</p><p>2 photos are missing.</p>').steps).toEqual([]);
  });
  it('cut a long line for a title', () => {
    const { steps } = partsOf(blocksIn(`<p>1. ${'photos '.repeat(40)}</p><p>2. Wait for it.</p>`), TITLE);
    expect(steps[0]?.title).toMatch(/^(photos )+photos…$/);
    expect(steps[0]?.title.length).toBeLessThanOrEqual(101);
  });
});

describe('every part', () => {
  it('stands in the guide once, in order', () => {
    const body = `<p>i</p>${part('1. A', 'a')}${part('2. B', 'b')}${END}`;
    const { intro, steps, outro } = partsOf(blocksIn(body), TITLE);
    const all = [
      ...intro,
      ...steps.flatMap(({ heading, blocks }) => (heading ? [heading, ...blocks] : blocks)),
      ...outro,
    ];
    expect(all).toEqual(blocksIn(body));
  });
  it('of a guide about something else is none of the seven', () => {
    const body = part('1. Restart your iPhone', 'Do it.') + part('2. Update iOS', 'Do it.');
    expect(parts(body).known).toEqual(['restart', 'update']);
    expect(parts(body, 'How to bake bread').known).toEqual(['', '']);
  });
});
