import { describe, expect, it } from 'vitest';
import { affiliateLinks } from '../../../../../../domain/reader/rules/remove/affiliate-links.ts';
import { cleaned, PROSE, untouched } from '../page-builders.ts';

const BANNER = (href: string, picture: string) => `<a href="${href}"><img src="${picture}"></a>`;

describe('affiliateLinks takes out', () => {
  it.each<[string, string]>([
    [
      'a banner by a network’s ids',
      BANNER('https://n1.kumquat.example/c/5597632/2082535/7443', 'https://n2.lime.example/creative/7443-2082535'),
    ],
    [
      'a banner by its cart',
      BANNER('https://n3.kumquat.example/buy/now.php?PRODS=1&QTY=1&CART=1', 'https://n2.lime.example/box.png'),
    ],
    [
      'a banner by renamed keys',
      BANNER('https://n3.kumquat.example/x.php?a=4704640&b=1&c=9917', 'https://n2.lime.example/box.png'),
    ],
    ['a banner by its key', BANNER('https://shop.example.com/?AFFILIATE=108875', 'https://shop.example.com/box.png')],
    [
      'a banner by its size',
      '<a href="https://deal.example.com/x"><img src="https://cdn.example.net/7.gif" alt="" width="728" ' +
        'height="90"></a>',
    ],
    [
      'a banner whose name is a host',
      '<a href="https://clk.example.com/x"><img src="https://cdn.example.net/7.jpg" alt="www.sentry.example"></a>',
    ],
    [
      'a banner behind the site’s own way out',
      '<a href="/go/vpn"><img src="https://cdn.example.net/banner-1.gif" alt="" width="300" height="250"></a>',
    ],
    [
      'a worded ad',
      '<p><a href="https://n3.kumquat.example/buy/now.php?P=4698832&Q=1&CART=1">' +
        '<img src="https://n2.lime.example/k.jpg">The complete karaoke software for hosts and venues.' +
        '<br>Three activations</a></p>',
    ],
    [
      'a worded ad with an affiliate key',
      '<p><a href="https://store.example.com/x?aff_id=9">The best photo recovery tool of the whole year</a></p>',
    ],
    [
      'a sponsored line',
      '<div><a rel="sponsored nofollow" href="https://shop.example.com/cable">Buy the cable that charges ' +
        'twice as fast</a></div>',
    ],
    [
      'a redirector',
      '<p><a href="https://click.example.net/r?url=https%3A%2F%2Fshop.example.com%2F&id=7">' +
        '<img src="https://click.example.net/b.png" alt=""> The best cable</a></p>',
    ],
    [
      'a list of nothing but ads',
      '<ul><li><a href="https://a.example.com/?affid=1">Save 60% on tool one</a></li><li>' +
        '<a href="https://a.example.com/?affid=2">Save 50% on tool two</a></li></ul>',
    ],
  ])('%s', (_name, ad) => {
    const { body, kinds } = cleaned(affiliateLinks, `${PROSE}${ad}${PROSE}`);
    expect(body).toBe(`${PROSE}${PROSE}`);
    expect(new Set(kinds)).toEqual(new Set(['ad']));
  });

  it('a banner in the container of the text, with the text left', () => {
    const ad = BANNER(
      'https://n1.kumquat.example/c/5597632/2082535/7443',
      'https://n2.lime.example/creative/7443-2082535',
    );
    expect(
      cleaned(affiliateLinks, `<div>First tap Settings.<!-- s -->${ad}<!-- e -->Then tap Photos.</div>`).body,
    ).toBe('<div>First tap Settings.<!-- s --><!-- e -->Then tap Photos.</div>');
  });
});

