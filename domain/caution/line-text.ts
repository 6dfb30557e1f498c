import type { Inline } from '../reader/guide/guide.ts';
import type { Surroundings } from './find.ts';

export type LineLink = Surroundings['links'][number];

/** A part of a line as places count in it: every letter of its strings is one, a break one, a picture none. */
function textOf(part: Inline): string {
  if (typeof part === 'string') return part.replace(/\s/g, ' ');
  if ('isBreak' in part) return '\n';
  return 'content' in part ? lineText(part.content) : '';
}

/** What a line says, letter for letter; breaks are line ends. */
export const lineText = (content: readonly Inline[]): string => content.map(textOf).join('');

/** The links of a line, by their places in its text. */
export function lineLinks(content: readonly Inline[], from = 0): LineLink[] {
  let start = from;
  return content.flatMap((part) => {
    const end = start + textOf(part).length;
    const inner = typeof part === 'object' && 'content' in part ? lineLinks(part.content, start) : [];
    const own = typeof part === 'object' && 'href' in part ? [{ start, end, href: part.href }] : [];
    start = end;
    return [...own, ...inner];
  });
}

/**
 * Cuts a line at a place of its text; marks and links around the place stand on both sides.
 * @returns what stands before and behind it
 */
export function cutLine(content: readonly Inline[], place: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const behind: Inline[] = [];
  let start = 0;
  for (const part of content) {
    const end = start + textOf(part).length;
    if (end <= place) before.push(part);
    else if (start >= place) behind.push(part);
    else if (typeof part === 'string') {
      before.push(part.slice(0, place - start));
      behind.push(part.slice(place - start));
    } else if ('content' in part) {
      const [left, right] = cutLine(part.content, place - start);
      before.push({ ...part, content: left });
      behind.push({ ...part, content: right });
    }
    start = end;
  }
  return [before, behind];
}
