import { boilerplateIn, type LineRule } from '../article-lines.ts';
import { ANYWHERE, BELOW_PICTURES } from '../boilerplate-lines.ts';

const BELOW_A_PICTURE = [...ANYWHERE, BELOW_PICTURES];

/** Paragraphs that belong to a picture: controls of its viewer, names of its owner. */
export const pictureLines: LineRule = {
  id: 'pictureLines',
  zones: {
    anywhere: ({ block, before }) =>
      block.type === 'paragraph'
        ? boilerplateIn(block, before?.type === 'image' ? BELOW_A_PICTURE : ANYWHERE)
        : undefined,
  },
};