describe('affiliateLinks keeps the words and drops the link', () => {
  it.each<[string, string, string]>([
    [
      'in a sentence',
      '<p>We like <a href="https://www.shop.example.com/dp/B0?tag=guides-20">this cable</a> for charging.</p>',
      '<p>We like this cable for charging.</p>',
    ],
    [
      'as a name',
      '<p><strong><a href="https://a.example.com/?affid=1">Bread Maker Machine with Fruit and Nut Dispenser ' +
        '(model 29890)</a></strong></p>',
      '<p><strong>Bread Maker Machine with Fruit and Nut Dispenser (model 29890)</strong></p>',
    ],
    [
      'in a step',
      '<ol><li><a href="https://a.example.com/?affid=1">Install the tool</a></li></ol>',
      '<ol><li>Install the tool</li></ol>',
    ],
    ['in a heading', '<h2><a href="https://a.example.com/?affid=1">Use the tool</a></h2>', '<h2>Use the tool</h2>'],
    [
      'behind a step’s number',
      '<p>Step 1. <a href="https://a.example.com/?affid=1">Download the tool</a></p>',
      '<p>Step 1. Download the tool</p>',
    ],
    [
      'with the number inside',
      '<p><a href="https://a.example.com/?affid=1">1. Download the tool</a></p>',
      '<p>1. Download the tool</p>',
    ],
    [
      'as one of several items',
      '<ul><li><a href="https://a.example.com/?affid=1">Tool one</a></li><li>Photos on the Mac</li></ul>',
      '<ul><li>Tool one</li><li>Photos on the Mac</li></ul>',
    ],
  ])('%s', (_name, before, after) => {
    const { body, kinds, page } = cleaned(affiliateLinks, before);
    expect(body).toBe(after);
    expect(kinds).toEqual(['ad']);
    expect(page.removed[0]?.nodes[0]?.textContent).not.toBe('');
  });
});

describe('affiliateLinks leaves alone', () => {
  it.each<[string, string]>([
    ['a link to Apple', '<p><a href="https://support.apple.com/en-us/108782">If photos do not upload</a></p>'],
    [
      'an app store badge',
      '<p><a href="https://apps.apple.com/app/id123456789?pt=123&ct=456&mt=8">' +
        '<img src="https://tools.example.com/badge.svg" alt=""></a></p>',
    ],
    [
      'a picture that opens larger',
      '<a href="https://static.example.com/uploads/IMG_8412.jpg">' +
        '<img src="https://static.example.com/uploads/IMG_8412-300x188.jpg" ' +
        'alt=""></a>',
    ],
    [
      'a picture that opens larger, kept elsewhere',
      '<a href="https://www.maker.example/screenshot/en/win.png">' +
        '<img src="https://www.maker.example/x/data:image/gif;base64,R0" ' +
        'alt="Winpe"></a>',
    ],
    [
      'a picture with its source',
      '<figure><a href="https://photos.example.com/ann/p/12345">' +
        '<img src="https://photos.example.com/ann/p/12345.jpg" ' +
        'alt="A phone on a table"></a></figure>',
    ],
    [
      'a how-to page in a sentence',
      '<p>Try <a href="https://www.tips.example.com/how-to-reset-router/">resetting your router</a> first.</p>',
    ],
    [
      'a list of three useful links',
      '<p>These pages help:</p><ul><li><a href="https://status.example.com/">System status</a></li><li>' +
        '<a href="https://www.tips.example.com/free-space">Free up space</a></li><li>' +
        '<a href="https://forum.example.net/t/123">Forum</a></li></ul>',
    ],
    ['a download in a step', '<p><a href="https://download.example.com/get.php?id=3">Download the update</a></p>'],
    ['a link within the page', '<p><a href="#step-2">Step 2</a></p>'],
    [
      'a picture that leads to another page of the site',
      '<p><a href="/screens/2"><img src="https://static.example.com/2.png" alt=""></a></p>',
    ],
    [
      'a picture named after its file',
      '<p><a href="https://docs.example.com/photos">' +
        '<img src="https://cdn.example.net/up/1.png" alt="iphone-settings.png">' +
        '</a></p>',
    ],
    [
      'a video',
      '<p><a href="https://www.youtube.com/watch?v=jVnfr5HudQw"><img src="https://i.ytimg.com/vi/x/hq.jpg" ' +
        'alt=""></a></p>',
    ],
    [
      'a download with its sender',
      '<p><a href="https://tool.example.com/get?utm_source=guide">Download the tool now</a></p>',
    ],
    [
      'a source with its sender',
      '<p>See <a href="https://forum.example.com/t/1?utm_source=guide&ref=x">this thread</a>.</p>',
    ],
    ['a news page by its date', '<p><a href="https://news.example.com/2024/07/20/photos">Photos is slow today</a></p>'],
    ['an answer with two ids', '<p>See <a href="https://forum.example.com/a/12345678/7654321">this answer</a>.</p>'],
    ['mail', '<p><a href="mailto:help@example.org">Write to us</a></p>'],
  ])('%s', (_name, kept) => {
    expect(untouched(affiliateLinks, `${PROSE}${kept}${PROSE}`)).toBe(true);
  });
});
