import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../../../../../../domain/reader/rules/mend/broken-links.ts';
import { adBoxes } from '../../../../../../domain/reader/rules/remove/ad-boxes.ts';
import { adFrames } from '../../../../../../domain/reader/rules/remove/ad-frames.ts';
import { scriptLinks } from '../../../../../../domain/reader/rules/remove/script-links.ts';
import { cleaned, PROSE, untouched } from '../page-builders.ts';

const OPEN =
  "javascript:window.open(decodeURIComponent('https%3A%2F%2Ft.kumquat.example%2Fc%2F5597632%2F1793213%2F19135')" +
  ", '_blank');void(0);";
const PLAYER =
  '<span id="1793213"><video width="10" poster="//a.lime.example/clip/1793213.jpeg">' +
  '<source src="//a.lime.example/creative/1"><img src="https://a.lime.example/clip/1.jpeg"></video>' +
  `<div style="width:10px"><a href="${OPEN}">Click here <i></i></a></div></span>`;
const YOUTUBE = '<iframe data-src="https://www.youtube.com/embed/jVnfr5HudQw" title="How to restart"></iframe>';

describe('adFrames takes out', () => {
  it.each<[string, string, string]>([
    ['a place for ads', '<p><ins class="adsbygoogle" data-ad-slot="1"></ins></p>', 'ad'],
    ['the same under another name', '<ins class="q7" data-ad-client="ca-1"></ins>', 'ad'],
    ['a player that is clicked to play', PLAYER, 'ad'],
    [
      'a picture that opens an ad by script',
      `<div><a href="${OPEN}"><img src="https://a.lime.example/1.jpg"></a></div>`,
      'ad',
    ],
    [
      'a video inside an ad',
      `<p><a href="https://shop.example.com/?AFFILIATE=1">${YOUTUBE}The best converter</a></p>`,
      'ad',
    ],
    ['a player of a network', '<video src="https://ads.example.com/1.mp4"></video>', 'ad'],
    ['a frame of a network', '<div><iframe data-src="https://ads.example.com/f"></iframe></div>', 'ad'],
    ['a frame without an address', '<iframe id="google_ads_iframe_1"></iframe>', 'ad'],
    ['another frame', '<iframe data-src="https://poll.example.com/1"></iframe>', 'frame'],
  ])('%s', (_name, ad, kind) => {
    const { body, kinds } = cleaned(adFrames, `<article>${PROSE}${ad}${PROSE}</article>`);
    expect(body).toBe(`<article>${PROSE}${PROSE}</article>`);
    expect(kinds).toEqual([kind]);
  });

  it('keeps the video of a guide, lazy or not', () => {
    expect(cleaned(adFrames, `<p>${YOUTUBE}</p>`).body).toContain('src="https://www.youtube.com/embed/jVnfr5HudQw"');
  });

  it.each([
    '<video src="/films/restart.mp4" poster="/films/restart.jpg"></video>',
    '<figure><video src="https://cdn.films.example/restart.mp4"></video><figcaption>How to restart' +
      '</figcaption></figure>',
    '<p>Inserted: <ins>five</ins> words</p>',
    '<p><a href="javascript:void(0)">Show</a></p>',
  ])('leaves %s', (body) => expect(untouched(adFrames, body)).toBe(true));
});

describe('brokenLinks', () => {
  const AD = 'https://shop.example.com/checkout.php?PRODS=1&AFFILIATE=2';
  const open = (inner: string) => `<a href="${AD}">${inner}</a>`;

  it('gives back what a link that was never closed has swallowed', () => {
    const { body, kinds } = cleaned(
      brokenLinks,
      `<p>${open('<img src="https://shop.example.com/b.png"> For home use')}` +
        `</p>${open(
          '<pre><code>of one household.&lt;/a&gt;</code></pre>' +
            '<p><img src="https://s.example/1.jpg" alt="Settings"></p><p>Close</p>',
        )}` +
        `<p>${open('')}<a href="/x">x</a></p>`,
    );
    expect(body).toBe(
      `<p>${open('<img src="https://shop.example.com/b.png"> For home use').replace('&AFF', '&amp;AFF')}` +
        '</p><p><img src="https://s.example/1.jpg" alt="Settings"></p><p>Close</p><p><a href="/x">x</a></p>',
    );
    expect(kinds).toEqual(['ad']);
  });

  it('gives back whole paragraphs', () => {
    const { page } = cleaned(
      brokenLinks,
      `<p>${open('<img src="https://shop.example.com/b.png">')}</p>` +
        [1, 2]
          .map((i) => `Paragraph ${i} of the guide says what to press and what to look for on the screen of the phone.`)
          .map((text) => `<p>${open(text)}</p>`)
          .join(''),
    );
    expect(page.document.querySelectorAll('a')).toHaveLength(1);
    expect(page.document.querySelectorAll('p')).toHaveLength(3);
    expect(page.removed).toEqual([]);
  });

  it('gives back blocks inside the link', () => {
    const { page } = cleaned(
      brokenLinks,
      `<div>${open(`<img src="https://shop.example.com/b.png"> Buy it now${PROSE}<h2>3. Restart</h2>${PROSE}`)}</div>`,
    );
    expect(page.document.querySelector('a')?.textContent).toBe(' Buy it now');
    expect(page.document.querySelector('div')?.children).toHaveLength(4);
  });

  it.each([
    '<div><a href="/p"><img src="/1.jpg"></a></div><h3><a href="/p">Title of a card</a></h3><p>' +
      '<a href="/p">More</a></p>',
    `<p><a href="/one">One</a> and <a href="/one">one again</a></p>`,
    '<a href="https://shop.example.com/?AFFILIATE=2"><img src="https://shop.example.com/b.png"><h3>A ' +
      'tool</h3><p>It recovers photos.</p></a>',
    `<ul><li><a href="/a">A</a></li><li><a href="/a">A</a></li></ul>`,
  ])('leaves %s', (body) => expect(untouched(brokenLinks, body)).toBe(true));
});

