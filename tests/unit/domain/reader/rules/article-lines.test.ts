import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../domain/reader/guide/guide.ts';
import { blocksText } from '../../../../../domain/reader/guide/guide-text.ts';
import { LINE_RULES } from '../../../../../domain/reader/pipeline.ts';
import { withoutLines } from '../../../../../domain/reader/rules/article-lines.ts';
import { blocksIn } from '../block-notation.ts';

const TITLE = 'Fix photos that do not upload to iCloud';
const FIRST = '<p>Your photos wait on the phone, and nothing you do seems to bring them to iCloud at all.</p>';
const LAST = '<p>Now all of your photos are on their way, and you can put the phone away for the night.</p>';
const LONG = FIRST + LAST + FIRST + LAST;
const plain = blocksText(blocksIn(FIRST + LAST));

const trimmed = (blocks: Block[]) => withoutLines(blocks, TITLE, LINE_RULES);
const trim = (body: string) => {
  const { blocks, removals } = trimmed(blocksIn(body));
  return { text: blocksText(blocks), gone: removals.map(({ kind, excerpt }) => `${kind}: ${excerpt}`) };
};

/** Name, what stands before the first sentence, what goes. */
const starts: [string, string, string[]][] = [
  ['the title once more', `<h1>${TITLE}</h1>`, [`repeated: ${TITLE}`]],
  [
    'nearly the title',
    '<p>Fix photos that do not upload to iCloud.</p>',
    ['repeated: Fix photos that do not upload to iCloud.'],
  ],
  ['the author', '<p>By Ann Smith</p>', ['frame: By Ann Smith']],
  ['who wrote it', '<p>Written by Ann O’Neill, Editor</p>', ['frame: Written by Ann O’Neill, Editor']],
  ['a date', '<p>January 5, 2024</p>', ['frame: January 5, 2024']],
  ['a date in numbers', '<p>2024-01-05</p>', ['frame: 2024-01-05']],
  ['when it was changed', '<p>Last updated on 5 Jan 2024</p>', ['frame: Last updated on 5 Jan 2024']],
  ['a time of day', '<p>Published: Jan 5th, 2024 at 10:30 am</p>', ['frame: Published: Jan 5th, 2024 at 10:30 am']],
  ['minutes', '<p>5 min read</p>', ['frame: 5 min read']],
  ['a name of contents', '<h2>Table of Contents</h2>', ['frame: Table of Contents']],
  [
    'several',
    '<p>By Ann Smith</p><p>5 minutes read</p><p>Share</p>',
    ['frame: By Ann Smith', 'frame: 5 minutes read', 'share: Share'],
  ],
];
const ends: [string, string, string[]][] = [
  ['a share line', '<p>Tweet this</p>', ['share: Tweet this']],
  ['words of buttons', '<p>Copy link</p><p>Print</p>', ['share: Print', 'share: Copy link']],
  ['tags', '<p>Tags: apple, iphone</p>', ['leftover: Tags: apple, iphone']],
  [
    'fields of a form',
    '<p>First name *</p><p>Email address</p>',
    ['newsletter: Email address', 'newsletter: First name *'],
  ],
  ['a way on', '<p>Read more: <a href="/bread">Bake bread at home</a></p>', ['related: Read more: Bake bread at home']],
  ['a way back up', '<p>Back to top</p>', ['leftover: Back to top']],
  ['a heading of comments', '<h3>3 comments</h3>', ['leftover: 3 comments']],
  [
    'other articles under their title',
    '<h2>Related articles</h2><h3>Bake bread</h3><p>At home</p><ul><li>Swim</li></ul>',
    ['related: Related articles', 'related: Bake bread', 'related: At home', 'related: Swim'],
  ],
  [
    'several kinds',
    '<p>Back to top</p><p>Tags: a</p><p><a href="/next">Next</a></p>',
    ['related: Next', 'leftover: Tags: a', 'leftover: Back to top'],
  ],
];

