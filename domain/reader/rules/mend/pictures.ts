import { type Page, type Rule, remove } from '../../capture/page.ts';
import { isElement } from '../dom-text.ts';
import { isPlaceholder, realAddress } from '../picture-sources.ts';

const RULE = 'pictures';

/**
 * Gives every picture its real address: lazy ones from where their loader keeps it, those of `<noscript>` from there,
 * the rest in their best size. Afterwards each picture left has an absolute http address and no other.
 */
export const pictures: Rule = {
  id: RULE,
  apply(page) {
    const { document } = page;
    for (const amp of document.querySelectorAll('amp-img')) asImage(document, amp);
    for (const noscript of document.querySelectorAll('noscript')) restore(page, noscript);
    for (const image of document.querySelectorAll('img')) settle(page, image);
  },
};

function asImage(document: Document, amp: Element): void {
  const image = document.createElement('img');
  for (const { name, value } of amp.attributes) image.setAttribute(name, value);
  amp.replaceWith(image);
}

function settle(page: Page, image: HTMLImageElement): void {
  const address = realAddress(image, page.live.sources.get(image), page.base);
  for (const name of ['srcset', 'sizes', 'loading', 'lazyload']) image.removeAttribute(name);
  if (address) {
    image.setAttribute('src', address);
    return;
  }
  const alt = image.getAttribute('alt')?.trim() ?? '';
  if (alt === '') image.remove();
  else remove(page, [image], { rule: RULE, kind: 'leftover', reason: 'The picture has no address of its own.' });
}

/** Readers without scripts are given the real picture in `<noscript>`; with scripts its content is plain text. */
function restore(page: Page, noscript: Element): void {
  const inside = [...imagesIn(noscript)].filter((image) => !isPixel(image));
  const [first] = inside;
  if (!first || inside.length > 4) {
    noscript.remove();
    return;
  }
  const real = realAddress(first, undefined, page.base);
  const near = inside.length === 1 ? placeholderNear(noscript) : undefined;
  if (real && near) {
    if (!realAddress(near, undefined, page.base)) near.setAttribute('data-src', real);
    if (!near.getAttribute('alt') && first.getAttribute('alt'))
      near.setAttribute('alt', first.getAttribute('alt') ?? '');
  } else for (const image of inside) noscript.before(page.document.importNode(image, false));
  noscript.remove();
}

function imagesIn(noscript: Element): Iterable<HTMLImageElement> {
  if (noscript.firstElementChild) return noscript.querySelectorAll('img');
  const text = noscript.textContent ?? '';
  if (!/<img\b/i.test(text) || text.length > 20_000) return [];
  return new DOMParser().parseFromString(text, 'text/html').querySelectorAll('img');
}

const isPixel = (image: Element): boolean =>
  ['width', 'height'].some((name) => /^[01](?:px)?$/.test(image.getAttribute(name)?.trim() ?? '')) ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(image.getAttribute('style') ?? '');

/** The picture that waits for the one in `<noscript>`: right before or behind it. */
function placeholderNear(noscript: Element): Element | undefined {
  for (const beside of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    const images = isElement(beside)
      ? beside.localName === 'img'
        ? [beside]
        : [...beside.querySelectorAll('img')]
      : [];
    const [only] = images;
    if (only && images.length === 1 && isWaiting(only)) return only;
  }
  return;
}

const isWaiting = (image: Element): boolean =>
  isPlaceholder(image.getAttribute('src')) ||
  /\blazy|lazyload/i.test(`${image.className} ${image.getAttribute('loading')}`) ||
  image.getAttributeNames().some((name) => name.startsWith('data-') && /src|lazy|original/.test(name));
