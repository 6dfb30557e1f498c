import { pictureAddress } from '../guide/address.ts';
import { alternatives, pattern, wordList } from '../patterns.ts';

/** Where lazy loaders keep a picture's real address, best first. */
const LAZY = wordList(`
  data-src data-lazy-src data-original data-original-src data-lazy data-lazyload data-src-large data-large-src
  data-full-src data-hi-res-src data-image data-img data-url data-echo data-actualsrc`);
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-bgset'];
const NO_ADDRESS = /^(?:data:|about:|javascript:|#|$)/i;
const PLACEHOLDER_WORD = `(?:${alternatives(`
  loading loader spinner blank place-?holder spacer transparent trans lazy(?:-?load(?:er|ing)?)? pixel 1x1 gr[ae]y
  empty clear`)})`;
/** A file whose name says only that the picture is not there yet. */
const PLACEHOLDER = pattern('i')`
  (?:^|/)(?:(?:(?:img|image|default|ajax|photo|preview)[-_])?${PLACEHOLDER_WORD}
  (?:[-_](?:${PLACEHOLDER_WORD}|image|img|icon|\d{1,4}x\d{1,4}))?\.(?:gif|png|svg|webp|jpe?g)|
  [sxtb]\.gif|dot\.gif)(?:[?#]|$)`;
const PICTURE_LIKE = pattern('i')`
  ^(?:https?:)?\/\/\S+\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]\S*)?$|
  ^\/?[\w./%~-]+\.(?:jpe?g|png|gif|webp|avif)(?:[?#]\S*)?$`;
/** Screens gain nothing from more, people on slow lines lose. */
const WIDEST = 2600;

/** Whether an address only keeps a picture's place until it is loaded. */
export const isPlaceholder = (raw: string | null | undefined): boolean => {
  const address = (raw ?? '').trim();
  return NO_ADDRESS.test(address) || PLACEHOLDER.test(address.slice(0, 2000));
};

/** The real address that a lazy loader left in the attributes of a picture or a frame. */
export function lazyAddress(element: Element, base: string): string | undefined {
  for (const name of LAZY) {
    const raw = element.getAttribute(name);
    const address = usable(raw, base);
    if (address) return address;
  }
  return;
}

function usable(raw: string | null | undefined, base: string): string | undefined {
  const value = raw?.trim() ?? '';
  if (isPlaceholder(value) || value.includes('{') || /\s/.test(value)) return;
  return pictureAddress(value, base);
}

interface Candidate {
  address: string;
  width: number;
}

/** The candidates of a `srcset`; a density counts as a width. */
function candidatesOf(set: string | null | undefined, base: string): Candidate[] {
  const found: Candidate[] = [];
  // Addresses may hold commas; a candidate ends at a comma that white space follows, or after its size.
  for (const [, raw = '', size = '', unit = ''] of (set ?? '').slice(0, 20_000).matchAll(SET_PART)) {
    const address = usable(raw.replace(/,+$/, ''), base);
    const number = Number.parseFloat(size) || 1;
    if (address) found.push({ address, width: unit === 'w' ? number : number * 500 });
  }
  return found;
}
const SET_PART = /([^\s,]\S*)(?:\s+(\d{1,6}(?:\.\d{1,3})?)([wx]))?(?=\s*,|\s*$|\s)/g;

/** The largest of the sizes that a screen can use. */
function bestOf(candidates: readonly Candidate[]): string | undefined {
  const fitting = candidates.filter(({ width }) => width <= WIDEST);
  if (fitting.length > 0) return fitting.reduce((best, one) => (one.width > best.width ? one : best)).address;
  if (candidates.length > 0) return candidates.reduce((best, one) => (one.width < best.width ? one : best)).address;
  return;
}

const KNOWN_TYPE = /^image\/(?:jpeg|png|gif|webp|avif|svg\+xml)$/;

/** Sources of a `<picture>` that apply on an ordinary screen. */
function sourceCandidates(image: Element, base: string): Candidate[] {
  const around = image.closest('picture');
  if (!around) return [];
  return [...around.querySelectorAll('source')].flatMap((source) => {
    const type = source.getAttribute('type');
    const media = source.getAttribute('media') ?? '';
    if ((type && !KNOWN_TYPE.test(type)) || /prefers-|print|max-width/.test(media)) return [];
    return ['srcset', ...LAZY_SETS].flatMap((name) => candidatesOf(source.getAttribute(name), base));
  });
}

/**
 * The address of a picture in its best size: the largest of its sizes, what a lazy loader keeps aside, what stands in
 * `src`, what the browser chose.
 * @param chosen what the browser chose on the live page, where it did
 */
export function realAddress(image: Element, chosen: string | undefined, base: string): string | undefined {
  const sets = image.getAttributeNames().filter((name) => name.endsWith('srcset') || LAZY_SETS.includes(name));
  const own = sets.flatMap((name) => candidatesOf(image.getAttribute(name), base));
  const src = image.getAttribute('src');
  const lazy = lazyAddress(image, base);
  if (own.length > 0) {
    const best = bestOf(own);
    if (best) return best;
  }
  if (lazy) return lazy;
  const sources = sourceCandidates(image, base);
  const isSized = sources.some(({ width }) => width !== 500);
  if (isSized || (sources.length > 0 && isPlaceholder(src))) return bestOf(sources);
  return usable(src, base) ?? usable(chosen, base) ?? otherAttributeAddress(image, base);
}

/** Some loaders use names of their own: any attribute that reads like a picture's address. */
function otherAttributeAddress(image: Element, base: string): string | undefined {
  for (const { name, value } of image.attributes) {
    const isNamed = name.startsWith('data-')
      ? PICTURE_LIKE.test(value.trim())
      : /(?:src|lazy|original)(?:-?url)?$/.test(name);
    const address = isNamed && name !== 'src' ? usable(value, base) : undefined;
    if (address) return address;
  }
  return;
}
