import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../../domain/reader/capture/page.ts';
import { authorLines } from '../../../../../domain/reader/rules/remove/author-lines.ts';
import { comments } from '../../../../../domain/reader/rules/remove/comments.ts';
import { consent } from '../../../../../domain/reader/rules/remove/consent.ts';
import { newsletter } from '../../../../../domain/reader/rules/remove/newsletter.ts';
import { shareBars } from '../../../../../domain/reader/rules/remove/share-bars.ts';
import { tagLines } from '../../../../../domain/reader/rules/remove/tag-lines.ts';
import { cleaned, PROSE, untouched } from './page-builders.ts';

const LONG = PROSE.repeat(5);
const FACEBOOK = 'https://www.facebook.com/sharer.php?u=x';
const TWEET = 'https://twitter.com/intent/tweet?url=x';

const fires: [string, Rule, string, string][] = [
  [
    'a share bar',
    shareBars,
    'share',
    `<div class="x"><a href="${FACEBOOK}">Share on Facebook</a> <a href="${TWEET}">Tweet this</a></div>`,
  ],
  [
    'a list of share links',
    shareBars,
    'share',
    `<ul><li><a href="${FACEBOOK}"><img src="/f.svg" alt=""></a></li><li>` +
      '<a href="mailto:?subject=x">Email</a></li></ul>',
  ],
  ['a labelled share bar', shareBars, 'share', `<div><span>Share this:</span><a href="${FACEBOOK}">Facebook</a></div>`],
  [
    'a named share bar of buttons',
    shareBars,
    'share',
    '<div class="social-share"><h4>Share this article</h4><button>Facebook</button><button>Copy link</button></div>',
  ],
  [
    'links to profiles',
    shareBars,
    'share',
    '<div>Follow us <a href="https://www.facebook.com/tips">Facebook</a> <a href="https://x.com/tips">X' +
      '</a> <a href="https://www.instagram.com/tips">Instagram</a></div>',
  ],
  [
    'a newsletter box',
    newsletter,
    'newsletter',
    '<section class="q"><h3>Get our newsletter</h3><p>Subscribe to get the best tips in your inbox ' +
      'every week.</p><div><input type="email"><button>Subscribe</button></div></section>',
  ],
  [
    'a named newsletter box',
    newsletter,
    'newsletter',
    '<div class="newsletter-signup"><p>Sign up for weekly tips</p><a href="/n">Sign up</a></div>',
  ],
  ['an invitation in a line', newsletter, 'newsletter', '<p><a href="/newsletter">Sign up for our newsletter</a></p>'],
  [
    'a cookie bar',
    consent,
    'consent',
    '<div id="cookie-banner" role="dialog"><p>We use cookies to personalise content and ads. By clicking ' +
      'Accept you agree.</p><button>Accept all</button><button>Manage options</button></div>',
  ],
  [
    'a wall laid over the page',
    consent,
    'consent',
    '<div style="position:fixed"><p>Your privacy</p><p>We store personal data.</p><a href="#">I agree</a></div>',
  ],
  [
    'comments',
    comments,
    'comments',
    '<section id="comments"><h3>12 Comments</h3><ol class="comment-list"><li>' +
      '<p>Worked for me, thanks a lot for sharing this one!</p></li></ol></section>',
  ],
  [
    'a form for a comment',
    comments,
    'comments',
    '<h3>Leave a Comment <a href="#">Cancel reply</a></h3><p>Comment</p><p>Name Email</p>' +
      '<p>Save my name, email, and website in this browser for the next time I comment.</p><p>Δ</p>',
  ],
  [
    'a link to the comments',
    comments,
    'comments',
    '<p><a class="article-comment-link" href="#disqus_thread">3 Comments</a></p>',
  ],
  [
    'a line of tags',
    tagLines,
    'related',
    '<p>Tags: <a href="/tags/apple/">apple</a>, <a href="/tags/iphone/">iphone</a></p>',
  ],
  [
    'a list of tags',
    tagLines,
    'related',
    '<ul class="x"><li><a href="/tags/apple/">#apple</a></li><li><a href="/tags/iphone/">#iphone</a></li></ul>',
  ],
  ['where it was posted', tagLines, 'related', '<p>Posted in <a href="/category/iphone/">iPhone</a></p>'],
  ['a tag by its rel', tagLines, 'related', '<p><a rel="tag" href="/x/apple">apple</a></p>'],
];

