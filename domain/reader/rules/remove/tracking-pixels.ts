import { type Rule, remove } from '../../capture/page.ts';
import { pattern } from '../../patterns.ts';
import { isNetwork } from '../ad-links.ts';

const RULE = 'trackingPixels';
const BEACON =
  /(?:^|[/_.-])(?:pixel|beacon|track(?:er|ing)?|collect|impression|imp)(?=[/_.?-]|$)|\/tr\?|[?&]ev=|__utm\.gif/i;

/** Hosts that count visits. */
const COUNTERS = pattern('i')`
  ^https?:\/\/(?:[\w-]+\.)*(?:scorecardresearch\.com|quantserve\.com|(?:pixel|stats)\.wp\.com|google-analytics\.com|
  bat\.bing\.com|chartbeat\.(?:net|com)|hotjar\.com|statcounter\.com|yandex\.ru\/watch|facebook\.com\/tr\b)`;

/** Pictures and frames that nobody is meant to see: they report that the page was opened. */
export const trackingPixels: Rule = {
  id: RULE,
  apply(page) {
    for (const image of page.document.querySelectorAll('img'))
      if (isPixel(image)) remove(page, [image], { rule: RULE, kind: 'tracker', reason: 'A picture too small to see.' });
      else if (isNetwork(image.getAttribute('src'), page.base))
        remove(page, [image], { rule: RULE, kind: 'ad', reason: 'A picture from an advertising network.' });
    for (const frame of page.document.querySelectorAll('iframe'))
      if (isUnseen(frame) && !frame.hasAttribute('data-src'))
        remove(page, [frame], { rule: RULE, kind: 'tracker', reason: 'A frame too small to see.' });
  },
};

const sizeOf = (element: Element, name: 'width' | 'height'): number => {
  const styled = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d{1,5})(?:px)?\\s*(?:;|!|$)`, 'i').exec(
    element.getAttribute('style') ?? '',
  );
  return Number.parseInt(styled?.[1] ?? element.getAttribute(name)?.trim() ?? '', 10);
};
const isTiny = (element: Element): boolean => {
  const [width, height] = [sizeOf(element, 'width'), sizeOf(element, 'height')];
  return (width <= 1 && height <= 1) || width === 0 || height === 0;
};
const isOutOfSight = (element: Element): boolean =>
  /visibility\s*:\s*hidden|display\s*:\s*none|left\s*:\s*-\d{3,}px/i.test(element.getAttribute('style') ?? '');

const isUnseen = (frame: Element): boolean => isTiny(frame) || (isOutOfSight(frame) && !frame.hasAttribute('title'));

function isPixel(image: Element): boolean {
  const alt = image.getAttribute('alt')?.trim() ?? '';
  // Some lazy pictures start as a point and say what they are.
  if (alt.length > 12) return false;
  const address = image.getAttribute('src') ?? '';
  const isPhoto = /\.(?:jpe?g|png|webp|avif)(?:[?#]|$)/i.test(address);
  if (isTiny(image)) return !(isPhoto && image.hasAttribute('data-src') && alt !== '');
  if (alt === '' && isOutOfSight(image) && !isPhoto) return true;
  if (alt !== '' || isPhoto) return false;
  return COUNTERS.test(address) || (BEACON.test(address) && !(sizeOf(image, 'width') > 2));
}
