import type { Inline } from '../reader/guide/guide.ts';
import type { Surroundings } from './find.ts';

type LineLink = Surroundings['links'][number];

/** The text of a part of a line, with which offsets are counted: a line break is one letter, a picture none. */
function textOf(part: Inline): string {
  if (typeof part === 'string') return part.replace(/\s/g, ' ');
  if ('isBreak' in part) return '\n';
  return 'content' in part ? lineText(part.content) : '';
}

/** The text of a line; a line break becomes "\n". */
export const lineText = (content: readonly Inline[]): string => content.map(textOf).join('');

/**
 * The links of a line.
 * @param from offset of the line's text
 * @returns links with their offsets in the text of the line, a link before those inside it
 */
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
 * Cuts a line in two. A mark or a link that is cut stands in both parts.
 * @param place offset in the text of the line, as `lineText` gives it
 * @returns the part before the place and the part behind it
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
