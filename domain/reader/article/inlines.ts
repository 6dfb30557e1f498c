import { SEPARATES_WORDS } from '../block-elements.ts';
import { pictureAddress, safeAddress } from '../guide/address.ts';
import { type Inline, MARKS, type Mark, type Picture } from '../guide/guide.ts';
import { wordList } from '../patterns.ts';

/** Element → mark. */
const MARK = new Map<string, Mark>([
  ...MARKS.map((mark) => [mark, mark] as const),
  ...wordList('i cite dfn var').map((name) => [name, 'em'] as const),
  ...wordList('samp tt').map((name) => [name, 'code'] as const),
  ...wordList('s strike').map((name) => [name, 'del'] as const),
  ['b', 'strong'],
]);

/** Elements that no guide shows: fields of forms, scripts, drawings. */
const IGNORED = new Set(
  wordList(`
    script style noscript template input select textarea option datalist iframe object embed canvas audio video svg math
    meta link title head base map area progress meter dialog`),
);

export const isIgnored = (element: Element): boolean => IGNORED.has(element.localName);

/** What the elements of a page are read with. */
export interface ReadContext {
  /** What relative addresses are relative to. */
  base: string;
  /** The page itself, without its fragment: links into it lead nowhere in the reader. */
  self: string;
  /** How many blocks and marks stand around what is read. */
  depth: number;
}

/** Blocks that stand deeper in others are drawn flat. */
export const DEEPEST = 12;
export const deeper = (context: ReadContext): ReadContext => ({ ...context, depth: context.depth + 1 });

/**
 * Reads nodes as running text with its emphasis, links, pictures and line breaks.
 * @returns white space collapsed, none at either end
 */
export function inlinesOf(nodes: Iterable<Node>, context: ReadContext): Inline[] {
  return trimmed(read(nodes, context));
}

function read(nodes: Iterable<Node>, context: ReadContext): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (node.nodeType === 3) inlines.push(singleSpaced(node.nodeValue ?? ''));
    else if (node.nodeType === 1) inlines.push(...readElement(node as Element, context));
  }
  return inlines;
}

/** Soft hyphens and zero-width spaces are only hints for the line; all other white space is one space. */
const collapse = (run: string) => (/\s/.test(run) ? ' ' : '');
const singleSpaced = (text: string): string =>
  /[\u00ad\u200b]/.test(text) ? text.replace(/[\s\u00ad\u200b]+/g, collapse) : text.replace(/\s{2,}|[^\S ]/g, ' ');

function readElement(element: Element, context: ReadContext): Inline[] {
  const name = element.localName;
  if (name === 'br') return [{ isBreak: true }];
  if (name === 'img') {
    const picture = pictureOf(element, context);
    return picture ? [{ picture }] : [];
  }
  if (name === 'math') return [element.textContent ?? ''];
  if (isIgnored(element)) return [];
  const mark = MARK.get(name);
  const isMarked = name === 'a' || mark !== undefined;
  const content = read(element.childNodes, isMarked ? deeper(context) : context);
  if (content.length === 0 || (isMarked && context.depth > 2 * DEEPEST)) return content;
  if (name === 'a') {
    const href = safeAddress(element.getAttribute('href'), context.base);
    return href && href.split('#')[0] !== context.self ? [{ href, content }] : content;
  }
  if (mark) return [{ mark, content }];
  if (name === 'q') return ['“', ...content, '”'];
  // Two blocks in one line of text are two words.
  return SEPARATES_WORDS.has(name) ? [' ', ...content, ' '] : content;
}

/** A picture with an address that may be shown. */
export function pictureOf(element: Element, context: ReadContext): Picture | undefined {
  const src = pictureAddress(element.getAttribute('src'), context.base);
  if (!src) return;
  const width = sizeOf(element, 'width');
  const height = sizeOf(element, 'height');
  return {
    src,
    alt: (element.getAttribute('alt') ?? '').trim().slice(0, 1000),
    ...(width && height && { width, height }),
  };
}

function sizeOf(element: Element, name: string): number | undefined {
  const size = Number(element.getAttribute(name));
  return Number.isInteger(size) && size > 0 && size < 20_000 ? size : undefined;
}

/** The text of inline content, without pictures. */
export function rawText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if ('content' in inline) return rawText(inline.content);
      return 'isBreak' in inline ? ' ' : '';
    })
    .join('');
}

/** One space where there were several, none at the ends; nothing empty. */
function trimmed(inlines: Inline[]): Inline[] {
  const state = { isAfterSpace: true };
  const out = squeeze(inlines, state);
  trimEnd(out);
  return out;
}

function squeeze(inlines: Inline[], state: { isAfterSpace: boolean }): Inline[] {
  const out: Inline[] = [];
  for (const inline of inlines) {
    if (typeof inline === 'string') {
      // Generated pages leave a space between a bold word and the sign behind it.
      const text = inline.replace(state.isAfterSpace ? /^ / : /^ (?=[,.](?:\s|$))/, '');
      if (!text) continue;
      state.isAfterSpace = text.endsWith(' ');
      const last = out.at(-1);
      if (typeof last === 'string') out[out.length - 1] = last + text;
      else out.push(text);
    } else if ('content' in inline) {
      const content = squeeze(inline.content, state);
      if (content.length > 0) out.push({ ...inline, content });
    } else {
      if ('isBreak' in inline) {
        trimEnd(out);
        if (out.length === 0 && state.isAfterSpace) continue;
        state.isAfterSpace = true;
      } else state.isAfterSpace = false;
      out.push(inline);
    }
  }
  return out;
}

function trimEnd(inlines: Inline[]): void {
  for (let last = inlines.at(-1); last !== undefined; last = inlines.at(-1)) {
    if (typeof last === 'string') {
      const text = last.trimEnd();
      if (text) {
        inlines[inlines.length - 1] = text;
        return;
      }
      inlines.pop();
    } else if ('isBreak' in last) inlines.pop();
    else if ('content' in last) {
      trimEnd(last.content);
      if (last.content.length > 0) return;
      inlines.pop();
    } else return;
  }
}
