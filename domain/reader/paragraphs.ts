import type { Block, Inline } from './guide.ts';
import { type Ground, inlinesOf, wordsOf } from './inlines.ts';
import { placeOf } from './page.ts';

/** Running text; a picture that stands alone in it is a block of its own. */
export function paragraphsOf(run: Node[], ground: Ground): Block[] {
  const at = placeOf(run.find((node) => node.nodeType === 1) ?? (run[0] as Node));
  const content = inlinesOf(run, ground);
  const pictures = content.filter(isPicture);
  if (content.length > 0 && pictures.length > 0 && !wordsOf(content).trim())
    return picturesIn(content).map((picture) => ({ type: 'image', at, picture, caption: [] }));
  return splitAtPictures(content).map((part) =>
    isOnePicture(part)
      ? { type: 'image', at, picture: part[0].picture, caption: [] }
      : { type: 'paragraph', at, content: part },
  );
}

type Shown = Extract<Inline, { picture: unknown }>;
const isOnePicture = (part: Inline[]): part is [Shown] => part.length === 1 && isPicture(part[0] as Inline);
export const isPicture = (inline: Inline): inline is Shown =>
  typeof inline === 'object' && ('picture' in inline || ('content' in inline && inline.content.some(isPicture)));
export const picturesIn = (content: readonly Inline[]): Shown['picture'][] =>
  content.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    if ('picture' in inline) return [inline.picture];
    return 'content' in inline ? picturesIn(inline.content) : [];
  });

/** A picture as large as a screenshot is no letter of a sentence: it stands between two paragraphs. */
const ICON = 48;
function splitAtPictures(content: Inline[]): Inline[][] {
  const parts: Inline[][] = [];
  let part: Inline[] = [];
  for (const inline of content) {
    const isIcon = typeof inline === 'object' && 'picture' in inline && (inline.picture.height ?? ICON + 1) <= ICON;
    if (typeof inline === 'string' || !isPicture(inline) || isIcon) part.push(inline);
    else {
      parts.push(part, ...picturesIn([inline]).map((picture): Inline[] => [{ picture }]));
      if (wordsOf([inline]).trim()) parts.push([inline]);
      part = [];
    }
  }
  parts.push(part);
  return parts.map(tidyEnds).filter((one) => one.length > 0);
}

/** No line break and no space at either end of a part. */
export function tidyEnds(part: Inline[]): Inline[] {
  const isGap = (inline: Inline | undefined) =>
    inline !== undefined && (typeof inline === 'string' ? inline.trim() === '' : 'isBreak' in inline);
  let from = 0;
  let to = part.length;
  while (from < to && isGap(part[from])) from++;
  while (to > from && isGap(part[to - 1])) to--;
  return part.slice(from, to);
}
