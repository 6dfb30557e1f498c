import { HEADINGS } from '../../block-elements.ts';
import { type Page, type Rule, remove } from '../../capture/page.ts';
import { isBlock, isElement, lineAround, siblingWithContent, textOf, wrapperOf } from '../dom-text.ts';
import { textsWith } from '../text-lengths.ts';

const RULE = 'leftovers';
const CLOSE = /^(?:close|×|✕|✖|close (?:gallery|image|dialog|modal)|image gallery|view gallery)$/i;
const MAY_BE_LEFT = /^\s*(?:close|×|✕|✖|image gallery|view gallery)|<?\/\w{1,6}>|<\w/i;
const TAG =
  /^<\/?(?:a|br|p|div|span|b|strong|i|em|u|font|center|img|li|ul|ol|h[1-6])\b[^<>]{0,200}>$|^<?\/(?:a|p|div|span)>$/i;
const END_TAG = /\s*<?\/(?:a|p|div|span)>\s*$/i;
const ABOUT_CODE = /\b(?:html|tags?|markup|elements?|code|xml|css)\b/i;
const CODE = 'pre, code, kbd, samp, textarea, tt, script, style, xmp';
const KEPT = `li, td, th, dd, dt, ${HEADINGS}, summary, label, figcaption`;

/** Texts that a gallery, a broken tag or an ad leaves behind. */
export const leftovers: Rule = {
  id: RULE,
  apply(page) {
    const { body } = page.document;
    for (const textNode of textsWith(body, MAY_BE_LEFT)) {
      const text = textNode.length < 60 ? textOf(textNode) : '';
      if (CLOSE.test(text)) takeControl(page, textNode);
      else if (!textNode.parentElement?.closest(CODE)) mend(page, textNode);
    }
  },
};

const take = (page: Page, node: Node, reason: string): void =>
  remove(page, [wrapperOf(node)], { rule: RULE, kind: 'leftover', reason });

/** Takes out the text of a control that stands on a line of its own; steps and cells may have the same text. */
function takeControl(page: Page, textNode: Text): void {
  const line = lineAround(textNode);
  if (!line || !page.document.body.contains(line) || line.querySelector('img, svg title')) return;
  if (line.closest(KEPT) || line.closest(CODE)) return;
  if (
    isBlock(line) ||
    (line.parentElement && isBlock(line.parentElement) && textOf(line.parentElement) === textOf(line))
  )
    take(page, line, 'What a gallery leaves behind.');
}

/** Takes out a tag that shows as text; at the end of a block an end tag is cut off, unless the text is about tags. */
function mend(page: Page, textNode: Text): void {
  const parent = textNode.parentElement;
  if (!parent) return;
  if (TAG.test(textNode.data.trim())) {
    const isAlone = textOf(parent) === textNode.data.trim() && !parent.querySelector('img, iframe, video');
    if (isAlone || isAtEdge(textNode)) take(page, isAlone ? parent : textNode, 'A tag that shows as text.');
    return;
  }
  const end = END_TAG.exec(textNode.data);
  if (end && !textNode.nextSibling && !ABOUT_CODE.test(textNode.data) && !/<\w/.test(textNode.data))
    textNode.data = textNode.data.slice(0, end.index);
}

/** Whether a text stands between blocks or beside a picture, not within a sentence. */
const isAtEdge = (textNode: Text): boolean =>
  [siblingWithContent(textNode, 'previousSibling'), siblingWithContent(textNode, 'nextSibling')].every(
    (beside) => beside === null || (isElement(beside) && (isBlock(beside) || /^(?:br|img|a)$/.test(beside.localName))),
  );
