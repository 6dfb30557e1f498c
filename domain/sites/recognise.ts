import { SITES, TOPICS } from './sites.ts';
import type { Recognition } from './types.ts';

/**
 * Recognises a page by its address and, for discussions, its title. Never throws.
 * @returns `undefined` for a page that the extension has nothing for, and for invalid input
 */
export function recognise(url: string | URL, title = ''): Recognition | undefined {
  const address = URL.parse(url);
  if (address?.protocol !== 'https:') return;
  for (const { site, hosts, path, about = 'general', step, title: wanted } of SITES) {
    const match = hosts.includes(address.hostname) && RegExp(`^${path}/?$`, 'i').exec(address.pathname);
    if (!match || wanted?.test(title) === false) continue;
    if (site !== 'supportArticle') return { site, step, about };
    const topic = TOPICS.find(([ids]) => ids.split(' ').includes((match[1] ?? match[2]) as string));
    return topic && { site: topic[3] ?? site, step: topic[1], about: topic[2] ?? about };
  }
}
