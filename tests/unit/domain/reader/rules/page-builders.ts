import type { LiveFacts, Page, Rule } from '../../../../../domain/reader/capture/page.ts';

export const ADDRESS = 'https://guides.example.org/fix-photos/';

/** A copied page with this body, as the rules get it. */
export function pageOf(body: string, head = '', live: Partial<LiveFacts> = {}): Page {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  let at = 0;
  for (const element of document.querySelectorAll('*')) element.setAttribute('data-at', String(++at));
  const seen: LiveFacts = { hidden: new Set(), sources: new Map(), counted: new Set(), ...live };
  return { document, url: new URL(ADDRESS), base: ADDRESS, live: seen, removed: [] };
}

/** What a rule leaves of a body: its markup without the numbers of places, white space made single. */
export function cleaned(rule: Rule, body: string, head = ''): { body: string; kinds: string[]; page: Page } {
  const page = pageOf(body, head);
  rule.apply(page);
  const left = page.document.body.innerHTML
    .replace(/ data-at="\d+"/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { body: left, kinds: page.removed.map(({ kind }) => kind), page };
}

/** The same, of a body that the rule must leave as it is. */
export function untouched(rule: Rule, body: string): boolean {
  const page = pageOf(body);
  const before = page.document.body.innerHTML;
  rule.apply(page);
  return before === page.document.body.innerHTML && page.removed.length === 0;
}

/** A paragraph as guides have them. */
export const PROSE =
  '<p>Open the Settings app and tap your name at the top of the screen, then choose iCloud and ' +
  'look at the line called Photos. It must be on.</p>';
