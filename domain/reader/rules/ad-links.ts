import type { Page } from '../capture/page.ts';
import { safeUrl } from '../guide/address.ts';
import { alternatives, pattern } from '../patterns.ts';

/** What the shape of a link's address says. */
export interface LinkShape {
  url: URL;
  /** Leads to another site. */
  isOutbound: boolean;
  /** A maker's or a reference site: never an ad by its shape alone. */
  isTrusted: boolean;
  /** How much it looks like an ad; from `AD` on it is one. */
  weight: number;
}

/** The weight of an address that by itself is an ad's. */
export const AD = 3;

/** Matches these hosts and what is below them. */
const hosts = (names: string) => new RegExp(`(?:^|\\.)(?:${alternatives(names).replaceAll('.', '\\.')})$`);

const NETWORKS = hosts(`
  doubleclick.net googlesyndication.com googleadservices.com amazon-adsystem.com pxf.io sjv.io 7eer.net 8odi.net
  evyy.net impactradius-go.com awin1.com zenaps.com shareasale.com avangate.com 2checkout.com linksynergy.com
  jdoqocy.com tkqlhce.com dpbolvw.net anrdoezrs.net kqzyfj.com clickbank.net redirectingat.com skimresources.com
  viglink.com taboola.com outbrain.com amzn.to prf.hn partnerize.com tradedoubler.com admitad.com adnxs.com
  criteo.com mgid.com revcontent.com`);
const TRUSTED = hosts(`
  apple.com icloud.com microsoft.com google.com android.com youtube.com youtu.be vimeo.com wikipedia.org github.com
  mozilla.org archive.org w3.org stackoverflow.com stackexchange.com gov edu`);
const AFFILIATE_KEY = pattern('i')`
  ^(?:aff|affid|aff_\w{1,20}|affiliate\w{0,20}|a_aid|a_bid|irclickid|irgwc|clickid|click_id|subid\d?|sub_id\d?|
  pubid|hop|hopid|partner_?id|tduid|awc|zanpid|ranmid|ransiteid|ascsubtag|afsrc|cjevent|sscid|wgcampaignid|prods)$`;
/** Keys that say where somebody came from: no ad by themselves. */
const SENDER_KEY = pattern('i')`
  ^(?:ref|referr?er|via|utm_(?:source|campaign|content)|partner|promo|coupon|offer(?:_?id)?|campaign(?:_?id)?|cid|
  pid|aid|bid|creative|placement|banner)$`;
const CART = /^(?:cart|checkout|order|buy|buynow|purchase|basket|shop|store|prods|qty|sku|product_?id)$/i;
const AD_NAME = /^(?:ads?|aff|affs|affiliates?|sponsored|advert|promo)(?:\.\w{2,5})?$/i;
/** Names of folders whose pages only lead on to other sites. */
const REDIRECT_NAMES = 'go|out|recommends?|refer|click|clk|track|redirect|redir|visit|deals?|offers?|promos?';
const REDIRECT = new RegExp(`^(?:${REDIRECT_NAMES})$`, 'i');
const AD_HOST = /^(?:ads?|adserver|adclick|aff|affiliates?|track(?:er|ing)?|click|clk|promo)\d{0,3}$/i;
const SHOP_HOST = /^(?:shop|store|e?store|buy|checkout|orders?|secure|deals?|offers?|go)\d{0,3}$/i;
/** Under these names everybody can have a site. */
const HOSTING = 'github|gitlab|blogspot|wordpress|pages|netlify|vercel|web|herokuapp';
const HOSTED = new RegExp(`^(?:${HOSTING})$`);
const SHARED = new RegExp(`^(?:co|com|org|net|ac|gov|edu|or|ne|${HOSTING})$`);

/** The name a site is registered under, as far as a short list of endings tells. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const [third, second, top] = labels.slice(-3);
  if (top === undefined || second === undefined) return host.toLowerCase();
  const isShared = SHARED.test(second) && (top.length === 2 || HOSTED.test(second));
  return isShared ? `${third}.${second}.${top}` : `${second}.${top}`;
}

/**
 * Judges a link by its address and its `rel`. No list of hosts decides alone: ids, keys and path
 * segments count as much.
 * @returns nothing for what is no web address
 */
