import { HEADINGS } from '../../block-elements.ts';
import { type Rule, remove } from '../../capture/page.ts';
import { pattern } from '../../patterns.ts';
import { hasLetters, textOf, textOutsideLinks, textRunAround, unwrap, wrapperOf } from '../dom-text.ts';

const RULE = 'scriptLinks';
const CONTROL = pattern('i')`
  ^(?:click here|click|here|print(?: this)?(?: page| article)?|close|share|email|reply|back(?: to top)?|top|play|
  pause|next|prev(?:ious)?|copy(?: link)?|expand(?: all)?|collapse(?: all)?|
  (?:show|read|see|view|load) (?:more|less|all)|more|less|menu|ok|cancel|like|save|bookmark|subscribe|toggle|×|✕|x)$`;

/** Links that run a script or hold a page of their own: they do nothing in a guide. Words that say something stay. */
export const scriptLinks: Rule = {
  id: RULE,
  apply(page) {
    for (const link of page.document.querySelectorAll('a[href]')) {
      const scheme = schemeOf(link.getAttribute('href') ?? '');
      if (scheme !== 'javascript' && scheme !== 'vbscript' && scheme !== 'data') continue;
      const text = textOf(link);
      const isControl = (text === '' && !link.querySelector('img')) || CONTROL.test(text);
      if (isControl && !link.closest(`${HEADINGS}, summary, dt`) && !hasLetters(textOutsideLinks(textRunAround(link))))
        remove(page, [wrapperOf(link)], { rule: RULE, kind: 'leftover', reason: 'A button that runs a script.' });
      else unwrap(link);
    }
  },
};

/** Browsers pass over white space and control characters in a scheme. */
const schemeOf = (href: string): string | undefined =>
  /^([a-z]+):/i.exec(href.slice(0, 60).replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();
