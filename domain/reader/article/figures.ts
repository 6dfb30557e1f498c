import { SUBHEADINGS } from '../block-elements.ts';
import type { Block } from '../guide/guide.ts';
import { inlinesOf, pictureOf, type ReadContext } from './inlines.ts';

const lettersOf = (text: string): string => text.replace(/\s+/g, '');

/**
 * A picture with its caption; a figure that holds anything else gives all its content.
 * @param read reads a figure's content
 */
export function figureOf(
  element: Element,
  at: number,
  ground: ReadContext,
  read: (root: Node, ground: ReadContext) => Block[],
): Block[] {
  const captions = [...element.querySelectorAll('figcaption')];
  const image = element.querySelectorAll('img').length === 1 ? element.querySelector('img') : null;
  const picture = image && pictureOf(image, ground);
  const said = captions.map((one) => one.textContent ?? '').join('');
  const isAllCaption = lettersOf(element.textContent ?? '') === lettersOf(said);
  const hasMore = element.querySelector(`pre, table, ul, ol, blockquote, iframe, video, ${SUBHEADINGS}`) !== null;
  if (!picture || hasMore || !isAllCaption) return read(element, ground);
  const caption = captions.flatMap((one) => inlinesOf(one.childNodes, ground));
  return [{ type: 'image', at, picture, caption }];
}
