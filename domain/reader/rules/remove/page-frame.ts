import { type Page, type Rule, remove } from '../../capture/page.ts';
import { pattern } from '../../patterns.ts';
import { classNamesOf } from '../class-names.ts';
import { holdsSteps } from '../dom-text.ts';
import { measureText } from '../text-lengths.ts';

const ROLES = ['navigation', 'contentinfo', 'banner', 'search', 'menu', 'menubar'];
const PARTS = ['nav', 'footer', 'header', ...ROLES.map((role) => `[role="${role}"]`)].join();
/** The same as plain boxes, by the names that themes give them. */
const NAMES = pattern()`
  ^(?:masthead|colophon|(?:site|page|main|global|blog|top|primary|mobile|desktop)[-_]?(?:head(?:er)?|foot(?:er)?|
  nav(?:bar|igation)?|menu|bar)|nav(?:bar|igation)|top-?bar|footer|
  footer-(?:inner|widgets|wrap(?:per)?|area|main|bottom)|header-(?:inner|wrap(?:per)?|main|top)|breadcrumbs?|
  bread-?crumb|copyright|skip-links?)$`;
const PROSE = 200;

/** The site's own head, foot and menus around the article. */
export const pageFrame: Rule = {
  id: 'pageFrame',
  apply(page) {
    const { body } = page.document;
    for (const part of body.querySelectorAll(PARTS)) if (isFrame(page, part)) takeOut(page, part);
    for (const part of body.querySelectorAll('div[id], div[class], section[id], section[class]'))
      if (classNamesOf(part).some((name) => NAMES.test(name)) && isFrame(page, part)) takeOut(page, part);
    // Not before: what is left is asked for its length by most of the rules.
    measureText(body);
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
