import type { Inline, Mark, Picture } from '../guide/guide.ts';

/** Marks and links around a part: none stands in itself. */
type Around = readonly (Mark | 'link')[];

/** Signs around a run; the others have none in Markdown and are written as their element. */
const SIGNS: Partial<Record<Mark, string>> = { strong: '**', em: '*', del: '~~' };

/** Text that says what it says wherever it stands in a line. */
const escaped = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*[\]<~|]/g, '\\$&')
    // Within a word it means nothing.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&');

/** What would make a line something else at its beginning: a heading, an item, a quote, a rule, a table. */
export const escapeStarts = (text: string) =>
  text.replace(/^( *)([-+=>#:]|\d{1,9}(?=[.)](?:\s|$)))/gm, (_all, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );

/** An address between round brackets. */
const target = (address: string) =>
  address.replace(/[\s<>|\\]/g, (sign) => encodeURIComponent(sign)).replace(/[()]/g, '\\$&');

/** A picture in a line. */
export const pictureMarkdown = ({ alt, src }: Picture) => `![${escaped(alt).trim()}](${target(src)})`;
/** A link; its text is Markdown. */
export const linkMarkdown = (text: string, address: string) => `[${text}](${target(address)})`;
/** A fence for code: longer than any in it. */
export const fenceFor = (text: string, least: number) =>
  '`'.repeat((text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), least - 1) + 1);

/** Spaces at the ends stay outside of what is put around the text. */
const spaced = (text: string, wrap: (trimmed: string) => string) =>
  (/^\s+/.exec(text)?.[0] ?? '') + wrap(text.trim()) + (/\s+$/.exec(text)?.[0] ?? '');

function codeText(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'content' in part ? codeText(part.content) : ' ';
    })
    .join('');
}

function codeMarkdown(content: readonly Inline[], before: string, after: string): string {
  const all = codeText(content).replace(/\s+/g, ' ');
  if (all.trim() === '') return all;
  // Two fences side by side would be one.
  const isBeside = before === BESIDE || after.startsWith('`');
  return spaced(all, (text) => {
    if (isBeside) return `<code>${escaped(text)}</code>`;
    const fence = fenceFor(text, 1);
    const padding = /^`|`$/.test(text) ? ' ' : '';
    return fence + padding + text + padding + fence;
  });
}

/** Stands for a mark or link before. */
const BESIDE = '`*~';

/** Whether signs around `inner` are read as such between these neighbours (CommonMark 6.2). */
function isReadAsMark(before: string, inner: string, after: string, sign: string): boolean {
  const isPlain = (text: string) => /^[\p{L}\p{N}]/u.test(text);
  const last = [...before].at(-1) ?? '';
  if (before === BESIDE) return false;
  const innerLast = [...inner].at(-1) ?? '';
  if (after.startsWith(sign[0] ?? '')) return false;
  return (isPlain(inner) || !isPlain(last)) && (isPlain(innerLast) || !isPlain(after));
}

function marked(mark: Mark, inner: string, before: string, after: string): string {
  const sign = SIGNS[mark];
  return spaced(inner, (text) => {
    const [last, next] = [/^\s/.test(inner) ? ' ' : before, /\s$/.test(inner) ? ' ' : after];
    return sign && isReadAsMark(last, text, next, sign) ? sign + text + sign : `<${mark}>${text}</${mark}>`;
  });
}

/** How a part will end, as far as it matters to the next one; marks side by side could be misread in many ways. */
function endOf(part: Inline | undefined): string {
  if (typeof part === 'string') return part.slice(-2);
  if (part === undefined || 'isBreak' in part) return ' ';
  return 'picture' in part ? ')' : BESIDE;
}

/** `beforeAll` and `afterAll` stand around them without a sign between. */
function parts(content: readonly Inline[], around: Around, beforeAll = '', afterAll = ''): string {
  let out = '';
  // From the end: whether signs are read as a mark depends on what follows them.
  for (const [index, part] of [...content.entries()].reverse()) {
    const before = index > 0 ? endOf(content[index - 1]) : beforeAll;
    out = partMarkdown(part, before, out || afterAll, around) + out;
  }
  return out;
}

function partMarkdown(part: Inline, before: string, after: string, around: Around): string {
  if (typeof part === 'string') return after.startsWith('[') ? escaped(part).replace(/!$/, '\\!') : escaped(part);
  if ('isBreak' in part) return '\n';
  if ('picture' in part) return pictureMarkdown(part.picture);
  const kind = 'mark' in part ? part.mark : 'link';
  if (kind === 'code') return codeMarkdown(part.content, before, after);
  if (around.includes(kind)) return parts(part.content, around, before, after);
  const inner = parts(part.content, [...around, kind]);
  if (inner.trim() === '') return inner;
  if ('mark' in part) return marked(part.mark, inner, before, after);
  return spaced(inner, (text) => linkMarkdown(text, part.href));
}

/**
 * Parts of a line as Markdown; what lines may not begin with is not escaped.
 * @param lineEnd how a line is broken where it will stand
 * @returns without spaces and breaks at its ends
 */
export function inlineMarkdown(content: readonly Inline[], lineEnd: string): string {
  return parts(content, [])
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(lineEnd);
}
