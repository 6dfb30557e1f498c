import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readGuide } from '../../../domain/reader/guide/check-guide.ts';
import { guideText } from '../../../domain/reader/guide/guide-text.ts';
import type { Cleaner } from '../../../harness/cleaner/cleaner.ts';

/** Reads the page that is shown and leaves it as it is; '' where it finds nothing. */
export type Engine = (cleaner: Cleaner) => Promise<{ text: string }>;

/** The extension itself. */
export const ours: Engine = async (cleaner) => {
  const { capture } = await cleaner.capture();
  const guide = readGuide((capture as { guide?: unknown }).guide);
  return { text: guide ? guideText(guide) : '' };
};

/** Runs in the page: what an engine's HTML says, a line for each block. */
function blockText(html: string): string {
  const blocks = new Set(
    (
      'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption ' +
      'figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td ' +
      'tfoot th thead tr ul'
    ).split(' '),
  );
  const unread = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'head']);
  let text = '';
  const read = (node: Node) => {
    if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1 || unread.has((node as Element).localName)) return;
    const edge = blocks.has((node as Element).localName) ? '\n' : '';
    text += edge;
    for (const child of node.childNodes) read(child);
    text += edge;
  };
  read(new DOMParser().parseFromString(html, 'text/html').body);
  return text.replace(/ *\n[\n ]*/g, '\n').trim();
}

const peer =
  (source: string, parse: string): Engine =>
  async ({ tab }) => {
    const world = await tab.openWorld('peer');
    await world.run(`${source}\n;undefined`);
    const html = await world.run<string | null>(parse);
    return { text: await world.run<string>(`(${blockText})(${JSON.stringify(html ?? '')})`) };
  };

/** Readability alone, as its own page says it is used. */
export async function readability(): Promise<Engine> {
  const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  return peer(await readFile(file, 'utf8'), 'new Readability(document.cloneNode(true)).parse()?.content');
}

/**
 * Defuddle, which reads the page itself and changes it: it has to come last.
 * @param file its bundle for browsers, `dist/index.js` of its package
 */
export async function defuddle(file: string): Promise<Engine> {
  return peer(await readFile(file, 'utf8'), 'new Defuddle(document, { url: location.href }).parse().content');
}

/** Runs in the page: everything on it that is numbered as a step is, with what it says. */
function numberedTexts(): string[] {
  const wordsOf = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const inner of copy.querySelectorAll('ol, ul, script, style, noscript')) inner.remove();
    for (const block of copy.querySelectorAll('p, div, br, h1, h2, h3, h4, h5, h6, figure, table')) {
      block.before(' ');
      block.after(' ');
    }
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const isNumbered = /^(?:(?:step|method|way|tip|part|option|solution|fix)\s*#?\d{1,3}\b|#?\d{1,3}\s*[.):–—-]\s*\D)/i;
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .map(wordsOf)
    .filter((words) => isNumbered.test(words));
  return [...headings, ...[...document.querySelectorAll('ol > li')].map(wordsOf)];
}

/** What is numbered on the page shown: headings, and items of ordered lists. */
export const numberedOn = async ({ tab }: Cleaner): Promise<string[]> =>
  (await tab.openWorld('gold')).run(`(${numberedTexts})()`);
