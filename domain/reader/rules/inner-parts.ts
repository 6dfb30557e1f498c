import { AT, type Rule } from '../page.ts';
import { namesOf, proseIn } from '../runs.ts';
import { isLonger } from '../text-lengths.ts';

const PARTS = ':is(article, main, [role="main"], [itemprop="articleBody"]) :is(header, footer, nav)';
const BESIDE = /author|byline|bio|meta|share|social|tags?|comment|related|newsletter|promo|nav|menu|breadcrumb/;
const OF_THE_SITE = /©|copyright|all rights reserved|published by|filed under/i;
const SHORTEST = 60;

/** A head, foot or step within the article that holds its own text is a plain box: the engine throws such parts away. */
export const innerParts: Rule = {
  id: 'innerParts',
  apply({ document }) {
    for (const part of document.body.querySelectorAll(PARTS)) {
      if (!isLonger(part, SHORTEST) || namesOf(part).some((name) => BESIDE.test(name))) continue;
      if (OF_THE_SITE.test(part.textContent ?? '') || part.querySelector('input, [data-form]')) continue;
      const prose = proseIn(part);
      // With links for a third of its text it leads elsewhere.
      if (prose < SHORTEST || isLonger(part, prose * 1.5 + 80)) continue;
      const box = document.createElement('div');
      box.setAttribute(AT, part.getAttribute(AT) ?? '0');
      box.append(...part.childNodes);
      part.replaceWith(box);
    }
  },
};
