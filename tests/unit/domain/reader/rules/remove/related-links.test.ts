import { describe, expect, it } from 'vitest';
import { relatedLinks } from '../../../../../../domain/reader/rules/remove/related-links.ts';
import { cleaned, PROSE, untouched } from '../page-builders.ts';

const TITLES = [
  'Ten Best Video Editors You Can Try Free',
  'Unlock Any Android Phone in Five Minutes',
  'Record Your Screen Like a Pro on Windows',
  'Why Your Battery Drains Overnight and How to Stop It',
  'Recover Deleted Photos Fast Without Any Backup',
  'The Updated Method to Bypass a Locked Screen',
];
const slug = (title: string) => title.toLowerCase().replaceAll(' ', '-');
const link = (title: string, i: number) =>
  `<a href="https://b${i}.tangelo.example/${slug(title)}/"><u>${title}</u></a>`;
const items = TITLES.map((title, i) => `<li>${link(title, i)}</li>`).join('');
const own = TITLES.map((title) => `<li><a href="/${slug(title)}/">${title}</a></li>`).join('');

describe('relatedLinks takes out', () => {
  it.each<[string, string]>([
    ['a labelled list', `<p><span>Also read:</span></p><div><ul>${items}</ul></div>`],
    ['a labelled list under a heading', `<h3>You might also like</h3><ul>${own}</ul>`],
    ['a short labelled list', `<p><b>Related articles</b></p><ul><li>${link(TITLES[0] ?? '', 0)}</li></ul>`],
    ['a label and lines', `<p>Read more:</p><p>${link(TITLES[0] ?? '', 0)}</p><p>${link(TITLES[1] ?? '', 1)}</p>`],
    ['one line', `<p>Also read: ${link(TITLES[0] ?? '', 0)}</p>`],
    ['one line in bold', `<p><strong>Read more:</strong> ${link(TITLES[0] ?? '', 0)}</p>`],
    ['a list at the end under an unknown label', `<p>Xtra bits:</p><ul>${items}</ul>`],
    ['a list at the end without a label', `<div><ul>${own}</ul></div>`],
    ['lines at the end', TITLES.map((title, i) => `<p>${link(title, i)}</p>`).join('')],
    ['a named box', `<section class="related-posts"><h3>More</h3><ul>${own}</ul></section>`],
    [
      'links to the neighbours',
      '<div class="pn"><a rel="prev" href="/older/">Older</a><a rel="next" href="/newer/">Newer</a></div>',
    ],
    ['recent posts', `<div class="widget"><h3>Recent Posts</h3><div><ul>${own}</ul></div></div>`],
  ])('%s', (_name, spam) => {
    const { body, kinds } = cleaned(relatedLinks, `<article>${PROSE}${spam}</article>`);
    expect(body.replace(/<(div|section)[^>]*><\/\1>/g, '')).toBe(`<article>${PROSE}</article>`);
    expect(new Set(kinds)).toEqual(new Set(['related']));
  });

  it('a list over many sister sites in the middle, and counts its links', () => {
    const { body, page } = cleaned(relatedLinks, `${PROSE}<ul>${items}</ul>${PROSE}${PROSE}${PROSE}`);
    expect(body).toBe(`${PROSE}${PROSE}${PROSE}${PROSE}`);
    expect(page.removed[0]?.count).toBe(6);
  });
});

describe('relatedLinks leaves alone', () => {
  it.each<[string, string]>([
    [
      'a useful list of three',
      '<p>These pages help you to set it up:</p><ul>' +
        '<li><a href="https://a.example.com/turn-on-icloud-photos-on-iphone">' +
        'Turn on iCloud Photos on your iPhone</a></li>' +
        '<li><a href="https://a.example.com/turn-on-icloud-photos-on-mac">' +
        'Turn on iCloud Photos on your Mac</a></li>' +
        '<li><a href="https://a.example.com/turn-on-icloud-photos-on-pc">' +
        'Turn on iCloud Photos on your PC</a></li></ul>',
    ],
    [
      'a table of contents',
      `<p>Contents:</p><ul>${TITLES.map((title) => `<li><a href="#${slug(title)}">${title}</a></li>`).join('')}</ul>`,
    ],
    ['a numbered list of links', `<ol>${own}</ol>`],
    ['a list of resources', `<h3>Useful resources</h3><ul>${own}</ul>`],
    [
      'a list that the text introduces',
      `<p>Each of these guides explains one way to move the pictures:</p><ul>${own}</ul>`,
    ],
    [
      'items with a text of their own',
      `<ul>${TITLES.map(link)
        .map((one) => `<li>${one} shows how the settings of the phone are changed in one go.</li>`)
        .join('')}</ul>`,
    ],
    [
      'a list of short names',
      '<ul><li><a href="/a">iPhone</a></li><li><a href="/b">iPad</a></li><li><a href="/c">Mac</a></li><li>' +
        '<a href="/d">Windows</a></li><li><a href="/e">Watch</a></li></ul>',
    ],
    [
      'the same address throughout',
      `<ul>${TITLES.map((title) => `<a href="https://tools.example.net/products/">${title}</a>`)
        .map((one) => `<li>${one}</li>`)
        .join('')}</ul>`,
    ],
    ['a sentence that says read more', '<p>Read more about this in <a href="/x">the manual</a> of your phone.</p>'],
    [
      'a line that leads to Apple',
      '<p>Read more: <a href="https://support.apple.com/en-us/108782">If photos do not upload</a></p>',
    ],
    [
      'a heading with its anchor',
      '<h2><a href="#related" class="headerlink"></a>Related settings</h2><p>Look at the settings below, too.</p>',
    ],
    [
      'a heading that begins with more',
      '<h3>More ways to fix it</h3><ul><li>Restart the phone</li><li><a href="/a">Update</a> it</li></ul>',
    ],
  ])('%s', (_name, kept) => {
    expect(untouched(relatedLinks, `<article>${PROSE}${kept}</article>`)).toBe(true);
  });

  it('a list of titles in the middle of the text of one site', () => {
    expect(untouched(relatedLinks, `<article>${PROSE}<ul>${own}</ul>${PROSE}${PROSE}${PROSE}</article>`)).toBe(true);
  });
});
