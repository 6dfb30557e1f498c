import { describe, expect, it } from 'vitest';
import type { Page, Rule } from '../../../../../../domain/reader/capture/page.ts';
import { pictures } from '../../../../../../domain/reader/rules/mend/pictures.ts';
import { trackingPixels } from '../../../../../../domain/reader/rules/remove/tracking-pixels.ts';
import { growth } from '../../../../regex-work.ts';
import { cleaned, pageOf, untouched } from '../page-builders.ts';

const sourcesOf = (rule: Rule, body: string) => {
  const { page } = cleaned(rule, body);
  return [...page.document.querySelectorAll('img')].map((image) => image.getAttribute('src'));
};
const REAL = 'https://static.example.com/up/IMG_1.jpg';
const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

describe('pictures', () => {
  it.each<[string, string]>([
    ['plain', `<img src="${REAL}">`],
    ['relative to its own protocol', '<img src="//static.example.com/up/IMG_1.jpg">'],
    ['data-src behind a spinner', `<img lazyload src="/images/loading.svg" data-src="${REAL}" alt="x">`],
    ['data-src behind a data address', `<img src="${GIF}" data-src="${REAL}">`],
    ['data-lazy-src', `<img src="/blank.gif" data-lazy-src="${REAL}">`],
    ['data-original', `<img class="lazy" data-original="${REAL}">`],
    ['a name of its own', `<img class="lz" src="${GIF}" data-my-pic="${REAL}">`],
    [
      'the largest of its sizes',
      '<img src="https://static.example.com/up/IMG_1-300.jpg" srcset="https://static.example.com/up/IMG_1-300.jpg ' +
        `300w, ${REAL} 1200w, https://static.example.com/a.jpg 768w">`,
    ],
    ['lazy sizes', `<img src="${GIF}" data-srcset="https://static.example.com/s.jpg 1x, ${REAL} 2x">`],
    [
      'sizes with commas in the address',
      `<img src="${GIF}" srcset="https://static.example.com/w_300,h_2/s.jpg 300w,${REAL} 900w">`,
    ],
    ['none larger than a screen', `<img srcset="${REAL} 2048w, https://static.example.com/huge.jpg 6000w">`],
    ['sources of a picture', `<picture><source srcset="${REAL} 900w" type="image/webp"><img src="${GIF}"></picture>`],
    [
      'not the dark one',
      '<picture><source media="(prefers-color-scheme: dark)" srcset="https://static.example.com/dark.jpg">' +
        `<img src="${REAL}"></picture>`,
    ],
    ['beside its placeholder in noscript', `<img class="lazy" src="${GIF}"><noscript><img src="${REAL}"></noscript>`],
    ['in noscript before it', `<noscript><img src="${REAL}"></noscript><img class="lazy" src="/img/placeholder.png">`],
    ['in noscript alone', `<figure><noscript><img src="${REAL}"></noscript></figure>`],
    [
      'in noscript, in a link',
      `<figure><img class="lazyload" src="${GIF}"></figure><noscript><figure><img src="${REAL}"></figure></noscript>`,
    ],
    [
      'in noscript, twice the same',
      `<img data-src="${REAL}" class="lazyload"><noscript><img src="${REAL}"></noscript>`,
    ],
    ['a name without data', `<img class="nitro-lazy" nitro-lazy-src="${REAL}">`],
    ['a set without data', `<img nitro-lazy-srcset="https://static.example.com/s.jpg 300w, ${REAL} 900w">`],
    ['of AMP', `<amp-img src="${REAL}" width="3" height="4"></amp-img>`],
  ])('%s', (_name, body) => {
    expect(sourcesOf(pictures, body)).toEqual([REAL]);
  });

  it('reads noscript as text, too', () => {
    const page = pageOf('<p><img class="lazy"></p><noscript></noscript>');
    const noscript = page.document.querySelector('noscript');
    noscript?.append(`<img src="${REAL}" alt="Storage">`);
    pictures.apply(page);
    expect(page.document.body.innerHTML).toContain(`src="${REAL}"`);
    expect(page.document.querySelectorAll('img')).toHaveLength(1);
  });

  it('takes what the browser chose where nothing else is said', () => {
    const page = pageOf(`<img src="${GIF}">`);
    const image = page.document.querySelector('img') as Element;
    pictures.apply({ ...page, live: { ...page.live, sources: new Map([[image, REAL]]) } });
    expect(image.getAttribute('src')).toBe(REAL);
  });

  it('keeps odd addresses as they are, and no size beside them', () => {
    const odd = 'https://www.maker.example/win/data:image/gif;base64,R0lGODlh';
    const { page } = cleaned(pictures, `<img src="/images/loading.svg" data-src="${odd}" srcset="" sizes="1px">`);
    const image = page.document.querySelector('img');
    expect(image?.getAttribute('src')).toBe(odd);
    expect(image?.hasAttribute('srcset')).toBe(false);
  });

  it.each([
    'AA_1080x1290_Trans.png',
    'loading-dock.jpg',
    'clear-cache.png',
    's.png',
    'grey-menu.png',
    'image.png',
    'pixel-8.jpg',
  ])('does not take %s for a placeholder', (name) => {
    expect(sourcesOf(pictures, `<img src="https://static.example.com/up/${name}" alt="">`)).toEqual([
      `https://static.example.com/up/${name}`,
    ]);
  });

  it.each([
    'loading.svg',
    'lazy-placeholder.png',
    'img_placeholder.png',
    'blank.gif',
    'spacer_1x1.gif',
    'ajax-loader.gif',
    'lazyload-image.png',
    's.gif',
  ])('takes %s for a placeholder', (name) =>
    expect(sourcesOf(pictures, `<img src="/img/${name}" alt="">`)).toEqual([]),
  );

  it('leaves no picture without an address, and says which had words', () => {
    const { body, kinds } = cleaned(pictures, `<img src="${GIF}"><img src="${GIF}" alt="The Photos line">`);
    expect(body).toBe('');
    expect(kinds).toEqual(['leftover']);
  });

  it.each(['a ', 'a,', ' ', ','])('takes no more work for longer sets of %j', (piece) => {
    const sizes = [20_000, 80_000];
    const pages = new Map(sizes.map((size) => [size, pageOf(`<img srcset="b ${piece.repeat(size)}">`)]));
    expect(growth((size) => pictures.apply(pages.get(size) as Page), 20_000)).toBeLessThan(1.1);
  });
});

