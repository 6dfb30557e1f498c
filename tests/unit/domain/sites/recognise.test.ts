import { describe, expect, it } from 'vitest';
import { COUNTER_EXAMPLES, EXAMPLES, NEVER_HOSTS } from '../../../../domain/sites/examples.ts';
import { contentMatches } from '../../../../domain/sites/matches.ts';
import { recognise } from '../../../../domain/sites/recognise.ts';
import { SITES, TOPICS } from '../../../../domain/sites/sites.ts';

const all = Object.entries(EXAMPLES).flatMap(([site, examples]) => examples.map((example) => ({ site, ...example })));

/** A match pattern as the browsers read it, without ports. */
const toRegExp = (pattern: string) => {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const quote = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^https://${quote(host)}${quote(path)}$`);
};
const patterns = contentMatches().map(toRegExp);
const isMatched = (url: string) => {
  const { protocol, host, pathname } = new URL(url);
  return patterns.some((pattern) => pattern.test(`${protocol}//${host}${pathname}`));
};

describe('recognise', () => {
  it.each(all)('$url is $site', ({ site, url, title, step, about }) => {
    expect(recognise(url, title)).toEqual({ site, step, about });
    expect(recognise(new URL(url), title)?.site).toBe(site);
  });

  it.each(COUNTER_EXAMPLES)('$url is nothing: $because', ({ url, title }) => {
    expect(recognise(url, title)).toBeUndefined();
  });

  it('has enough examples: every site, every topic id, 25 counter-examples', () => {
    expect(SITES.map(({ site }) => EXAMPLES[site].length > 0)).not.toContain(false);
    const urls = all.map(({ url }) => url.toLowerCase()).join(' ');
    for (const [ids] of TOPICS) for (const id of ids.split(' ')) expect(urls).toContain(id);
    expect(COUNTER_EXAMPLES.length).toBeGreaterThanOrEqual(25);
  });

  it('never throws', () => {
    for (const odd of [undefined, null, 7, {}, [], 'https://[', '\0', 'https://%']) {
      expect(recognise(odd as never, odd as never)).toBeUndefined();
    }
  });
});

describe('contentMatches', () => {
  it.each(all)('$url is matched', ({ url }) => {
    expect(isMatched(url)).toBe(true);
  });

  it.each(NEVER_HOSTS)('%s is not', (host) => {
    expect(isMatched(`https://${host}/`)).toBe(false);
    expect(contentMatches().join(' ')).not.toContain(host);
  });

  it('is narrow: https only, no wildcard in a host, of apple.com only the status pages, each once', () => {
    const list = contentMatches();
    expect(new Set(list).size).toBe(list.length);
    for (const pattern of list) expect(pattern).toMatch(/^https:\/\/[a-z.]+\//);
    expect(isMatched('https://www.apple.com/')).toBe(false);
    expect(isMatched('https://www.apple.com/iphone/')).toBe(false);
    expect(isMatched('http://www.icloud.com/photos/')).toBe(false);
  });
});
