import { SUBHEADINGS } from '../../block-elements.ts';
import { copyPosition, type Rule } from '../../capture/page.ts';
import { classNamesOf } from '../class-names.ts';
import { proseLength } from '../dom-text.ts';
import { isLonger } from '../text-lengths.ts';

const PARTS = ':is(article, main, [role="main"], [itemprop="articleBody"]) :is(header, footer, nav)';
const BESIDE = /author|byline|bio|meta|share|social|tags?|comment|related|newsletter|promo|nav|menu|breadcrumb/;
const OF_THE_SITE = /©|copyright|all rights reserved|published by|filed under/i;
const SHORTEST = 60;

const LINES = `p, li, td, dd, dt, ${SUBHEADINGS}, figcaption`;
const JOB = /^(?:copy|share|save|print|close|menu|next|previous|play|pause|expand|collapse|show (?:more|less))\b/i;

/** A name in a sentence, drawn as the button it speaks of. */
function isWord(button: Element): boolean {
  const line = button.closest(LINES);
  const text = (button.textContent ?? '').trim();
  return line !== null && text !== '' && !JOB.test(text) && isLonger(line, text.length + 3);
}

function plain(document: Document, part: Element, name: 'div' | 'span'): void {
  const box = document.createElement(name);
  copyPosition(part, box);
  box.append(...part.childNodes);
  part.replaceWith(box);
}

/**
 * A head, foot or menu within the article that holds text of its own becomes a plain box, and a button that is a word
 * of a sentence becomes text: the engine throws both away.
 */
export const innerParts: Rule = {
  id: 'innerParts',
  apply({ document }) {
    for (const button of document.body.querySelectorAll('button')) if (isWord(button)) plain(document, button, 'span');
    for (const part of document.body.querySelectorAll(PARTS)) {
      if (!isLonger(part, SHORTEST) || classNamesOf(part).some((name) => BESIDE.test(name))) continue;
      if (OF_THE_SITE.test(part.textContent ?? '') || part.querySelector('input, [data-form]')) continue;
      const prose = proseLength(part);
      // With links for a third of its text it leads elsewhere.
      if (prose < SHORTEST || isLonger(part, prose * 1.5 + 80)) continue;
      plain(document, part, 'div');
    }
  },
};
