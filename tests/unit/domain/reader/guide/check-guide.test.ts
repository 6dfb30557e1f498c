import { describe, expect, it } from 'vitest';
import { readGuide } from '../../../../../domain/reader/guide/check-guide.ts';
import { GUIDE_LIMITS, MAX_REMOVALS } from '../../../../../domain/reader/guide/check-values.ts';
import type { Block, Guide, Inline, Removal } from '../../../../../domain/reader/guide/guide.ts';
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

const removal = (more: Partial<Removal> = {}): Removal => ({
  rule: 'adLinks',
  kind: 'ad',
  reason: 'An address with an affiliate number.',
  excerpt: 'Buy now',
  count: 2,
  at: 7,
  blocks: [paragraph('Buy now')],
  ...more,
});

const everything = guide({
  author: 'A. Writer',
  published: '2024-02-29',
  nextPage: 'https://guides.example/photos?page=2',
  intro: [
    paragraph('Tap ', strong('Photos'), lineEnd, link('mailto:help@guides.example', 'Ask'), {
      picture: { src: 'https://guides.example/gear.png', alt: 'Gear', width: 16, height: 16.5 },
    }),
    list(true, 'One', [paragraph('Two'), list(false, 'Inner')]),
    image('http://guides.example/a.png', 'A', 'Caption'),
    table([[cell('A', { isHeader: true, columns: 2 })], [cell('B'), cell('C', { rows: 3 })]], 'Table'),
    code('a\n b'),
    quote(paragraph('Q')),
    note(paragraph('N')),
    details('More', paragraph('D')),
    video('https://videos.example/1', 'Film'),
  ],
  steps: [
    { ...step(1, 'Restart', paragraph('Press.')), step: 'restart' },
    { number: 2, title: 'An item', blocks: [] },
  ],
  outro: [paragraph('End')],
  removals: [removal()],
  warnings: ['unusual'],
});

const withBlock = (block: unknown) => ({ ...guide(), intro: [block] });
const withInline = (part: unknown) => withBlock({ type: 'paragraph', at: 1, content: [part] });
const nested = (depth: number): Block => (depth > 1 ? quote(nested(depth - 1)) : code('x'));
const nestedInline = (depth: number): Inline => (depth > 1 ? strong(nestedInline(depth - 1)) : 'x');

