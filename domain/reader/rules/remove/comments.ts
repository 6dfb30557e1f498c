import { SUBHEADINGS } from '../../block-elements.ts';
import { type Page, type Rule, remove } from '../../capture/page.ts';
import { pattern } from '../../patterns.ts';
import { elementsNamed } from '../class-names.ts';
import { hasLetters, holdsSteps, isElement, proseLength, textOf, wrapperOf } from '../dom-text.ts';

const RULE = 'comments';
const NAMES = pattern()`
  ^(?:comments|comment[-_]?(?:list|lists|section|area|thread|threads|respond|form|box|container|wrapper|wrap|block|
  count|link|links)|(?:post|article|entry|page)[-_]comments?(?:[-_](?:link|section|area|list|wrapper))?|
  article-comment-link|commentlist|comments[-_](?:section|area|wrapper|container|list|block|title|link)|
  disqus(?:_thread)?|disqus-\w{1,30}|respond|fb-comments|utterances|giscus|gitalk|livefyre\w{0,20}|
  facebook-comments|reply-form|leave-reply)$`;
const BOXES = new Set(['section', 'div', 'ol', 'ul', 'aside', 'a', 'p', 'span', 'footer']);
const HEADING = pattern('i')`
  ^(?:(?:\d{1,5}|no|one) (?:comments?|replies|responses|thoughts)\b.{0,120}|comments?(?: \(\d{1,5}\))?|
  (?:leave|post|add|write) (?:a |your )?(?:reply|comment|response)
  (?: below| here| to .{1,30})?(?:\W{0,3}cancel reply)?|join the (?:discussion|conversation)|
  reader comments|what do you think\?|discussion|kommentare?|commentaires?|comentarios?)$`;
const FORM = pattern('i')`
  ^(?:\W*(?:comments?|name|e-?mail(?: address)?|website|url|required|optional|Δ|post comment|submit(?: comment)?|
  cancel(?: reply)?|reply|log ?in(?: to (?:reply|comment))?|save my name.{0,120}|
  your e-?mail address will not be published.{0,80}|required fields are marked.{0,10}|notify me.{0,80}|
  you must be logged in.{0,60}|\*)\W*){1,5}$`;
/** Where less prose would be left, the comments are the page's content. */
const LEAST = 700;

/** Comments of readers, and the form to write one. */
export const comments: Rule = {
  id: RULE,
  apply(page) {
    const { body } = page.document;
    let left: number | undefined;
    for (const box of elementsNamed(body, NAMES)) {
      if (!BOXES.has(box.localName) || !box.isConnected) continue;
      if (box.querySelector('h1, main, [itemprop="articleBody"]') || box.closest('pre, code') || holdsSteps(box))
        continue;
      const prose = proseLength(box);
      if (prose > 100) {
        left ??= proseLength(body);
        if (left - prose < LEAST) continue;
        left -= prose;
      }
      take(page, [wrapperOf(box)], box);
    }
    for (const heading of body.querySelectorAll(SUBHEADINGS))
      if (HEADING.test(textOf(heading)) && heading.isConnected) takeSection(page, heading);
  },
};

const take = (page: Page, nodes: Node[], first: Element): void => {
  const count = Math.max(1, first.querySelectorAll('li').length);
  remove(page, nodes, {
    rule: RULE,
    kind: 'comments',
    reason: 'Comments of readers, or the form to write one.',
    count,
  });
};

/** Takes out a heading with nothing but the parts of a form below it. */
function takeSection(page: Page, heading: Element): void {
  const nodes: Node[] = [heading];
  let isForm = /^(?:leave|post|add|write)\b/i.test(textOf(heading));
  for (let next = heading.nextSibling; next; next = next.nextSibling) {
    if (!isElement(next)) {
      if (hasLetters(next.textContent ?? '')) break;
      continue;
    }
    const text = textOf(next);
    const holdsField = next.matches('textarea, form') || next.querySelector('textarea, input[type="email"]') !== null;
    if (holdsField && text.length < 600) isForm = true;
    else if (text !== '' && (text.length > 300 || !FORM.test(text))) break;
    nodes.push(next);
  }
  const isLast = nodes.length === 1 && heading.nextElementSibling === null;
  if (isForm && (nodes.length > 1 || isLast)) take(page, nodes, heading);
}
