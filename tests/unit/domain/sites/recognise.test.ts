import { describe, expect, it } from 'vitest';
import { contentMatches } from '../../../../domain/sites/matches.ts';
import { recognise } from '../../../../domain/sites/recognise.ts';
import { TOPICS } from '../../../../domain/sites/sites.ts';
import { type Recognition, SITE_IDS } from '../../../../domain/sites/types.ts';
import { readEntries, readLines } from '../../../examples/read-examples.ts';

interface Recognised extends Recognition {
  addresses: string[];
  title?: string;
}
interface NotRecognised {
  addresses: string[];
  title?: string;
  because: string;
}
const recognised = readEntries<Recognised>('sites/recognised.json');
const notRecognised = readEntries<NotRecognised>('sites/not-recognised.json');
const everyAddress = recognised.flatMap((group) => group.addresses);

/** A match pattern as browsers read it, without ports. */
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
  it.each(recognised)(
    'recognises $addresses.0 and similar addresses as $site',
    ({ addresses, title, site, step, about }) => {
      const found = addresses.map((address) => [address, recognise(address, title)]);
      expect(found).toEqual(addresses.map((address) => [address, { site, step, about }]));
      expect(addresses.filter((address) => recognise(new URL(address), title)?.site !== site)).toEqual([]);
    },
  );

  it.each(notRecognised)('recognises nothing: $because', ({ addresses, title }) => {
    expect(addresses.filter((address) => recognise(address, title))).toEqual([]);
  });

  it('has examples of every site and every article, and 25 of what is not recognised', () => {
    expect(SITE_IDS.filter((id) => !recognised.some(({ site }) => site === id))).toEqual([]);
    const all = everyAddress.join(' ').toLowerCase();
    const articles = TOPICS.flatMap(([ids]) => ids.split(' '));
    expect(articles.filter((id) => !all.includes(id))).toEqual([]);
    expect(notRecognised.flatMap((group) => group.addresses).length).toBeGreaterThanOrEqual(25);
  });

  it('recognises nothing and does not throw on invalid input', () => {
    for (const invalid of [undefined, null, 7, {}, [], 'https://[', '\0', 'https://%']) {
      expect(recognise(invalid as never, invalid as never)).toBeUndefined();
    }
  });
});

describe('contentMatches', () => {
  it('matches every address that is recognised', () => {
    expect(everyAddress.filter((address) => !isMatched(address))).toEqual([]);
  });

  it.each(readLines('sites/hosts-never-matched.txt'))('does not match %s', (host) => {
    expect(isMatched(`https://${host}/`)).toBe(false);
    expect(contentMatches().join(' ')).not.toContain(host);
  });

  it('is narrow: https only, no wildcard in a host, only the status pages of apple.com, each pattern once', () => {
    const list = contentMatches();
    expect(new Set(list).size).toBe(list.length);
    for (const pattern of list) expect(pattern).toMatch(/^https:\/\/[a-z.]+\//);
    expect(isMatched('https://www.apple.com/')).toBe(false);
    expect(isMatched('https://www.apple.com/iphone/')).toBe(false);
    expect(isMatched('http://www.icloud.com/photos/')).toBe(false);
  });
});
