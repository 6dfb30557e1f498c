import { describe, expect, it } from 'vitest';
import { type GuideCaution, guideCautions } from '../../../../domain/caution/guide-cautions.ts';
import { cutLine, lineText } from '../../../../domain/caution/line-text.ts';
import { withNotes } from '../../../../domain/caution/with-notes.ts';
import type { Guide } from '../../../../domain/reader/guide/guide.ts';
import { guideMarkdown } from '../../../../domain/reader/output/markdown.ts';
import { growth } from '../../regex-work.ts';
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
} from '../reader/guide-builders.ts';

const guideAboutPhotos = (more: Partial<Guide>) => guide({ title: 'iCloud Photos do not sync', ...more });
const ids = (found: readonly GuideCaution[] = []) => found.map(({ id }) => id);

describe('guideCautions', () => {
  it('finds cautions in every kind of block, by part of the guide', () => {
    const found = guideCautions(
      guideAboutPhotos({
        intro: [paragraph('Sign out of iCloud first.'), note(paragraph('Erase your iPhone.'))],
        steps: [
          step(1, 'Turn iCloud Photos off and on', paragraph('Wait.')),
          step(
            2,
            'Make space',
            list(false, 'Buy more.', 'Delete old photos.'),
            table([[cell('What'), cell('Delete old videos.')]], 'Remove duplicate photos'),
            image('https://a.example/a.png', '', 'Trash the blurry photos.'),
          ),
          step(3, 'More', details('Reset network settings', quote(paragraph('Factory reset your iPhone.'))), code('x')),
        ],
        outro: [heading(3, 'Leave the Shared Library'), paragraph('That is all.')],
      }),
    );
    expect(ids(found.intro)).toEqual(['signOut', 'erase']);
    expect(found.steps.map(ids)).toEqual([
      ['turnOff'],
      ['deletePhotos', 'deletePhotos', 'deletePhotos', 'deletePhotos'],
      ['resetNetwork', 'erase'],
    ]);
    expect(ids(found.outro)).toEqual(['leaveSharedLibrary']);
    expect(found.steps[1]?.map(({ isRepeated }) => isRepeated)).toEqual([false, true, true, true]);
    expect(found.byLine.size).toBe(10);
  });

  it('returns offsets that count across marks, links and line breaks', () => {
    const line = paragraph(
      'Wait. ',
      strong('Sign out'),
      ' of ',
      link('https://a.example/', 'iCloud. Then'),
      lineEnd,
      'go on.',
    );
    const { intro, byLine } = guideCautions(guideAboutPhotos({ intro: [line] }));
    if (line.type !== 'paragraph') throw new Error('no paragraph');
    const [{ start = 0, end = 0 } = {}] = intro;
    expect(byLine.get(line.content)).toEqual(intro);
    expect(lineText(line.content).slice(start, end)).toBe('Sign out of iCloud.');
    const [before, behind] = cutLine(line.content, end);
    expect(before.at(-1)).toEqual(link('https://a.example/', 'iCloud.'));
    expect(behind).toEqual([link('https://a.example/', ' Then'), lineEnd, 'go on.']);
  });

  it('knows what "it" refers to from the heading, the paragraph or the step before', () => {
    const { steps } = guideCautions(
      guideAboutPhotos({
        steps: [
          step(
            1,
            'Refresh iCloud Photos',
            image('https://a.example/a.png'),
            paragraph('Toggle it off, wait, toggle it on.'),
          ),
          step(2, 'Save power', paragraph('Look at Low Power Mode.'), paragraph('Turn it off.')),
          { number: 3, title: 'Open', blocks: [paragraph('Open Settings > your name > iCloud > Photos.')] },
          { number: 4, title: 'Turn', blocks: [paragraph('Turn the switch off and on.')] },
        ],
      }),
    );
    expect(steps.map(ids)).toEqual([['turnOff'], [], [], ['turnOff']]);
  });

  it('finds nothing in a list below a line that says not to do what the list names', () => {
    const { intro } = guideCautions(
      guideAboutPhotos({
        intro: [
          paragraph('Never do any of these:'),
          list(false, 'Sign out', 'Delete photos', 'Erase your iPhone'),
          paragraph('If you cannot see your photos, do this:'),
          list(false, 'Sign out', 'Wait'),
        ],
      }),
    );
    expect(ids(intro)).toEqual(['signOut']);
  });

  it('reports each outdated name once, and finds old addresses in links', () => {
    const { steps } = guideCautions(
      guideAboutPhotos({
        steps: [
          step(1, 'Check your Apple ID', paragraph('The Apple ID must be the same.')),
          step(2, 'Read', paragraph('See ', link('https://support.apple.com/en-us/HT204570', 'this page'), '.')),
          step(3, 'Look', paragraph('Your Apple ID again. Go to Settings > Photos > Mobile Data.')),
        ],
      }),
    );
    expect(steps.map(ids)).toEqual([['appleId'], ['oldAddress'], ['photosSettings']]);
  });

  it('finds nothing in a guide about another subject', () => {
    const other = guide({ title: 'Netflix does not play', intro: [paragraph('Sign out. Delete the videos.')] });
    expect(guideCautions(other).byLine.size).toBe(0);
  });

  it('takes work in proportion to the length of the guide', () => {
    const blocks = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        paragraph(`Sentence ${index} says what a sentence says. Delete old photos, and turn it off and on again.`),
      );
    expect(growth((count) => guideCautions(guideAboutPhotos({ intro: blocks(count) })), 50)).toBeLessThan(4.5);
  });
});

describe('withNotes', () => {
  it('puts a note in a quote behind the block that holds its line', () => {
    const original = guideAboutPhotos({
      intro: [paragraph('Sign out of iCloud. Go on.'), list(false, 'Erase your iPhone.', 'Wait.')],
      steps: [step(1, 'Turn iCloud Photos off', table([[cell('Delete photos.'), cell('b')]]))],
    });
    const { byLine } = guideCautions(original);
    const notes = new Map([...byLine].map(([line, found]) => [line, found.map(({ id }) => [strong(id)])] as const));
    expect(guideMarkdown(withNotes(original, notes))).toContain(
      [
        'Sign out of iCloud. Go on.',
        '> **signOut**',
        '- Erase your iPhone.\n\n  > **erase**\n\n- Wait.',
        '## 1. Turn iCloud Photos off',
        '> **turnOff**',
        '|  |  |\n| --- | --- |\n| Delete photos. | b |',
        '> **deletePhotos**',
      ].join('\n\n'),
    );
    expect(withNotes(original, new Map())).toBe(original);
  });
});