export function linkShape(link: Element, page: Page): LinkShape | undefined {
  if (!shapes.has(link)) shapes.set(link, readShape(link, page));
  return shapes.get(link);
}

const PLAIN_PATH = /^(?:#[\w-]*|\/(?:[\w.%~-][\w./%~-]*)?)$/;
const HAS_REDIRECT = new RegExp(`/(?:${REDIRECT_NAMES})/`, 'i');

/**
 * Whether a link leads to another page of the same site, and nothing about it looks like an ad. Most links are such:
 * the address is not read in its parts.
 */
export function isPlainInternalLink(link: Element, page: Page): boolean {
  const known = plainInternalLinks.get(link) ?? readPlainInternal(link, page);
  plainInternalLinks.set(link, known);
  return known;
}

const plainInternalLinks = new WeakMap<Element, boolean>();

function readPlainInternal(link: Element, page: Page): boolean {
  const href = link.getAttribute('href') ?? '';
  const { origin } = page.url;
  const isWhole = href.startsWith(`${origin}/`);
  const path = isWhole ? href.slice(origin.length) : href;
  if (!PLAIN_PATH.test(path) || HAS_REDIRECT.test(path) || !(isWhole || page.base.startsWith(`${origin}/`)))
    return false;
  return !/sponsored/i.test(link.getAttribute('rel') ?? '');
}

/** Many rules ask for the shape of every link. */
const shapes = new WeakMap<Element, LinkShape | undefined>();

function readShape(link: Element, page: Page): LinkShape | undefined {
  const url = safeUrl(link.getAttribute('href'), page.base);
  if (!url?.protocol.startsWith('http')) return;
  const isOutbound = url.hostname !== page.url.hostname && siteOf(url.hostname) !== siteOf(page.url.hostname);
  const isTrusted = TRUSTED.test(url.hostname) || url.hostname.startsWith('support.');
  const rel = link.getAttribute('rel') ?? '';
  const isSponsored = /\bsponsored\b/i.test(rel);
  const weight = isTrusted && !isSponsored ? 0 : addressWeight(url, isOutbound) + (isSponsored ? AD : 0);
  return { url, isOutbound, isTrusted, weight: weight + (isOutbound && /\bnofollow\b/i.test(rel) ? 1 : 0) };
}

function addressWeight(url: URL, isOutbound: boolean): number {
  const segments = url.pathname.split('/').filter(Boolean);
  const isRedirect = segments.length > 1 && REDIRECT.test(segments[0] ?? '');
  // A redirect of the same site is a link to somebody else in disguise.
  if (!isOutbound) return isRedirect || /[?&]affiliate\b/.test(url.search) ? 1 : 0;
  if (NETWORKS.test(url.hostname)) return AD;
  const [first = ''] = url.hostname.split('.');
  return (
    keysWeight(url, segments) +
    segmentsWeight(segments) +
    (isRedirect ? 1 : 0) +
    (segments.some((segment) => AD_NAME.test(segment)) ? 2 : 0) +
    (AD_HOST.test(first) ? 2 : SHOP_HOST.test(first) ? 1 : 0) +
    (/affiliate/i.test(url.hostname) || segments.some((segment) => /^affiliates?\.\w{2,5}$/i.test(segment)) ? AD : 0)
  );
}

function keysWeight(url: URL, segments: readonly string[]): number {
  let weight = 0;
  let numbers = 0;
  let isSent = false;
  let isCart = segments.some((segment) => CART.test(segment.replace(/\.\w{2,5}$/, '')));
  for (const [key, value] of url.search ? url.searchParams : []) {
    if (AFFILIATE_KEY.test(key) || (key === 'tag' && /-2\d$/.test(value))) weight += AD;
    if (key === 'utm_medium' && /^(?:affiliate|cpc|paid|banner|display)/i.test(value)) weight += AD;
    if (SENDER_KEY.test(key)) isSent = true;
    if (CART.test(key)) isCart = true;
    if (/^\d+$/.test(value)) numbers++;
    if (/^https?:\/\//i.test(value) && isElsewhere(value, url)) weight += 2;
    if (/^(?=\D*\d)[\w-]{24,}={0,2}$/.test(value)) weight += 1;
  }
  if (numbers >= 3 || (isCart && numbers >= 2)) weight += AD;
  else if (isCart) weight += 1;
  return weight + (isSent ? 1 : 0);
}

function isElsewhere(value: string, url: URL): boolean {
  const target = URL.parse(value);
  return target !== null && siteOf(target.hostname) !== siteOf(url.hostname);
}

function segmentsWeight(segments: readonly string[]): number {
  const ids = segments.filter((segment) => /^\d{4,}$/.test(segment) && !/^(?:19|20)\d\d$/.test(segment)).length;
  if (ids >= 3 || segments.some((segment) => /^(?:click|link|track|aff)[-_]\d{5,}/i.test(segment))) return AD;
  return ids === 2 ? 1 : 0;
}

/** Sizes that only ads have; those of `BOX_SIZE` other pictures may have, too. */
const BANNER_SIZE =
  /^(?:728x90|468x60|970x(?:90|250)|(?:160|120|300)x600|320x(?:50|100)|980x120|234x60|300x90|1456x180)$/;
const BOX_SIZE = /^(?:300x250|336x280|250x250|200x200)$/;
const AD_PICTURE =
  /(?:^|[/_.-])(?:banners?|ads?|adverts?|promos?|affiliates?|creatives?|sponsors?|display-ad|boxshot)(?=[/_.\d-]|$)/i;
/** An address or a host's name; not a file's. */
const HOST_LIKE =
  /^(?:https?:\/\/\S+|(?:[\w-]+\.)+(?!(?:jpe?g|png|gif|webp|svg|avif|bmp|heic|tiff?|pdf)$)[a-z]{2,}\/?)$/i;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|svg|avif|bmp)(?:\.webp)?$/i;

/** Whether an address is that of a picture: a link to the picture itself, larger. */
export const isPictureFile = (url: URL): boolean => PICTURE_FILE.test(url.pathname);

/** How much a linked picture looks like a banner; comes on top of its link's weight. */
export function bannerWeight(picture: Element, link: LinkShape, page: Page): number {
  const alt = picture.getAttribute('alt')?.trim() ?? '';
  const url = URL.parse(picture.getAttribute('src') ?? '', page.base);
  const size = `${picture.getAttribute('width') ?? ''}x${picture.getAttribute('height') ?? ''}`;
  let weight = alt === '' ? 1 : 0;
  if (HOST_LIKE.test(alt) || /^(?:ad|ads|advertisement|advert|sponsored|banner)$/i.test(alt)) weight += 3;
  if (BANNER_SIZE.test(size)) weight += 3;
  else if (BOX_SIZE.test(size)) weight += 2;
  if (!url) return weight;
  if (AD_PICTURE.test(url.pathname) || /\d{2,4}x\d{2,4}/.test(url.pathname.split('/').at(-1) ?? '')) weight += 1;
  if (!PICTURE_FILE.test(url.pathname) && /\d{5,}/.test(url.pathname)) weight += 1;
  if (NETWORKS.test(url.hostname) || AD_HOST.test(url.hostname.split('.')[0] ?? '')) weight += AD;
  const site = siteOf(url.hostname);
  if (site === siteOf(link.url.hostname) && site !== siteOf(page.url.hostname)) weight += 1;
  return weight;
}

const SALES = pattern('i')`
  \b(?:\d{1,2} ?% (?:off|discount)|save (?:up to )?[$€£]?\d{1,3}|discount|coupon|promo code|limited[- ]time|
  special offer|best (?:deal|price)|(?:buy|order|shop) (?:it )?now|free trial|money[- ]back)\b`;

/** How much the text of a link sells; comes on top of the link's weight. */
export const salesWeight = (text: string): number => (SALES.test(text) ? 2 : 0);

/** Whether an address belongs to an advertising network known by name. */
export const isNetwork = (address: string | null | undefined, base: string): boolean => {
  const url = URL.parse(address ?? '', base);
  return url !== null && (NETWORKS.test(url.hostname) || AD_HOST.test(url.hostname.split('.')[0] ?? ''));
};
