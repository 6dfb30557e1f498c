import { type Page, type Rule, remove } from '../page.ts';
import { holdsSteps } from '../runs.ts';

const PARTS =
  'nav, footer, header, [role="navigation"], [role="contentinfo"], [role="banner"], [role="search"], [role="menu"], [role="menubar"]';
const PROSE = 200;

/** The site's own head, foot and menus around the article. Taken out first: all that follows has less to look through. */
export const pageFrame: Rule = {
  id: 'pageFrame',
  apply(page) {
    const { body } = page.document;
    for (const part of body.querySelectorAll(PARTS)) if (isFrame(page, part)) takeOut(page, part);
  },
};

/** Outside the article, mostly links or nearly empty, without a title and without steps. */
function isFrame(page: Page, part: Element): boolean {
  if (!page.document.body.contains(part) || part.closest('article, main, [role="main"], [itemprop="articleBody"]'))
    return false;
  if (part.querySelector('h1, article, main, [role="main"], ol, pre, [itemprop="articleBody"]')) return false;
  let prose = 0;
  for (const paragraph of part.querySelectorAll('p')) {
    if (!paragraph.querySelector('a')) prose += (paragraph.textContent ?? '').trim().length;
    if (prose > PROSE) return false;
  }
  return !holdsSteps(part);
}

function takeOut(page: Page, part: Element): void {
  if (!(part.textContent ?? '').trim()) part.remove();
  else remove(page, [part], { rule: 'pageFrame', kind: 'frame', reason: 'The site’s own head, foot or menu.' });
}
