import { boilerplateIn, type LineRule } from '../article-lines.ts';
import { ANYWHERE, AT_END, AT_START, BUTTONS } from '../boilerplate-lines.ts';

const BEFORE_FIRST_SENTENCE = [...AT_START, ...ANYWHERE, BUTTONS];

/**
 * What stands around an article's sentences and is no part of it: bylines and dates at its beginning; share, newsletter
 * and related lines at its end.
 */
export const articleEnds: LineRule = {
  id: 'articleEnds',
  zones: {
    start: ({ block }) => boilerplateIn(block, BEFORE_FIRST_SENTENCE),
    tail: () => ({ kind: 'related', reason: 'It leads to other articles.' }),
    end: ({ block }) => boilerplateIn(block, AT_END),
  },
};
