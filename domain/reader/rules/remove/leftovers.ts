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

/** What a gallery, a broken tag or an ad leaves behind in the text. */
export const leftovers: Rule = {
  id: RULE,
  apply(page) {
    const { body } = page.document;
    for (const text of textsWith(body, MAY_BE_LEFT)) {
      const words = text.length < 60 ? textOf(text) : '';
      if (CLOSE.test(words)) takeControl(page, text);
      else if (!text.parentElement?.closest(CODE)) mend(page, text);
    }
  },
};

const take = (page: Page, node: Node, reason: string): void =>
  remove(page, [wrapperOf(node)], { rule: RULE, kind: 'leftover', reason });

/** A lone word to press that stands on a line of its own; steps and cells may well be called so. */
function takeControl(page: Page, text: Text): void {
  const line = lineAround(text);
  if (!line || !page.document.body.contains(line) || line.querySelector('img, svg title')) return;
  if (line.closest(KEPT) || line.closest(CODE)) return;
  if (
    isBlock(line) ||
    (line.parentElement && isBlock(line.parentElement) && textOf(line.parentElement) === textOf(line))
  )
    take(page, line, 'What a gallery leaves behind.');
}

/** A tag written out: alone it goes; at the end of a block an end tag is cut off, where the text is not about tags. */
function mend(page: Page, text: Text): void {
  const parent = text.parentElement;
  if (!parent) return;
  if (TAG.test(text.data.trim())) {
    const isAlone = textOf(parent) === text.data.trim() && !parent.querySelector('img, iframe, video');
    if (isAlone || isAtEdge(text)) take(page, isAlone ? parent : text, 'A tag that shows as text.');
    return;
  }
  const end = END_TAG.exec(text.data);
  if (end && !text.nextSibling && !ABOUT_CODE.test(text.data) && !/<\w/.test(text.data))
    text.data = text.data.slice(0, end.index);
}

/** Between blocks or beside a picture, not within a sentence. */
const isAtEdge = (text: Text): boolean =>
  [siblingWithContent(text, 'previousSibling'), siblingWithContent(text, 'nextSibling')].every(
    (beside) => beside === null || (isElement(beside) && (isBlock(beside) || /^(?:br|img|a)$/.test(beside.localName))),
  );