describe('takes out', () => {
  it.each(fires)('%s', (_name, rule, kind, part) => {
    const { body, kinds } = cleaned(rule, `<main>${LONG}</main>${part}`);
    expect(body).toBe(`<main>${LONG}</main>`);
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set([kind]));
  });

  it('the writer, where the page says the name elsewhere', () => {
    const author = '<div class="author"><span class="name">Charles</span> <span>Lv8</span></div>';
    expect(cleaned(authorLines, `${author}${PROSE}`, '<meta name="author" content="Charles">').body).toBe(PROSE);
    expect(untouched(authorLines, `${author}${PROSE}`)).toBe(true);
    const dates =
      '<div class="article-meta-info"><span>2024-10-08 01:56:29</span> <i>Created</i> <span>Oct 11, ' +
      '2024</span> Updated</div>';
    expect(cleaned(authorLines, `${dates}${PROSE}`).body).toBe(PROSE);
    expect(untouched(authorLines, `<div class="article-info">Tap 3 times on 2024</div>${PROSE}`)).toBe(true);
    expect(cleaned(authorLines, `<div class="avatar"><img src="/a.png"></div>${PROSE}`).body).toBe(PROSE);
  });
});

const lookAlikes: [string, Rule, string][] = [
  ['a step in a part named share', shareBars, `<div class="share-social"><h2>2. Share an album</h2>${PROSE}</div>`],
  ['a heading named share', shareBars, '<h2 class="share">Share the album</h2>'],
  [
    'sharing in a sentence',
    shareBars,
    `<p>You can <a href="${FACEBOOK}">share it on Facebook</a> when it is done.</p>`,
  ],
  [
    'one profile in a text',
    shareBars,
    '<p>Apple answers at <a href="https://x.com/AppleSupport">AppleSupport</a>.</p>',
  ],
  ['pictures of share buttons', shareBars, '<p>Share this: <img src="https://m.example/fb.svg" alt="facebook"></p>'],
  [
    'a step about mail',
    newsletter,
    '<ol><li>Subscribe to the newsletter with <a href="/newsletter">this link</a>.</li></ol>',
  ],
  [
    'a guide about newsletters',
    newsletter,
    '<div class="newsletter"><h2>1. Unsubscribe</h2><p>Open the newsletter and scroll down.</p>' +
      `<h2>2. Subscribe again</h2>${PROSE}</div>`,
  ],
  ['a form to sign in', newsletter, '<div><p>Sign up or sign in</p><input type="email"><input type="password"></div>'],
  [
    'a guide about cookies',
    consent,
    `<article><div id="what-are-cookies"><h2>What are cookies?</h2>${PROSE}` +
      '<p>This site uses cookies to show how to accept them.</p><a href="/x">Accept all cookies</a></div>' +
      '</article>',
  ],
  ['a paragraph about consent', consent, '<p>Some sites use cookies and ask for consent. Tap Accept.</p>'],
  ['a heading about comments', comments, `<h2>Comments in Pages</h2>${PROSE}`],
  ['a step about comments', comments, `<h3>Leave a comment on a photo</h3><ol><li>Open the shared album.</li></ol>`],
  ['steps in a part named comments', comments, `<div class="comments"><h2>1. Account</h2>${PROSE}</div>`],
  ['breadcrumbs', tagLines, '<p><a href="/">Home</a> &gt; <a href="/category/iphone/">iPhone</a></p>'],
  ['a topic in a sentence', tagLines, '<p>Read all about <a href="/topics/icloud">iCloud</a> here.</p>'],
  ['a tag in a step', tagLines, '<ol><li><a href="/tags/apple/">apple</a></li><li><a href="/tags/x/">x</a></li></ol>'],
  [
    'chapters below the page',
    tagLines,
    '<ul><li><a href="/fix-photos/topics/a">Why</a></li><li><a href="/fix-photos/topics/b">How</a></li></ul>',
  ],
  ['a heading named author', authorLines, '<h3 class="author">by Ann</h3>'],
  ['a bio at the end', authorLines, `<div class="author-info"><p>Maggie is a technical editor.</p></div>`],
];

describe('leaves alone', () => {
  it.each(lookAlikes)('%s', (_name, rule, part) => {
    expect(untouched(rule, `<main>${LONG}${part}</main>`)).toBe(true);
  });

  it('answers that are the page', () => {
    const answers = `<section id="comments">${PROSE.repeat(8)}</section>`;
    expect(untouched(comments, `<h1>Why do my photos not upload?</h1>${answers}`)).toBe(true);
  });
});