/** Each is no guide. */
const broken: [string, unknown][] = [
  ...[undefined, null, 7, 'guide', [], {}, new Map(), [guide()]].map((odd): [string, unknown] => [String(odd), odd]),
  ['another version', { ...guide(), v: 2 }],
  ['no title', { ...guide(), title: undefined }],
  ['a title that is no text', { ...guide(), title: { toString: () => 'a' } }],
  ['a script as its address', { ...guide(), source: 'javascript:alert(1)' }],
  ['a file as its address', { ...guide(), source: 'file:///etc/hosts' }],
  ['no whole address', { ...guide(), source: '/photos' }],
  ['another direction', { ...guide(), direction: 'up' }],
  ['a next page that runs', { ...guide(), nextPage: 'javascript:alert(1)' }],
  ['an intro that is no list', { ...guide(), intro: { length: 1, 0: paragraph('A') } }],
  ['a list with a hole', { ...guide(), intro: new Array(2) }],
  ['a warning nobody knows', { ...guide(), warnings: ['<b>'] }],
  ['an unknown block', withBlock({ type: 'script', at: 1, text: 'x' })],
  ['a block named like something inherited', withBlock({ type: 'constructor', at: 1, blocks: [] })],
  ['a block without a place', withBlock({ type: 'code', text: 'x' })],
  ['a place that is no number', withBlock({ type: 'code', text: 'x', at: '1' })],
  ['a place without end', withBlock({ type: 'code', text: 'x', at: Number.POSITIVE_INFINITY })],
  ['a block that is text', withBlock('<b>')],
  ['a heading of level 1', withBlock({ type: 'heading', level: 1, content: [], at: 1 })],
  ['a list that is neither', withBlock({ type: 'list', isOrdered: 1, start: 1, items: [], at: 1 })],
  ['a list that starts nowhere', withBlock({ type: 'list', isOrdered: true, start: Number.NaN, items: [], at: 1 })],
  ['a picture that is a list', withBlock({ ...(image('https://a.example/a.png') as object), picture: [] })],
  ['a picture that is data', withBlock(image('data:image/svg+xml,<svg/>'))],
  ['a picture that is mail', withBlock(image('mailto:a@b.example'))],
  ['a picture by no whole address', withBlock(image('a.png'))],
  ['a video that is mail', withBlock(video('mailto:a@b.example', 'v'))],
  ['a video that runs', withBlock(video('javascript:alert(1)', 'v'))],
  ['a cell with half a span', withBlock(table([[cell('A', { columns: 1.5 })]]))],
  ['a cell without kind', withBlock(table([[cell('A', { isHeader: undefined as never })]]))],
  ['a link that runs', withInline(link('javascript:alert(1)', 'x'))],
  ['a link that runs, hidden by a tab', withInline(link('java\tscript:alert(1)', 'x'))],
  ['a link of old', withInline(link('vbscript:x', 'x'))],
  ['a link to a place in the page', withInline(link('#top', 'x'))],
  ['a link that is an object', withInline({ href: new URL('https://a.example'), content: [] })],
  ['a link too long', withInline(link(`https://a.example/${'a'.repeat(GUIDE_LIMITS.address)}`, 'x'))],
  ['a mark nobody knows', withInline({ mark: 'script', content: [] })],
  ['a part nobody knows', withInline({ html: '<b>' })],
  ['a break that is none', withInline({ isBreak: 'yes' })],
  ['a part that is a number', withInline(7)],
  ['a step without a title', { ...guide(), steps: [{ number: 1, title: ' ', blocks: [] }] }],
  ['a step that is none of the seven', { ...guide(), steps: [{ ...step(1, 'A'), step: 'erase' }] }],
  ['a step whose heading is none', { ...guide(), steps: [{ ...step(1, 'A'), heading: code('x') }] }],
  ['two steps with one number', { ...guide(), steps: [step(1, 'A'), step(1, 'B')] }],
  ['a removal by no rule', { ...guide(), removals: [removal({ rule: '<b>' })] }],
  ['a removal of no kind', { ...guide(), removals: [removal({ kind: 'x' as never })] }],
  ['a removal that brings a script', { ...guide(), removals: [removal({ blocks: [video('javascript:1', 'x')] })] }],
  ['blocks too deep', withBlock(nested(GUIDE_LIMITS.depth + 1))],
  ['parts too deep', withInline(nestedInline(GUIDE_LIMITS.depth))],
  ['blocks far too deep', withBlock(nested(5000))],
  ['too much text', withBlock(code('x'.repeat(GUIDE_LIMITS.text + 1)))],
  ['too much text in pieces', { ...guide(), intro: Array(4).fill(code('x'.repeat(800_000))) }],
  ['too many nodes', withBlock({ type: 'paragraph', at: 1, content: Array(GUIDE_LIMITS.nodes).fill('') })],
  ['too many steps', { ...guide(), steps: Array.from({ length: 2001 }, (_, index) => step(index + 1, 'A')) }],
];

/** What is given and what is read. */
const mended: [string, Partial<Record<keyof Guide, unknown>>, Partial<Guide>][] = [
  ['a language that is none', { language: '"><b>' }, { language: '' }],
  ['a language written in another way', { language: 'pt_BR' }, { language: 'pt-BR' }],
  ['a long title', { title: 'a'.repeat(600) }, { title: 'a'.repeat(500) }],
  ['a long title ending in half a sign', { title: `${'a'.repeat(499)}😀` }, { title: 'a'.repeat(499) }],
  ['a day there is not', { published: '2024-02-30' }, {}],
  ['a day with more behind it', { published: '2024-02-03T00:00' }, {}],
  ['an empty author', { author: ' ' }, {}],
  ['a span without sense', { intro: [table([[cell('A', { columns: 9e9 })]])] }, {}],
  ['the same warning twice', { warnings: ['unusual', 'unusual'] }, { warnings: ['unusual'] }],
  [
    'a long reason',
    { removals: [removal({ reason: 'b'.repeat(400), at: 3, blocks: [] })] },
    { removals: [removal({ reason: 'b'.repeat(300), at: 3, blocks: [] })] },
  ],
  [
    'a long excerpt',
    { removals: [removal({ excerpt: 'b'.repeat(300), at: 3, blocks: [] })] },
    { removals: [removal({ excerpt: 'b'.repeat(120), at: 3, blocks: [] })] },
  ],
];

