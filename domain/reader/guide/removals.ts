import { blocksOfNodes } from '../article/blocks.ts';
import type { ReadContext } from '../article/inlines.ts';
import type { Removed } from '../capture/page.ts';
import type { Block, Removal, RemovalKind } from './guide.ts';

/** Of these kinds nobody wants back more than the text: menus, rows of buttons, lists of other articles. */
const TEXT_ONLY = new Set<RemovalKind>(['frame', 'related', 'share', 'consent', 'tracker']);
const MAX_EXCERPT_LENGTH = 120;
const MAX_BLOCKS = 50;
const MAX_LINE_LENGTH = 300;

/** A removal as the guide holds it, with blocks to show what was taken out: no pictures, no players. */
export function removalOf({ rule, kind, reason, count, nodes, at }: Removed, context: ReadContext): Removal {
  const text = lineOf(nodes.map((node) => node.textContent ?? '').join(' '), 4 * MAX_EXCERPT_LENGTH);
  const excerpt = (text || firstAddress(nodes) || '').slice(0, MAX_EXCERPT_LENGTH);
  return { rule, kind, reason, count, at, excerpt, blocks: text ? blocksBack(nodes, kind, at, context) : [] };
}

const lineOf = (text: string, longest: number): string =>
  text
    .slice(0, 20 * longest)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);

function blocksBack(nodes: readonly Node[], kind: RemovalKind, at: number, context: ReadContext): Block[] {
  const blocks = TEXT_ONLY.has(kind) ? linesOf(nodes, at) : blocksOfNodes(nodes, context).filter(isReadable);
  return blocks.slice(0, MAX_BLOCKS);
}

const isReadable = (block: Block): boolean => block.type !== 'image' && block.type !== 'video';

/** A line for each text, joined where they stand in one element. */
function linesOf(nodes: readonly Node[], at: number): Block[] {
  const lines: string[] = [];
  const read = (node: Node): void => {
    if (lines.length >= MAX_BLOCKS) return;
    const isLine = node.firstChild === null || (node.firstChild === node.lastChild && node.firstChild.nodeType === 3);
    if (node.nodeType === 3 || (node.nodeType === 1 && isLine)) {
      const line = lineOf(node.textContent ?? '', MAX_LINE_LENGTH);
      if (line) lines.push(line);
    } else for (let child = node.firstChild; child; child = child.nextSibling) read(child);
  };
  nodes.forEach(read);
  return lines.map((line) => ({ type: 'paragraph', at, content: [line] }));
}

function firstAddress(nodes: readonly Node[]): string | undefined {
  for (const node of nodes) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const from = element.matches('[src], [href]') ? element : element.querySelector('[src], [href]');
    const address = from?.getAttribute('src') ?? from?.getAttribute('href');
    if (address) return address;
  }
  return;
}
