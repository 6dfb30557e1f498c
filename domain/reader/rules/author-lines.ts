import { type Page, type Rule, remove } from '../page.ts';
import { namesOf, shellOf, wordsOf } from '../runs.ts';

const RULE = 'authorLines';
const NAMES =
  /^(?:author|byline|authors?-?(?:name|info|label|meta|line|link|avatar|image|photo)|(?:post|entry|article)-?(?:author|byline|avatar)|p-author|avatar(?:-\w{1,10})?|gravatar)$/;
const SAID = 'meta[name="author"], meta[property="article:author"], meta[name="dc.creator"], meta[name="byl"]';

/** The writer's name and face above a guide, where the page says the name elsewhere too; the engine reads one of them. */
export const authorLines: Rule = {
  id: RULE,
  apply(page) {
    const isSaid = page.document.querySelector(SAID) !== null;
    for (const part of page.document.body.querySelectorAll('[class*="author"], [class*="byline"], [class*="avatar"]'))
      if (namesOf(part).some((name) => NAMES.test(name)) && page.document.body.contains(part))
        judge(page, part, isSaid);
  },
};

function judge(page: Page, part: Element, isSaid: boolean): void {
  const words = wordsOf(part);
  const pictures = part.localName === 'img' ? 1 : part.querySelectorAll('img').length;
  const isPicture = words === '' && pictures > 0;
  if (
    part.querySelector('p, h1, h2, h3, h4, h5, h6, li, pre, table, button') ||
    part.closest('li, p, table, blockquote')
  )
    return;
  if (isPicture ? pictures > 1 : !isSaid || words.length > 60) return;
  remove(page, [shellOf(part)], { rule: RULE, kind: 'frame', reason: 'The author stands at the top of the guide.' });
}