describe('readGuide', () => {
  it('gives a whole guide back as it was, in new objects', () => {
    const read = readGuide(structuredClone(everything));
    expect(read).toEqual(everything);
    expect(read).not.toBe(everything);
    expect(readGuide(JSON.parse(JSON.stringify(everything)))).toEqual(everything);
  });

  it('passes no field on that a guide does not have', () => {
    const extra = { onclick: 'x', dangerouslySetInnerHTML: { __html: 'x' }, ref: 'x', key: 'x' };
    const given = {
      ...guide(),
      ...extra,
      intro: [{ ...paragraph({ mark: 'strong', content: ['x'], ...extra } as Inline), ...extra }],
      steps: [{ ...step(1, 'A'), ...extra }],
      removals: [{ ...removal({ blocks: [] }), ...extra }],
    };
    const read = JSON.stringify(readGuide(given));
    expect(read).toContain('"steps"');
    for (const name of Object.keys(extra)) expect(read).not.toContain(`"${name}"`);
  });

  it.each(broken)('is not fooled by %s', (_name, value) => {
    expect(readGuide(value)).toBeUndefined();
  });

  it.each(mended)('mends %s', (_name, given, expected) => {
    const read = readGuide({ ...guide(), ...given });
    expect(read).toBeDefined();
    expect(read).toMatchObject(expected);
    for (const key of ['author', 'published'] as const) {
      if (key in given) expect(read).not.toHaveProperty(key);
    }
  });

  it('keeps the first removals, and takes what just fits', () => {
    const many = Array.from({ length: MAX_REMOVALS + 5 }, () => removal({ blocks: [] }));
    expect(readGuide({ ...guide(), removals: many })?.removals).toHaveLength(MAX_REMOVALS);
    expect(readGuide(withBlock(nested(GUIDE_LIMITS.depth)))).toBeDefined();
    expect(readGuide(withBlock(code('x'.repeat(GUIDE_LIMITS.text - 100))))).toBeDefined();
  });

  it('resolves addresses as the browser does', () => {
    const read = readGuide(withInline(link(' HTTPS://Guides.Example/a/../b ', 'x')));
    expect(read?.intro).toMatchObject([{ content: [{ href: 'https://guides.example/b' }] }]);
  });

  it('takes headings of every level that a guide has, and texts in either direction', () => {
    const intro = ([2, 3, 4, 5, 6] as const).map((level) => heading(level, 'A'));
    for (const direction of ['ltr', 'rtl'] as const)
      expect(readGuide(guide({ intro, direction }))).toEqual(guide({ intro, direction }));
  });

  it('keeps the beginning of a long name of the author', () => {
    expect(readGuide(guide({ author: 'a'.repeat(300) }))?.author).toBe('a'.repeat(200));
  });

  it.each<[unknown, number | undefined]>([
    [1, 1],
    [0.5, 0.5],
    [100_000, 100_000],
    [100_001, undefined],
    [0, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    ['640', undefined],
    ['100%', undefined],
    [null, undefined],
  ])('a picture that says it is %j wide and high is %j', (said, expected) => {
    const src = 'https://guides.example/a.png';
    const size = expected === undefined ? {} : { width: expected, height: expected };
    const read = readGuide(withInline({ picture: { src, alt: '', width: said, height: said } }));
    expect(read?.intro).toStrictEqual([
      { type: 'paragraph', at: 1, content: [{ picture: { src, alt: '', ...size } }] },
    ]);
  });
});
