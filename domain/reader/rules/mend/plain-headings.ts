import { HEADINGS } from '../../block-elements.ts';
import type { Rule } from '../../capture/page.ts';
import { mayHaveStepNumber } from '../../steps/numbering.ts';
import { isLonger } from '../text-lengths.ts';

const textLength = (element: Element) => (element.textContent ?? '').trim().length;

/**
 * Takes class names off headings and what stands around them: the engine drops headings called "header", "anchor",
 * "share" or "social", though such a name says nothing about them.
 */
export const plainHeadings: Rule = {
  id: 'plainHeadings',
  apply({ document }) {
    for (const heading of document.body.querySelectorAll(HEADINGS)) {
      heading.removeAttribute('class');
      heading.removeAttribute('id');
      for (const part of heading.querySelectorAll('[class], [id]')) {
        part.removeAttribute('class');
        part.removeAttribute('id');
      }
      forgetGeneratedId(heading);
      const length = textLength(heading);
      if (length === 0 || heading.localName === 'h1') continue;
      const around = heading.parentElement;
      for (let wrapper = around; wrapper && !isLonger(wrapper, length + 4); wrapper = wrapper.parentElement) {
        if (wrapper === document.body) break;
        wrapper.removeAttribute('class');
        wrapper.removeAttribute('id');
        wrapper.removeAttribute('role');
      }
      if (mayHaveStepNumber(heading.textContent ?? '')) forgetSectionNames(heading);
    }
  },
};

const slugOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Generated pages name a section after its heading: "comments" is then a word of the guide's. */
function forgetGeneratedId(heading: Element): void {
  const section = heading.closest('section[id], div[id]');
  if (section && slugOf(section.id) === slugOf(heading.textContent ?? '')) section.removeAttribute('id');
}

/** A numbered heading with its text below it is a step, whatever its section is called. */
function forgetSectionNames(heading: Element): void {
  const section = heading.parentElement;
  if (!section || section.localName === 'body' || section.closest('nav, aside, footer')) return;
  let linked = 0;
  for (const link of section.querySelectorAll('a')) linked += textLength(link);
  if (linked > textLength(section) * 0.3) return;
  section.removeAttribute('class');
  section.removeAttribute('id');
}
