import { copyPosition, type Page, type Rule } from '../../capture/page.ts';
import { stepLabel } from '../../steps/numbering.ts';
import { isLonger } from '../text-lengths.ts';

/**
 * Steps that are lists only to the eye, by a counter of the style sheet or by a number in a box of its own, become the
 * lists they are.
 */
export const countedParts: Rule = {
  id: 'countedParts',
  apply(page) {
    const parents = new Set([...page.live.counted].map((part) => part.parentElement));
    for (const parent of parents) if (parent) listOf(page, parent, (part) => page.live.counted.has(part));
    for (const label of page.document.body.querySelectorAll('div > span, div > div, div > b, div > strong, div > p')) {
      const row = label.parentElement?.parentElement;
      if (row && !isLonger(label, 12) && numberIn(label) === '1' && isFirst(label)) boxedList(page, row);
    }
  },
};

const numberIn = (label: Element | null) => stepLabel(label?.textContent ?? '');
const isFirst = (label: Element) => label.parentElement?.firstElementChild === label;

function boxedList(page: Page, row: Element): void {
  const numberOf = (part: Element) => numberIn(part.firstElementChild);
  const parts = [...row.children].filter((part) => part.children.length > 1 && numberOf(part) !== undefined);
  if (parts.length < 2 || parts.some((part, i) => Number(numberOf(part)) !== i + 1)) return;
  for (const part of parts) part.firstElementChild?.remove();
  listOf(page, row, (part) => parts.includes(part));
}

/** Makes an ordered list of each run of counted parts; what stands between them stays between. */
function listOf({ document }: Page, parent: Element, isCounted: (part: Element) => boolean): void {
  const parts = [...parent.children].filter(isCounted);
  if (parts.length < 2) return;
  let list: Element | undefined;
  parts.forEach((part, i) => {
    if (!list || part.previousElementSibling !== list) {
      list = document.createElement('ol');
      list.setAttribute('start', String(i + 1));
      copyPosition(part, list);
      part.before(list);
    }
    const item = document.createElement('li');
    copyPosition(part, item);
    item.append(...part.childNodes);
    list.append(item);
    part.remove();
  });
}
