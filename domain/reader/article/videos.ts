import { safeAddress } from '../guide/address.ts';
import type { Block } from '../guide/guide.ts';

/** Players known by the address of their frame → the video's own page. */
const PLAYERS: [RegExp, (id: string) => string][] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`],
  [/^https?:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/, (id) => `https://www.dailymotion.com/video/${id}`],
  [/^https?:\/\/fast\.wistia\.(?:net|com)\/embed\/iframe\/(\w+)/, (id) => `https://fast.wistia.net/embed/iframe/${id}`],
];

/** Whether a frame shows a video of one of the known players. */
export const isVideoFrame = (address: string): boolean => PLAYERS.some(([player]) => player.test(address));

/** A video as a link to its own page; any other frame is nothing. */
export function videoOf(element: Element, at: number, base: string): Block[] {
  const raw = element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src');
  const address = safeAddress(raw, base);
  if (!address) return [];
  const title = (element.getAttribute('title') ?? '').trim().slice(0, 200);
  for (const [player, page] of PLAYERS) {
    const id = player.exec(address)?.[1];
    if (id) return [{ type: 'video', at, href: page(id), title }];
  }
  return element.localName === 'video' && /^https?:/.test(address) ? [{ type: 'video', at, href: address, title }] : [];
}
