import { IS_GUIDE_BLOCK } from '../block-elements.ts';
import { NOTE_MARK, positionOf } from '../capture/page.ts';
import type { Block, HeadingBlock } from '../guide/guide.ts';
import { figureOf } from './figures.ts';
import { DEEPEST, deeper, inlinesOf, isNothing, type ReadContext, wordsOf } from './inlines.ts';
import { holdsPicture, paragraphsOf, picturesIn, tidyEnds } from './paragraphs.ts';
import { tableOf } from './tables.ts';
import { videoOf } from './videos.ts';

/** What stands around its content in a guide too. */
const NESTS = new Set(['ul', 'ol', 'menu', 'dir', 'table', 'blockquote', 'aside', 'details']);

/** Whether a node is a block or holds one. */
const holdsBlock = (node: Node): boolean =>
  node.nodeType === 1 && (IS_GUIDE_BLOCK.has((node as Element).localName) || hasBlockInside(node as Element));
const hasBlockInside = (element: Element): boolean => {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (IS_GUIDE_BLOCK.has(child.localName) || hasBlockInside(child)) return true;
  return false;
};

/** White space between blocks is most of what stands there. */
const isBlank = (node: Node): boolean => node.nodeType === 3 && (node.nodeValue ?? '').trim() === '';

/**
 * Reads the content of an element as blocks. Running text between blocks becomes paragraphs.
 * @param root the article, or what was taken out of it
 * @param ground what addresses are relative to
 */
export function blocksOf(root: Node, ground: ReadContext): Block[] {
  return blocksOfNodes(root.childNodes, ground);
}

/** The same for nodes one after the other. */
export function blocksOfNodes(nodes: Iterable<Node>, ground: ReadContext): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const endRun = () => {
    if (run.length > 0) blocks.push(...paragraphsOf(run, ground));
    run = [];
  };
  for (const node of nodes) {
    if (node.nodeType !== 1 && node.nodeType !== 3) continue;
    if (holdsBlock(node)) {
      endRun();
      blocks.push(...blockOf(node as Element, ground));
    } else if (run.length > 0 || !isBlank(node)) run.push(node);
  }
  endRun();
  return blocks;
}

function blockOf(element: Element, ground: ReadContext): Block[] {
  const name = element.localName;
  const at = positionOf(element);
  const isNest = NESTS.has(name) || element.hasAttribute(NOTE_MARK);
  const inner = isNest ? deeper(ground) : ground;
  const inside = () => blocksOf(element, inner);
  if (isNest && ground.depth >= DEEPEST) return inside();
  if (element.hasAttribute(NOTE_MARK)) return wrap(inside(), (blocks) => ({ type: 'note', at, blocks }));
  if (/^h[1-6]$/.test(name)) return headingOf(element, at, ground);
  switch (name) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return listOf(element, at, inner);
    case 'table':
      return tableOf(element, at, inner, blocksOf);
    case 'pre':
      return codeOf(element, at);
    case 'blockquote':
      return wrap(inside(), (blocks) => ({ type: 'quote', at, blocks }));
    case 'aside':
      return wrap(inside(), (blocks) => ({ type: 'note', at, blocks }));
    case 'details':
      return detailsOf(element, at, inner);
    case 'figure':
      return figureOf(element, at, ground, blocksOf);
    case 'iframe':
    case 'video':
      return videoOf(element, at, ground.base);
    case 'dt':
      return inside().map((block) =>
        block.type === 'paragraph' ? { ...block, content: [{ mark: 'strong', content: block.content }] } : block,
      );
    case 'hr':
      return [];
    default:
      return isNothing(element) ? [] : inside();
  }
}

const wrap = (blocks: Block[], make: (blocks: Block[]) => Block): Block[] => (blocks.length > 0 ? [make(blocks)] : []);

function headingOf(element: Element, at: number, ground: ReadContext): Block[] {
  const content = inlinesOf(element.childNodes, ground);
  const pictures = picturesIn(content);
  const words = content.filter((inline) => !holdsPicture(inline));
  const level = Math.max(2, Number(element.localName[1])) as HeadingBlock['level'];
  return [
    ...(wordsOf(words).trim() ? [{ type: 'heading', at, level, content: tidyEnds(words) } as const] : []),
    ...pictures.map((picture): Block => ({ type: 'image', at, picture, caption: [] })),
  ];
}

function listOf(element: Element, at: number, ground: ReadContext): Block[] {
  const items: Block[][] = [];
  for (const node of element.childNodes) {
    if (node.nodeType !== 1 && !(node.nodeValue ?? '').trim()) continue;
    const isItem = node.nodeType === 1 && (node as Element).localName === 'li';
    const blocks = isItem ? blocksOf(node, ground) : blocksOfNodes([node], ground);
    if (blocks.length === 0) continue;
    // A list or a picture straight in a list belongs to the item before it.
    const before = items.at(-1);
    if (!isItem && before) before.push(...blocks);
    else items.push(blocks);
  }
  if (items.length === 0) return [];
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  return [
    {
      type: 'list',
      at,
      isOrdered: element.localName === 'ol',
      start: Number.isInteger(start) && start >= 0 && start < 10_000 ? start : 1,
      items,
    },
  ];
}

function codeOf(element: Element, at: number): Block[] {
  const text = (element.textContent ?? '').replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
  return text ? [{ type: 'code', at, text }] : [];
}

function detailsOf(element: Element, at: number, ground: ReadContext): Block[] {
  const summary = [...element.children].find((child) => child.localName === 'summary');
  const blocks = blocksOfNodes(
    [...element.childNodes].filter((node) => node !== summary),
    ground,
  );
  const words = summary ? inlinesOf(summary.childNodes, ground) : [];
  if (words.length === 0) return blocks;
  return [{ type: 'details', at, summary: words, blocks }];
}