describe('goes', () => {
  it.each(starts)('at the start: %s', (_name, part, gone) => {
    expect(trim(part + FIRST + LAST)).toEqual({ text: plain, gone });
  });
  it.each(ends)('at the end: %s', (_name, part, gone) => {
    expect(trim(LONG + part)).toEqual({ text: `${plain}\n${plain}`, gone });
  });
  it.each(['Click to enlarge', 'Open image in gallery', 'Image credit: Ann', '© Ann Smith'])(
    'anywhere: %s',
    (words) => {
      const { text, gone } = trim(`${FIRST}<p>${words}</p>${LAST}`);
      expect(text).toBe(plain);
      expect(gone).toHaveLength(1);
    },
  );
  it('with its place, its rule and its blocks', () => {
    const blocks = blocksIn(`<h1>${TITLE}</h1>${FIRST}<p>© Ann Smith</p>${LAST}<p>Back to top</p>`);
    const { removals } = trimmed(blocks);
    expect(removals.map(({ rule, at }) => [rule, at])).toEqual([
      ['repeatedTitle', blocks[0]?.at],
      ['pictureLines', blocks[2]?.at],
      ['articleEnds', blocks[4]?.at],
    ]);
    expect(removals.map(({ blocks: shown }) => shown)).toEqual([[blocks[0]], [blocks[2]], [blocks[4]]]);
    expect(removals.every(({ count, reason }) => count === 1 && reason.endsWith('.'))).toBe(true);
  });
});

/** Name, a page nothing of which may go. */
const stays: [string, string][] = [
  ['a step called Print', `${FIRST}<h3>Print</h3><p>Choose a printer from the list.</p>${LAST}`],
  ['a numbered line called Share', `${FIRST}<p>1. Share</p><p>2. Print</p>`],
  ['items called Share and Print', `${FIRST}<ol><li>Share</li><li>Print</li><li>Save</li></ol>`],
  ['a sentence that begins with Share', `${FIRST}<p>Share your photos with the family from this album.</p>${LAST}`],
  ['a sentence that begins with Print', `${FIRST}<p>Print the list before you go on.</p>`],
  ['a sentence that begins with Save', `${FIRST}<p>Save the photos to Files first.</p>`],
  [
    'lines that begin with the name of the app',
    `${FIRST}<p>Photos: turn on Sync this iPhone.</p><p>Photo: tap Edit</p>`,
  ],
  ['a step of one word', `${FIRST}<p>Share</p><p>Save</p><p>Print</p>${LAST}`],
  ['a last instruction that begins like a link', `${FIRST}<p>Next, tap Done and keep the phone on the charger.</p>`],
  ['a last instruction to start', `${FIRST}<p>Start iCloud Photos</p>`],
  ['a last instruction to join', `${FIRST}<p>Join our Wi-Fi network first.</p>`],
  ['a sentence on pictures', `${FIRST}<p>Images by date can be sorted in Photos.</p>${LAST}`],
  ['a line that names what the guide is about', `${FIRST}<p>Photos</p>${LAST}`],
  ['a date after the first sentence', `${FIRST}<p>January 5, 2024</p>${LAST}`],
  ['a byline after the first sentence', `${FIRST}<p>By Ann Smith</p>${LAST}`],
  ['some words of the title', `<h2>Upload photos to iCloud</h2>${FIRST}`],
  ['a word of the title', `<h2>Photos</h2>${FIRST}`],
  ['a heading that shares words with the title', `<h2>1. Upload photos to iCloud</h2>${FIRST}`],
  ['a numbered heading on updates', `<h2>1. Updated apps</h2>${FIRST}`],
  ['a numbered heading that begins like a line of the end', `${FIRST}<h2>3. Start the update</h2>`],
  ['the title in the middle', `${FIRST}<h2>${TITLE}</h2>${LAST}`],
  ['words of the end before the last sentence', `${FIRST}<p>Next</p><p>Tags: a</p>${LAST}`],
  ['steps under a title of the end', `${FIRST}<h2>Related settings</h2><ol><li>Open the Settings</li></ol>`],
  ['an ordered list under other articles', `${FIRST}<h2>Read next</h2><ol><li>Open the Settings</li></ol>`],
  ['sentences under comments', `${FIRST}<h2>Comments</h2><p>They are saved with every one of the photos.</p>`],
  ['a table at the end', `${FIRST}<table><tr><td>Share</td><td>Print</td></tr></table>`],
  ['a note at the end', `${FIRST}<aside>Share</aside>`],
  ['a picture at the end', `${FIRST}<img src="/a.png">`],
  ['an article without a whole sentence', '<p>By Ann Smith</p><ol><li>Open it</li></ol>'],
  ['nothing', ''],
];

describe('stays', () => {
  it.each(stays)('%s', (_name, body) => {
    expect(trim(body)).toEqual({ text: blocksText(blocksIn(body)), gone: [] });
  });
  it('what stands before a last line that stays', () => {
    expect(trim(`${FIRST}<p>Tags: a</p><p>Wait until the morning.</p><p>Tags: b</p>`)).toEqual({
      text: blocksText(blocksIn(`${FIRST}<p>Tags: a</p><p>Wait until the morning.</p>`)),
      gone: ['leftover: Tags: b'],
    });
  });
});
