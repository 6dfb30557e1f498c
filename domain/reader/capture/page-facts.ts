import { safeAddress } from '../guide/address.ts';
import type { Guide } from '../guide/guide.ts';

/** What a page says about itself, read before anything is changed in its copy. */
export interface PageFacts {
  language: string;
  direction: Guide['direction'];
  published?: string;
  nextPage?: string;
}

/**
 * @param copy the page's copy
 * @param url the page's address
 * @param base what relative addresses are relative to
 */
export function pageFacts(copy: Document, url: URL, base: string): PageFacts {
  const root = copy.documentElement;
  const published = publishedOf(copy);
  const nextPage = nextPageOf(copy, url, base);
  return {
    language: /^[a-z]{2,3}([-_][a-z0-9]{2,8}){0,3}$/i.exec(root.lang.trim())?.[0].replaceAll('_', '-') ?? '',
    direction: (root.dir || copy.body.dir).toLowerCase() === 'rtl' ? 'rtl' : 'ltr',
    ...(published && { published }),
    ...(nextPage && { nextPage }),
  };
}

const DATES = [
  'meta[property="article:modified_time"]',
  'meta[property="article:published_time"]',
  'meta[itemprop="dateModified"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  '[itemprop="dateModified"]',
  '[itemprop="datePublished"]',
];
/** Where no data says it; dates in lists and sidebars belong to other articles. */
const TIMES = ['article', 'main', 'body'].map((part) => `${part} time[datetime]:not(:is(aside, nav, footer, li) time)`);

/** The day of the page's last change, else that of its publication, as `YYYY-MM-DD`; nothing before 1990. */
function publishedOf(copy: Document): string | undefined {
  for (const written of writtenDates(copy)) {
    const day = dayOf(written);
    if (day) return day;
  }
  return;
}

/** One by one, since most pages say it in the first of these places. */
function* writtenDates(copy: Document): Iterable<string | null | undefined> {
  for (const selector of DATES) {
    const element = copy.querySelector(selector);
    yield element?.getAttribute('content') ?? element?.getAttribute('datetime');
  }
  yield* datesInData(copy);
  for (const selector of TIMES) yield copy.querySelector(selector)?.getAttribute('datetime');
}

function datesInData(copy: Document): (string | undefined)[] {
  return [...copy.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const data = (script.textContent ?? '').slice(0, 200_000);
    return [/"dateModified"\s*:\s*"([^"]{8,40})"/, /"datePublished"\s*:\s*"([^"]{8,40})"/].map(
      (date) => date.exec(data)?.[1],
    );
  });
}

/** The day of a written date, in the time zone it is written in: `YYYY-MM-DD`. */
export function dayOf(written: string | null | undefined): string | undefined {
  const iso = /^\s*((?:19|20)\d\d)-(\d\d)-(\d\d)/.exec(written ?? '');
  if (!iso) return;
  const [, year = '', month = '', day = ''] = iso;
  const isDate =
    Number(year) >= 1990 && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDate ? `${year}-${month}-${day}` : undefined;
}

const NEXT =
  /^(next( page)?|continue( reading)?|older|page \d+|nächste( seite)?|suivant|siguiente|›|»|→|>|>>)\s*[›»→>]*$/i;

const NEXT_LINKS = 'link[rel~="next"], a[rel~="next"]';
const PAGERS = '.pager, .page-links, [class*="pagination"]';

/** The guide's next page: on the same host, under the same path or with a page's number. */
function nextPageOf(copy: Document, url: URL, base: string): string | undefined {
  const hasPager = copy.querySelector(PAGERS) !== null;
  for (const link of copy.querySelectorAll(hasPager ? `${NEXT_LINKS}, :is(${PAGERS}) a` : NEXT_LINKS)) {
    const isMarked = link.getAttribute('rel')?.split(/\s+/).includes('next');
    if (!isMarked && !NEXT.test((link.textContent ?? '').trim())) continue;
    const address = safeAddress(link.getAttribute('href'), base);
    const next = address ? URL.parse(address) : null;
    if (next && next.origin === url.origin && isSameGuide(url, next)) return next.href;
  }
  return;
}

function isSameGuide(url: URL, next: URL): boolean {
  if (next.href.split('#')[0] === url.href.split('#')[0]) return false;
  const withoutPageNumber = (path: string) =>
    path
      .replace(/\/(index\.\w+)?$/, '')
      .replace(/(\/|[-_]?)(page[-_/]?)?\d{1,3}(\.\w+)?$/i, '')
      .replace(/\.\w{3,5}$/, '');
  return withoutPageNumber(url.pathname) === withoutPageNumber(next.pathname);
}
