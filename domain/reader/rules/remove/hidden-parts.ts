import { HEADINGS, SUBHEADINGS } from '../../block-elements.ts';
import { copyPosition, type Page, POSITION, type Rule, remove } from '../../capture/page.ts';
import { elementsNamed, namesText } from '../class-names.ts';
import { isLonger } from '../text-lengths.ts';

const RULE = 'hiddenParts';
const FOLDED = /accordion|collaps|toggle|expand|spoiler|faq|panel|tab|fold|read-?more|show-?more|answer/i;
const ASIDE = /modal|popup|pop-up|dialog|tooltip|overlay|lightbox|menu|nav|search|share|login|cookie|consent|template/i;
const AROUND = [
  'nav, body > header, footer, aside, [data-form], [class*="banner"]',
  '[role="dialog"], [aria-modal="true"], [role="navigation"]',
].join();
const PROSE = 140;

const isMarkedHidden = (element: Element) =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

/** Takes out what the page hides, but for what it folds away (accordions, tabs, "read more"), which is opened. */
export const hiddenParts: Rule = {
  id: RULE,
  apply(page) {
    const { document } = page;
    const byId = new Map<string, Element>();
    for (const trigger of document.querySelectorAll('[aria-controls], [data-target], [data-bs-target], a[href^="#"]'))
      for (const id of controlled(trigger)) if (!byId.has(id)) byId.set(id, trigger);
    const marked = document.body.querySelectorAll('[hidden], [aria-hidden="true"], [style*="none"], [style*="hidden"]');
    const most = (document.body.textContent ?? '').length / 3;
    for (const element of new Set([...page.live.hidden, ...[...marked].filter(isMarkedHidden)])) {
      if (!document.body.contains(element)) continue;
      // Behind an open dialog the whole page is marked as hidden.
      if (isFolded(element, byId.get(element.id)) || (element.textContent ?? '').length > most) open(page, element);
      else takeOut(page, element);
    }
    const folds = elementsNamed(document.body, FOLDS).filter((part) => FOLDS.test(part.getAttribute('class') ?? ''));
    for (const fold of folds) forgetNames(fold);
    nameTabs(page, byId);
    for (const button of document.body.querySelectorAll('button, summary [role="button"], [role="button"]'))
      if (button.localName === 'button' || button.hasAttribute('aria-expanded')) keepTitle(page, button);
  },
};

const CONTROLS = ['aria-controls', 'data-target', 'data-bs-target', 'href'];

function controlled(trigger: Element): string[] {
  const named = CONTROLS.map((name) => trigger.getAttribute(name)).filter((value) => value !== null);
  return named.flatMap((value) => value.split(/\s+/)).map((id) => id.replace(/^#/, ''));
}

/** Whether a hidden part can be opened by something on the page, so that it belongs to what people read. */
function isFolded(element: Element, trigger: Element | undefined): boolean {
  const length = (element.textContent ?? '').trim().length;
  if (length === 0 && !element.querySelector('img')) return false;
  if (ASIDE.test(namesText(element)) && !FOLDED.test(namesText(element))) return false;
  if (element.closest(AROUND)) return false;
  if (element.closest(HEADINGS) || element.matches('pre, :has(pre)')) return true;
  if (element.getAttribute('role') === 'tabpanel' || element.closest('details')) return true;
  if (trigger && !ASIDE.test(namesText(trigger))) return true;
  const before = element.previousElementSibling;
  const isTitled = before !== null && (before.localName === 'dt' || isTrigger(before));
  if (isTitled || element.localName === 'dd') return true;
  const isNamed =
    FOLDED.test(namesText(element)) || FOLDED.test(element.parentElement ? namesText(element.parentElement) : '');
  return isNamed && !isMostlyLinks(element) && length >= 20 ? true : isProse(element);
}

const isTrigger = (element: Element): boolean =>
  element.matches(`button, summary, [aria-expanded], [role="button"], [role="tab"], ${SUBHEADINGS}`) ||
  element.querySelector('button, [aria-expanded], [role="button"]') !== null ||
  FOLDED.test(namesText(element));

function isMostlyLinks(element: Element): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').length;
  return linked > (element.textContent ?? '').length / 2;
}

/** Whole sentences in paragraphs of their own. */
function isProse(element: Element): boolean {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p, li')) length += (paragraph.textContent ?? '').length;
  return length >= PROSE && !isMostlyLinks(element);
}

/** Takes off the marks of hidden parts, which the engine goes by, too. */
function open(page: Page, element: Element): void {
  for (const part of [element, ...element.querySelectorAll('[hidden], [aria-hidden="true"], [style]')]) {
    if (part !== element && page.live.hidden.has(part) && !isFolded(part, undefined)) continue;
    part.removeAttribute('hidden');
    part.removeAttribute('aria-hidden');
    part.removeAttribute('style');
  }
  element.removeAttribute('class');
  if (element.getAttribute('role')) element.removeAttribute('role');
}

function takeOut(page: Page, element: Element): void {
  // A formula's picture stands in for what only some browsers can draw.
  if (namesText(element).includes('fallback-image')) return;
  if (isLonger(element, 0))
    remove(page, [element], { rule: RULE, kind: 'hidden', reason: 'The page does not show it.' });
  else element.remove();
}

const FOLDS = /accordion|faq|collaps/i;

/** Takes off class names in a fold: the engine goes by them, and a fold's parts are often called hidden. */
function forgetNames(fold: Element): void {
  if (fold.closest(AROUND) || ASIDE.test(namesText(fold)) || isMostlyLinks(fold)) return;
  for (const part of [fold, ...fold.querySelectorAll('div[class], section[class]')])
    if (/hidden|header|footer|extra|comment|meta/i.test(part.getAttribute('class') ?? ''))
      part.removeAttribute('class');
}

/** A tab's panel gets the tab's text as its heading, since the row of tabs is taken out. */
function nameTabs(page: Page, byId: ReadonlyMap<string, Element>): void {
  for (const list of page.document.body.querySelectorAll('[role="tablist"]')) {
    const tabs = [...list.querySelectorAll('[role="tab"]')];
    const panels = tabs.map((tab) => [...byId].find(([, trigger]) => trigger === tab)?.[0]);
    const found = panels.map((id) => (id ? page.document.getElementById(id) : null));
    if (tabs.length === 0 || found.some((panel) => !panel)) continue;
    tabs.forEach((tab, i) => {
      const title = page.document.createElement('h4');
      title.append(...tab.childNodes);
      found[i]?.prepend(title);
      copyPositionIfAny(tab, title);
    });
    list.remove();
  }
}

/** The engine throws buttons away: one that opens something becomes a heading. */
function keepTitle(page: Page, button: Element): void {
  const isOpener =
    button.hasAttribute('aria-expanded') || button.hasAttribute('aria-controls') || FOLDED.test(namesText(button));
  const title = (button.textContent ?? '').trim();
  if (!isOpener || title.length < 4 || /^(show|read|see|view|load) (more|less|all)/i.test(title)) return;
  if (ASIDE.test(namesText(button)) || button.closest('nav, header, footer, [role="navigation"]')) return;
  const isInHeading = button.closest(`${HEADINGS}, summary, dt`) !== null;
  const plain = page.document.createElement(isInHeading ? 'span' : 'h4');
  plain.append(...button.childNodes);
  copyPositionIfAny(button, plain);
  button.replaceWith(plain);
}

/** An element without a position gives none: `positionOf` then finds the nearest. */
function copyPositionIfAny(from: Element, to: Element): void {
  if (from.getAttribute(POSITION)) copyPosition(from, to);
}
