import { positionOf } from '../capture/page.ts';
import type { Block, Inline, Picture } from '../guide/guide.ts';
import { inlinesOf, type ReadContext, rawText } from './inlines.ts';

/** Running text as paragraphs; a picture that is no icon in a sentence is a block of its own. */
export function paragraphsOf(run: Node[], context: ReadContext): Block[] {
  const at = positionOf(run.find((node) => node.nodeType === 1) ?? (run[0] as Node));
  return splitAtPictures(inlinesOf(run, context)).map((part) =>
    'src' in part ? { type: 'image', at, picture: part, caption: [] } : { type: 'paragraph', at, content: part },
  );
}

/** Whether there is a picture in it, however deep. */
export const holdsPicture = (inline: Inline): boolean => picturesIn([inline]).length > 0;

export const picturesIn = (content: readonly Inline[]): Picture[] =>
  content.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    if ('picture' in inline) return [inline.picture];
    return 'content' in inline ? picturesIn(inline.content) : [];
  });

const hasWords = (content: readonly Inline[]): boolean => rawText(content).trim() !== '';

/** Height of the tallest icon, CSS pixels. */
const ICON = 48;
function splitAtPictures(content: readonly Inline[]): (Picture | Inline[])[] {
  const parts: (Picture | Inline[])[] = [];
  let words: Inline[] = [];
  const endWords = () => {
    const part = trimGaps(words);
    if (hasWords(part)) parts.push(part);
    else parts.push(...picturesIn(part));
    words = [];
  };
  content.forEach((inline, i) => {
    const pictures = picturesIn([inline]);
    const isIcon = pictures.every(({ height }) => (height ?? (isInSentence(content, i) ? 0 : ICON + 1)) <= ICON);
    if (isIcon) {
      words.push(inline);
      return;
    }
    endWords();
    parts.push(...pictures);
    words.push(...withoutPictures([inline]));
  });
  endWords();
  return parts;
}

/** Words right before and right after it, on the same line. */
function isInSentence(content: readonly Inline[], i: number): boolean {
  return [content[i - 1], content[i + 1]].every((beside) => beside !== undefined && hasWords([beside]));
}

const withoutPictures = (content: readonly Inline[]): Inline[] =>
  content.flatMap((inline): Inline[] => {
    if (typeof inline === 'string' || 'isBreak' in inline) return [inline];
    if ('picture' in inline) return [];
    const inner = withoutPictures(inline.content);
    return hasWords(inner) ? [{ ...inline, content: inner }] : [];
  });

/** A part without line breaks and blank text at its ends. */
export function trimGaps(part: Inline[]): Inline[] {
  const isGap = (inline: Inline | undefined) =>
    inline !== undefined && (typeof inline === 'string' ? inline.trim() === '' : 'isBreak' in inline);
  let from = 0;
  let to = part.length;
  while (from < to && isGap(part[from])) from++;
  while (to > from && isGap(part[to - 1])) to--;
  return part.slice(from, to);
}