describe('scriptLinks', () => {
  it.each<[string, string, string]>([
    ['a control goes', `<p>Text</p><div><a href="javascript:void(0)">Click here</a></div>`, '<p>Text</p>'],
    ['an empty one goes', '<p>Text <a href="javascript:void(0)"></a></p>', '<p>Text </p>'],
    [
      'words of a sentence stay',
      '<p>Tap <a href="javascript:x()">Settings</a> first.</p>',
      '<p>Tap Settings first.</p>',
    ],
    ['a title stays', '<h3><a href="javascript:void(0)">Method 1: Restart</a></h3>', '<h3>Method 1: Restart</h3>'],
    [
      'an accordion’s words stay',
      '<div><a href="javascript:;">Why is it slow?</a></div>',
      '<div>Why is it slow?</div>',
    ],
    ['with white space in the scheme', '<p>Tap <a href=" java\nscript:x()">it</a></p>', '<p>Tap it</p>'],
    [
      'data and vbscript, too',
      '<p>A <a href="data:text/html,x">page</a> and <a href="vbscript:x">another</a></p>',
      '<p>A page and another</p>',
    ],
  ])('%s', (_name, before, after) => expect(cleaned(scriptLinks, before).body).toBe(after));

  it.each(['<p><a href="https://a.example/javascript:void(0)">x</a></p>', '<p><a href="/close">Close</a></p>'])(
    'leaves %s',
    (body) => expect(untouched(scriptLinks, body)).toBe(true),
  );
});

describe('adBoxes takes out', () => {
  it.each<[string, string]>([
    ['a named box', '<div class="widget ad-widget"><span>Deals</span><a href="https://a.example.com/">Shop</a></div>'],
    [
      'a labelled box',
      '<div><span>Advertisement</span><p>A tool for your phone.</p><a href="https://a.example.com/x">Get it</a></div>',
    ],
    [
      'a box by its label for screen readers',
      '<aside aria-label="Advertisement"><a href="https://a.example.com/">Shop</a></aside>',
    ],
    [
      'partner offers',
      '<div class="w"><h3>Partner offers</h3><div><a href="https://a.example.com/">Save 60% on the ' +
        'recorder</a></div></div>',
    ],
    ['a lone label', '<p>ADVERTISEMENT</p>'],
    ['a label and its link', '<p>Sponsored</p><p><a href="https://a.example.com/">The best tool</a></p>'],
    [
      'a product',
      '<div class="box"><img src="https://a.example.com/p.jpg" alt="Cable"><b>Fast cable</b> $19.99 ' +
        '<a href="https://a.example.com/p">Buy now</a></div>',
    ],
  ])('%s', (_name, ad) => {
    const { body, kinds } = cleaned(adBoxes, `<article>${PROSE}${ad}${PROSE}</article>`);
    expect(body).toBe(`<article>${PROSE}${PROSE}</article>`);
    expect(new Set(kinds)).toEqual(new Set(['ad']));
  });

  it.each([
    `<div class="ad-content"><h2>1. Restart</h2>${PROSE}</div>`,
    `<div class="content ads">${PROSE}${PROSE}${PROSE}</div>`,
    '<h2>Ads in the Photos app</h2><p>There are none.</p>',
    '<div class="shadow-box read-more header-ad-free">Turn it on.</div>',
    '<p>Choose Ads &gt; Sponsored in the menu.</p>',
    '<ol class="ads"><li>Open Settings</li></ol>',
    '<p>Then <a href="/store">buy now</a> or later.</p>',
    '<div><p>Choose a plan. It costs $0.99 a month.</p><p><a href="https://support.apple.com/x">View ' +
      'price</a> in the App Store and choose what you need.</p><ol><li>Tap it</li></ol></div>',
  ])('leaves %s', (body) => expect(untouched(adBoxes, body)).toBe(true));
});
