import { SITES, TOPICS } from './sites.ts';
import type { Recognition } from './types.ts';

/**
 * What a page is to us, by its address and, for discussions, its title.
 * @returns `undefined` for every page that nothing of ours belongs on, and for odd input. Never throws.
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
