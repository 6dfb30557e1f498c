import type { Rule } from '../../capture/page.ts';

/** What windows-1252 shows for the bytes 80–9F. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...HIGH].map((sign, i) => [sign, 0x80 + i]));
/** A byte that begins a sign of two to four bytes and those that continue it, each as it shows; 500 signs at most. */
const CONTINUING = `[\u0080-\u00bf${[...HIGH].filter((sign) => sign > '\u00ff').join('')}]`;
const SIGN = `[\u00c2-\u00df]${CONTINUING}|[\u00e0-\u00ef]${CONTINUING}{2}|[\u00f0-\u00f4]${CONTINUING}{3}`;
const WRONG = new RegExp(`(?:${SIGN}){1,500}`, 'g');
const CODE = 'pre, code, kbd, samp, script, style, textarea';

/** Text that was written as UTF-8 and read as windows-1252, mended where there can be no doubt. */
export const mojibake: Rule = {
  id: 'mojibake',
  apply({ document }) {
    for (const element of document.querySelectorAll('img[alt], [title]'))
      for (const name of ['alt', 'title']) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, mend(value));
      }
    if (!has(document.body.textContent ?? '')) return;
    const walker = document.createTreeWalker(document.body, 4);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (has(text.data) && !text.parentElement?.closest(CODE)) text.data = mend(text.data);
    }
  },
};

const has = (text: string): boolean => {
  WRONG.lastIndex = 0;
  return WRONG.test(text);
};

const mend = (text: string): string =>
  text.replace(WRONG, (signs, offset: number) => {
    const right = decode(Uint8Array.from([...signs], (sign) => BYTES.get(sign) ?? sign.charCodeAt(0)));
    return right !== undefined && isCertain(signs, right, text[offset - 1] ?? '') ? right : signs;
  });

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
function decode(bytes: Uint8Array): string | undefined {
  const right = UTF8.decode(bytes);
  return right.includes('\ufffd') || /\p{Cc}/u.test(right) ? undefined : right;
}

/**
 * French sets spaces and quotation marks behind its letters, capitals stand before capitals: only what no language
 * writes is certain. One sign alone must be a usual one; several in a row hold a sign from between 80 and 9F.
 */
function isCertain(signs: string, right: string, before: string): boolean {
  const hasHigh = [...signs].some((sign) => BYTES.has(sign));
  if ([...right].length > 1) return hasHigh || /^[\u00c2\u00c3]/.test(signs);
  if (signs.length === 4) return true;
  if (signs.length === 3) return hasHigh && /[\u2000-\u2bff\ufb01\ufb02\ufeff\uff00-\uffef]/.test(right);
  if (/\p{Lu}/u.test(before)) return false;
  return /^[\u00c2\u00c3]/.test(signs) || (hasHigh && /^[\u00c4\u00c5]/.test(signs));
}
