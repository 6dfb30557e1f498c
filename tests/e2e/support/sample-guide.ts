import type { Block, Guide, Inline, Removal } from '../../../domain/reader/guide/guide.ts';

/** A picture host that answers nothing: what is asked of it is seen, and its words stand instead. */
export const PICTURES = 'pictures.example';

let place = 0;
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content, at: ++place });
const heading = (words: string) => ({ type: 'heading' as const, level: 2 as const, content: [words], at: ++place });
const removal = (kind: Removal['kind'], excerpt: string, at: number, count = 1): Removal => ({
  rule: 'rule',
  kind,
  reason: 'A sentence.',
  excerpt,
  count,
  at,
  blocks: [
    { type: 'paragraph', content: [excerpt], at },
    { type: 'image', picture: { src: `https://${PICTURES}/${kind}.png`, alt: `An ${kind}` }, caption: [], at },
  ],
});

/** A guide with everything in it: two steps of the seven, two of its own, tables, code, pictures, removals. */
export function sampleGuide(more: Partial<Guide> = {}): Guide {
  place = 0;
  const intro = [
    paragraph('Photos can stop. ', { href: 'https://www.example.org/more', content: ['More about it'] }, '.'),
    {
      type: 'image',
      picture: { src: `https://${PICTURES}/switch.png`, alt: 'A switch', width: 400, height: 300 },
      caption: ['The switch'],
      at: ++place,
    },
  ] satisfies Block[];
  const cell = (words: string, isHeader: boolean) => ({ isHeader, columns: 1, rows: 1, blocks: [paragraph(words)] });
  const steps: Guide['steps'] = [
    {
      number: 1,
      title: 'Free up space',
      heading: heading('1. Free up space'),
      blocks: [paragraph('Look at the bar.')],
      step: 'storage',
    },
    {
      number: 2,
      title: 'Reset the app',
      heading: heading('2. Reset the app'),
      blocks: [
        { type: 'table', caption: ['Names'], rows: [[cell('System', true)], [cell('iOS 18', false)]], at: ++place },
        { type: 'code', text: 'reset --everything', at: ++place },
        {
          type: 'list',
          isOrdered: true,
          start: 3,
          items: [[paragraph('Third.')], [paragraph('Fourth.')]],
          at: ++place,
        },
        { type: 'details', summary: ['More'], blocks: [paragraph('Inside.')], at: ++place },
        { type: 'video', href: 'https://video.example/1', title: 'A film', at: ++place },
      ],
    },
    { number: 3, title: 'Make more space', blocks: [paragraph('Make more space, once more.')], step: 'storage' },
    { number: 4, title: 'Ask a friend', blocks: [paragraph('Ask a friend.')] },
  ];
  return {
    v: 1,
    title: 'A guide about photos',
    source: 'https://guides.example/photos',
    language: 'en',
    direction: 'ltr',
    author: 'Robin Example',
    published: '2020-07-14',
    nextPage: 'https://guides.example/photos/2',
    intro,
    steps,
    outro: [paragraph('That was all.')],
    removals: [removal('ad', 'Buy this program', 2, 23), removal('related', 'Also read: soup', place, 38)],
    warnings: ['unusual'],
    ...more,
  };
}
