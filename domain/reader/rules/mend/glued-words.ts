import type { Rule } from '../../capture/page.ts';
import { oneOf } from '../../patterns.ts';
import { isLonger } from '../text-lengths.ts';

const INLINE = 'a, b, strong, em, i, u, mark, kbd, code, span, font, small';
const CODE = 'pre, code, kbd, samp, tt, var, textarea, script, style';
/** Words that are never the beginning of another word with a capital after it, nor of a name. */
const BEFORE = oneOf(`
  the to on tap select click open that and or in at your our my of with press choose then go from for is are was
  this its his her hit under into use using turn off toggle by see try a an as it if not named called find via pick
  hold touch visit check enable disable launch enter type run swipe scroll head navigate about inside within
  between like over also you we when where which set both all any new either each near says? labeled labelled
  marked the’ a’`);
const AFTER = oneOf(`
  off app apps and or to the button buttons tab icon menu option options page section in on from then is are if for
  at with screen settings? file files folder keys? toggle switch window of you your will that which as by into
  under again when also but feature field link website site panel pane box list item app’s was has have can may
  should must until before after so not it`);
/** Systems and brands whose second half has the capital. */
const BRAND = oneOf(`
  mac watch i ipad tv vision web e my you face air git java type open post play one power note blue snap drop micro
  mini nano`);
const BRAND_TAIL = oneOf(
  `
  OS X Cloud Phone Pad Pod Mac Tunes Message Photo Movie Book Tube Time Drop Play Pods Hub Lab Script Bay SQL GL
  Drive Note Point Tooth Chat Box SSL Office ID Station SD SIM Soft LED HC XC`,
  '',
);

/** Words that lost the space between them at an inline tag: "open the<strong>Settings</strong> app". */
export const gluedWords: Rule = {
  id: 'gluedWords',
  apply({ document }) {
    for (const element of document.body.querySelectorAll(INLINE)) {
      if (isLonger(element, 400)) continue;
      const text = element.textContent ?? '';
      if (text.length < 2) continue;
      mendBefore(element, text);
      mendAfter(element, text);
    }
  },
};

const isCode = (element: Element): boolean => element.parentElement?.closest(CODE) != null;

function mendBefore(element: Element, text: string): void {
  const before = textBeside(element, 'previousSibling');
  const glued = before && /(?:^|[^\p{L}\p{N}_./@\\-])(\p{L}[\p{L}’']*)$/u.exec(before.data.slice(-40));
  const first = /^[\p{L}\p{N}]+/u.exec(text)?.[0];
  if (!before || !glued?.[1] || !first) return;
  if (isGluedBefore(glued[1], first, text) && !isCode(element)) before.data += ' ';
}

function isGluedBefore(word: string, first: string, text: string): boolean {
  if (word.length < 2 || (BRAND_TAIL.test(first) && BRAND.test(word))) return false;
  const isKnown = BEFORE.test(word);
  const isCapital = /^\p{Lu}/u.test(first) || /^[ie]\p{Lu}\p{Ll}/u.test(first);
  if (isCapital) return isKnown || /^\p{Ll}+$/u.test(word);
  // Small letters on both sides may be one word with a part set off: only whole phrases are safe.
  return isKnown && word.length > 1 && /^\p{Ll}{2,}\s+[\p{L}\p{N}]/u.test(text);
}

function mendAfter(element: Element, text: string): void {
  const after = textBeside(element, 'nextSibling');
  const glued = after && /^(\p{L}[\p{L}’']*)(?![\p{L}\p{N}_./@\\-]*[/\\@])/u.exec(after.data.slice(0, 40));
  if (!after || !glued?.[1]) return;
  const next = glued[1];
  const isGlued =
    (/[\p{L}\p{N}]:$/u.test(text) && text.length > 3) || (/\p{Ll}{2}$/u.test(text) && isGluedAfter(next, text));
  if (isGlued && !isCode(element)) after.data = ` ${after.data}`;
}

const isGluedAfter = (next: string, text: string): boolean => {
  const last = /[\p{L}\p{N}]+$/u.exec(text)?.[0] ?? '';
  if (/^\p{Lu}\p{Ll}/u.test(next)) return !(BRAND_TAIL.test(next) && BRAND.test(last)) && last.length > 2;
  // "Click</b>s" and "un<em>believ</em>able": a whole known word, behind a name or a phrase.
  return AFTER.test(next) && /^\p{Lu}|\s/u.test(text);
};

/** The text right beside an element, out of inline elements that it begins or ends. */
function textBeside(element: Element, way: 'previousSibling' | 'nextSibling'): Text | undefined {
  let from: Node = element;
  while (from[way] === null && from.parentElement && from.parentElement.matches(INLINE)) from = from.parentElement;
  const beside = from[way];
  return beside?.nodeType === 3 ? (beside as Text) : undefined;
}
