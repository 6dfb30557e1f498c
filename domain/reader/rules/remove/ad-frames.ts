import { isVideoFrame } from '../../article/videos.ts';
import { type Page, type Rule, remove } from '../../capture/page.ts';
import { safeAddress } from '../../guide/address.ts';
import { isNetwork, linkShape, siteOf } from '../ad-links.ts';
import { hasLetters, textOf, textOutsideLinks, wrapperOf } from '../dom-text.ts';
import { lazyAddress } from '../picture-sources.ts';

const RULE = 'adFrames';
const SCRIPT = /^[\s\p{Cc}]*j[\s\p{Cc}]*avascript:/iu;

/** Slots of ad networks, players of ads, and frames of other pages; videos of the guide stay. */
export const adFrames: Rule = {
  id: RULE,
  apply(page) {
    const { document } = page;
    for (const slot of document.querySelectorAll('ins, amp-ad, amp-embed, gpt-ad'))
      if (slot.localName !== 'ins' || isSlot(slot)) takeAd(page, slot, 'An empty place for an ad network.');
    for (const player of document.querySelectorAll('video')) if (isAdPlayer(page, player)) takePlayer(page, player);
    for (const link of document.querySelectorAll('a[href*="window.open"], a[href*="javascript:"]'))
      if (isClickToPlay(link)) takePlayer(page, link);
    for (const frame of document.querySelectorAll('iframe')) judgeFrame(page, frame);
  },
};

const takeAd = (page: Page, node: Node, reason: string): void =>
  remove(page, [wrapperOf(node)], { rule: RULE, kind: 'ad', reason });

const isSlot = (slot: Element): boolean =>
  /adsbygoogle|\bads?\b/i.test(slot.getAttribute('class') ?? '') ||
  slot.getAttributeNames().some((name) => name.startsWith('data-ad-') || name.startsWith('data-revive'));

/**
 * Whether a player stands in a link to another site, or its picture or video comes from an ad network or, beside a
 * script's link, from another site.
 */
function isAdPlayer(page: Page, player: Element): boolean {
  const link = player.closest('a[href]');
  const shape = link ? linkShape(link, page) : undefined;
  if (shape?.isOutbound && !shape.isTrusted) return true;
  const source = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src');
  const addresses = [source, player.getAttribute('poster')];
  if (addresses.some((address) => isNetwork(address, page.base))) return true;
  const isAway = addresses.some((address) => isElsewhere(page, address));
  return isAway && playerBox(player) !== player;
}

function isElsewhere(page: Page, address: string | null | undefined): boolean {
  const url = address ? URL.parse(address, page.base) : null;
  return url !== null && siteOf(url.hostname) !== siteOf(page.url.hostname);
}

/** The outermost element around a player that holds only it and a script's link. */
function playerBox(player: Element): Element {
  let box = player;
  for (
    let parent = player.parentElement;
    parent && !/^(?:body|main|article|section|li|td)$/.test(parent.localName);
    parent = parent.parentElement
  ) {
    const links = [...parent.querySelectorAll('a[href]')];
    const isOnlyScripts = links.every((link) => SCRIPT.test(link.getAttribute('href') ?? ''));
    if (
      !isOnlyScripts ||
      textOf(parent).length > 60 ||
      hasLetters(textOutsideLinks(parent.childNodes).replace(textOf(player), ''))
    )
      break;
    if (links.length > 0) box = parent;
  }
  return box;
}

const takePlayer = (page: Page, player: Element): void =>
  takeAd(page, playerBox(player.closest('a[href]') ?? player), 'A player that shows an ad.');

/** Whether a link with a picture opens a page by script. */
const isClickToPlay = (link: Element): boolean => {
  const href = link.getAttribute('href') ?? '';
  return SCRIPT.test(href) && /window\.open\([^)]{0,40}https?(?::|%3a)/i.test(href) && hasPicture(link);
};
const hasPicture = (link: Element): boolean =>
  link.querySelector('img') !== null || playerBox(link).querySelector('img, video') !== null;

function judgeFrame(page: Page, frame: Element): void {
  const lazy = lazyAddress(frame, page.base);
  if (lazy) frame.setAttribute('src', lazy);
  const address = safeAddress(frame.getAttribute('src'), page.base) ?? '';
  const link = frame.closest('a[href]');
  const shape = link ? linkShape(link, page) : undefined;
  if (link && shape?.isOutbound && !shape.isTrusted) takeAd(page, link, 'A video inside an ad.');
  else if (isVideoFrame(address)) return;
  else if (
    address === '' ||
    isNetwork(address, page.base) ||
    /(?:^|[_-])ads?(?:[_-]|$)/i.test(`${frame.id} ${frame.className}`)
  )
    takeAd(page, frame, 'A frame of an ad network.');
  else remove(page, [frame], { rule: RULE, kind: 'frame', reason: 'A frame of another page, no video.' });
}
