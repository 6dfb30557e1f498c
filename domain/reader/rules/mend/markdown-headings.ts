import { POSITION, positionOf, type Rule } from '../../capture/page.ts';
import { isBlock, isElement } from '../dom-text.ts';
import { measureText, textsWith } from '../text-lengths.ts';

const HEADING = /^(#{1,6})[ \t]+(\S.{0,200}?)(?:[ \t]+#{1,6})?$/;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!>~|])/g;
const CODE = 'pre, code, kbd, samp, textarea, tt, script, style';

/** Headings that were written in Markdown and never became any: `## 4\. Restart` is read as the heading it means. */
export const markdownHeadings: Rule = {
  id: 'markdownHeadings',
  apply({ document }) {
    const found = textsWith(document.body, /(?:^|\n)[ \t]*#{1,6}[ \t]/);
    for (const textNode of found) if (!textNode.parentElement?.closest(CODE)) readHeading(textNode);
    // The rules to come are to see the new texts too.
    if (found.length > 0) measureText(document.body);
  },
};

function readHeading(textNode: Text): void {
  const lines = textNode.data.split('\n');
  const index = lines.findIndex((line) => HEADING.test(line.trim()));
  const [, marks = '', text = ''] = HEADING.exec(lines[index]?.trim() ?? '') ?? [];
  const isLast = lines.slice(index + 1).every((line) => line.trim() === '');
  if (text === '' || (isLast && !endsHere(textNode.nextSibling)) || !beginsHere(textNode, lines.slice(0, index)))
    return;
  // A single sharp may be a number sign or a prompt.
  if (marks.length === 1 && !/^(?:\d|\p{Lu}\p{Ll}|Step\b)/u.test(text)) return;
  place(textNode, lines, index, Math.max(2, marks.length), text.replace(ESCAPE, '$1'));
}

const endsHere = (next: Node | null): boolean =>
  next === null || next.nodeType === 8 || (isElement(next) && (isBlock(next) || next.localName === 'br'));

const beginsHere = (textNode: Text, before: string[]): boolean => {
  if (before.some((line) => line.trim() !== '')) return true;
  const beside = textNode.previousSibling;
  if (beside === null || beside.nodeType === 8 || before.length > 0) return true;
  return isElement(beside) && (isBlock(beside) || /^(?:br|img|a|span)$/.test(beside.localName));
};

/** The heading takes the line's place; out of a paragraph it goes before it, with what stood before it. */
function place(textNode: Text, lines: string[], index: number, level: number, text: string): void {
  const document = textNode.ownerDocument;
  const heading = document.createElement(`h${level}`);
  heading.append(text);
  heading.setAttribute(POSITION, String(positionOf(textNode)));
  const before = lines.slice(0, index).join('\n');
  const after = lines.slice(index + 1).join('\n');
  const paragraph = textNode.parentElement?.localName === 'p' ? textNode.parentElement : null;
  if (textNode.nextSibling && isElement(textNode.nextSibling) && textNode.nextSibling.localName === 'br')
    textNode.nextSibling.remove();
  if (!paragraph) {
    textNode.replaceWith(before, heading, after);
    return;
  }
  const first = paragraph.cloneNode(false) as Element;
  while (paragraph.firstChild && paragraph.firstChild !== textNode) first.append(paragraph.firstChild);
  first.append(before);
  textNode.data = after;
  paragraph.before(...(first.textContent?.trim() || first.querySelector('img') ? [first] : []), heading);
  if (!paragraph.textContent?.trim() && !paragraph.querySelector('img')) paragraph.remove();
}