describe('trackingPixels takes out', () => {
  it.each<[string, string]>([
    ['a point', '<img width="1" height="1" src="https://t.example.com/i/1">'],
    [
      'nothing at all',
      '<img height="0" width="0" src="https://imp.example.com/i/5/2/7" style="position:absolute;visibility:hidden;" ' +
        'border="0">',
    ],
    ['a point by its style', '<img style="width:1px;height:1px" src="https://t.example.com/i.gif">'],
    ['a hidden one', '<img style="display:none" src="https://t.example.com/tr?id=1" alt="">'],
    ['a frame of no size', '<iframe width="0" height="0" src="https://www.tag.example/ns.html"></iframe>'],
  ])('%s', (_name, pixel) => {
    const { body, kinds } = cleaned(trackingPixels, `<p>Text</p>${pixel}`);
    expect(body).toBe('<p>Text</p>');
    expect(kinds).toEqual(['tracker']);
  });
});

describe('trackingPixels leaves alone', () => {
  it.each<[string, string]>([
    ['a screenshot', `<img src="${REAL}" width="300" height="600" alt="">`],
    ['an icon', '<img src="/gear.svg" width="16" height="16" alt="">'],
    [
      'a lazy one that starts as a point',
      `<img src="${REAL}" data-src="${REAL}" width="1" height="1" alt="Photos settings">`,
    ],
    ['a thin rule', '<img src="/line.png" width="600" height="2">'],
    ['a video', '<iframe width="560" height="315" src="https://www.youtube.com/embed/jVnfr5HudQw"></iframe>'],
    ['a width in percent', `<img src="${REAL}" style="width:100%;height:auto" alt="">`],
  ])('%s', (_name, body) => {
    expect(untouched(trackingPixels, body)).toBe(true);
  });
});
