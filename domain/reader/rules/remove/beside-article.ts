import { type Rule, remove } from '../../capture/page.ts';
import type { ArticleInPage } from '../article-in-page.ts';
import { textOf } from '../dom-text.ts';

const RULE = 'besideArticle';

/** What the engine left out of the article's region, and no rule put back. */
export const besideArticle: Rule<ArticleInPage> = {
  id: RULE,
  apply({ page, beside }) {
    for (const part of beside) {
      // The title is shown above the article.
      if (!textOf(part) || part.localName === 'h1') continue;
      remove(page, [part], { rule: RULE, kind: 'frame', reason: 'It stands beside the article.' });
    }
  },
};
