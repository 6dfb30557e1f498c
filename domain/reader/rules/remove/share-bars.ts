import { HEADINGS } from '../../block-elements.ts';
import { type Page, type Rule, remove } from '../../capture/page.ts';
import { pattern } from '../../patterns.ts';
import { isPlainInternalLink } from '../ad-links.ts';
import { elementsNamed } from '../class-names.ts';
import { hasLetters, textOf, textOutsideLinks, wrapperOf } from '../dom-text.ts';
import { isLonger } from '../text-lengths.ts';

const RULE = 'shareBars';
const ENDPOINT = pattern('i')`
  facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|send|feed))|
  (?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:share|cws\/share|sharing)|
  pinterest\.\w{2,3}\/pin\/create|reddit\.com\/submit|(?:wa\.me\/?\?|api\.whatsapp\.com\/send|whatsapp:)|
  t\.me\/share|telegram\.me\/share|tumblr\.com\/(?:share|widgets\/share)|getpocket\.com\/(?:save|edit)|
  news\.ycombinator\.com\/submitlink|vk\.com\/share|ok\.ru\/.{0,20}share|social-plugins\.line\.me|
  flipboard\.com\/bookmarklet|bufferapp\.com\/add|share\.flipboard|xing\.com\/spi\/shares|
  addtoany\.com\/(?:share|add_to)|mix\.com\/add|threads\.net\/intent|bsky\.app\/intent|mastodonshare|^mailto:\?`;
const PROFILE = pattern('i')`
  ^https?:\/\/(?:www\.|m\.)?(?:facebook|twitter|x|instagram|linkedin|pinterest|youtube|tiktok|threads|t|vk|reddit|
  tumblr|flipboard)\.(?:com|net|me|\w{2})\/(?!watch|embed|r\/|questions|help)[\w@./-]{1,60}$`;
const NAMES = pattern()`
  ^(?:share|sharing|shares|share[-_](?:bar|box|buttons?|links?|icons?|this|post|article|list|tools|wrapper|
  container|block|section|widget)|social|social[-_](?:share|sharing|bar|buttons?|links?|icons?|media|list|
  media-buttons)|(?:post|article|entry|page|sticky|floating)[-_](?:share|sharing|social)(?:[-_]\w{1,20})?|
  article-share-link|addtoany(?:_\w{1,30})?|a2a_kit|addthis(?:_\w{1,40})?|sharedaddy|jp-relatedposts-share|
  sd-sharing(?:-enabled)?|heateor_sss_\w{1,30}|st-sharethis|sharethis\w{0,30}|ssba|mashsb\w{0,20}|essb_\w{1,30}|
  follow[-_](?:us|links?|buttons?|icons?))$`;
const BOXES = new Set(['div', 'ul', 'section', 'aside', 'p', 'span', 'footer', 'a']);
const LABEL =
  /^\W*(?:share(?: (?:this|it|on|via|the|with))?|follow us|follow|spread the word|tweet|pin it|like this)\b.{0,30}$/i;
/** Characters of the longest text of a button. */
const BUTTON = 30;
const MOST_IN_ROW = 60;

/** Rows of links that share the page in social networks, and of links to the site's profiles there. */
export const shareBars: Rule = {
  id: RULE,
  apply(page) {
    const { body } = page.document;
    const links = [...body.querySelectorAll('a[href]')].filter((link) => !isPlainInternalLink(link, page));
    for (const link of links)
      if (ENDPOINT.test(link.getAttribute('href') ?? '') && link.isConnected) takeRow(page, link, isButton);
    for (const box of elementsNamed(body, NAMES))
      if (BOXES.has(box.localName) && box.isConnected && isRow(box)) take(page, box);
    for (const link of links) if (PROFILE.test(wholeAddress(link)) && link.isConnected) takeProfiles(page, link);
  },
};

const wholeAddress = (link: Element): string => (link.getAttribute('href') ?? '').trim().replace(/^\/\//, 'https://');

const take = (page: Page, node: Element): void => {
  const count = Math.max(1, node.querySelectorAll('a, button').length);
  remove(page, [wrapperOf(node)], {
    rule: RULE,
    kind: 'share',
    reason: 'Buttons to share the page or to follow the site.',
    count,
  });
};

const isButton = (link: Element): boolean => textOf(link).length <= BUTTON;

/** Whether all text is on short buttons, but for a label; a heading with another text keeps its part. */
function isRow(box: Element): boolean {
  const links = [...box.querySelectorAll('a, button, [role="button"]')];
  if (box.localName === 'a') links.push(box);
  const text = textOf(box);
  if (links.length === 0) return false;
  if (!links.every(isButton)) return false;
  const outside = textOutsideLinks(withoutButtons(box)).replace(/\s+/g, ' ').trim();
  const isLabelled = !hasLetters(outside) || LABEL.test(outside) || /^[\d.,kKmM\s]{1,12}(?:shares?)?$/i.test(outside);
  const headings = [...box.querySelectorAll(HEADINGS)];
  return (
    text.length < 300 &&
    isLabelled &&
    headings.every((heading) => LABEL.test(textOf(heading)) || !hasLetters(textOf(heading)))
  );
}

const withoutButtons = (box: Element): Node[] => {
  if (box.localName === 'a') return [];
  const copy = box.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll('button, [role="button"], script, style, svg')) button.remove();
  return [...copy.childNodes];
};

/** The outermost element around a link that is a row of such buttons and nothing else. */
function rowAround(link: Element, isOne: (link: Element) => boolean): Element | undefined {
  let row: Element | undefined = isOne(link) && isAloneInText(link) ? link : undefined;
  for (let parent = link.parentElement; parent; parent = parent.parentElement) {
    if (/^(?:body|main|article|td|html)$/.test(parent.localName) || isLonger(parent, 1500)) break;
    if (parent.childElementCount > MOST_IN_ROW) break;
    if (parent.querySelector('p, pre, table, ol') && textOf(parent).length > 200) break;
    if (![...parent.querySelectorAll('a[href]')].every(isOne) || !isRow(parent)) break;
    row = parent;
  }
  return row;
}

const isAloneInText = (link: Element): boolean =>
  !hasLetters(textOutsideLinks(link.parentElement?.childNodes ?? [])) && link.closest('p, li') === null;

function takeRow(page: Page, link: Element, isOne: (link: Element) => boolean): void {
  const row = rowAround(link, isOne);
  if (row) take(page, row);
}

/** Three links to profiles or more are a row; a single one in a text may be a reference. */
function takeProfiles(page: Page, link: Element): void {
  const isProfile = (one: Element) => isButton(one) && PROFILE.test(wholeAddress(one));
  const row = rowAround(link, isProfile);
  if (row && row.querySelectorAll('a[href]').length >= 3 && row.querySelector('img[alt]:not([alt=""])') === null)
    take(page, row);
}
