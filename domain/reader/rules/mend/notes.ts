import { copyPosition, NOTE_MARK, type Page, type Rule } from '../../capture/page.ts';
import { pattern } from '../../patterns.ts';
import { isLonger } from '../text-lengths.ts';

const NOTE_NAME = pattern('i')`
  (?:^|[\s_-])
  (?:note|notice|warning|warn|tip|hint|caution|important|info|alert|callout|admonition|danger)
  (?:$|[\s_-])`;
const BESIDE = pattern('i')`
  related|newsletter|subscri|promo|sponsor|advert|(?:^|[\s_-])ads?(?:$|[\s_-])|comment|author|share|social|sidebar|
  widget|cookie|consent|banner|nav|menu|recommend|popular|signup|login`;
const LONGEST = 1500;

/** Notes and warnings in an `<aside>` or a box of their own stay: the engine takes every aside for a sidebar. */
export const notes: Rule = {
  id: 'notes',
  apply(page) {
    for (const aside of page.document.body.querySelectorAll('aside')) if (isNote(aside)) keep(page, aside);
    for (const box of page.document.body.querySelectorAll(
      'div[class], section[class], p[class], [role="note"], [role="alert"]',
    ))
      if (box.getAttribute('role') === 'note' || NOTE_NAME.test(box.getAttribute('class') ?? ''))
        if (isNote(box)) keep(page, box);
  },
};

function isNote(box: Element): boolean {
  const names = `${box.getAttribute('class') ?? ''} ${box.id}`;
  if (BESIDE.test(names) || isLonger(box, LONGEST)) return false;
  const text = (box.textContent ?? '').trim();
  if (text.length < 15) return false;
  if (box.closest('nav, footer, [data-form], [role="dialog"], body > header')) return false;
  if (box.querySelector('h1, input, [data-form], article')) return false;
  let linked = 0;
  for (const link of box.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length;
  return linked < text.length * 0.4 && /[.!?:。]/.test(text);
}

function keep({ document }: Page, box: Element): void {
  const note = document.createElement(box.localName === 'p' ? 'p' : 'div');
  note.setAttribute(NOTE_MARK, '');
  copyPosition(box, note);
  note.append(...box.childNodes);
  box.replaceWith(note);
}
