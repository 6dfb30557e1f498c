import { IS_GUIDE_BLOCK, SUBHEADINGS } from '../block-elements.ts';
import { NOTE_MARK, positionOf } from '../capture/page.ts';
import type { Block, HeadingBlock, TableCell } from '../guide/guide.ts';
import { wordList } from '../patterns.ts';
import { DEEPEST, deeper, inlinesOf, isIgnored, pictureOf, type ReadContext, rawText } from './inlines.ts';
import { holdsPicture, paragraphsOf, picturesIn, trimGaps } from './paragraphs.ts';
import { videoOf } from './videos.ts';

/** Elements whose block holds other blocks in a guide, too. */
const CONTAINERS = new Set(wordList('ul ol menu dir table blockquote aside details'));

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
 * @param context what the page is read with
 */
export function blocksOf(root: Node, context: ReadContext): Block[] {
  return blocksOfNodes(root.childNodes, context);
}

/** The same for nodes one after the other. */
export function blocksOfNodes(nodes: Iterable<Node>, context: ReadContext): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const endRun = () => {
    if (run.length > 0) blocks.push(...paragraphsOf(run, context));
    run = [];
  };
  for (const node of nodes) {
    if (node.nodeType !== 1 && node.nodeType !== 3) continue;
    if (holdsBlock(node)) {
      endRun();
      blocks.push(...blockOf(node as Element, context));
    } else if (run.length > 0 || !isBlank(node)) run.push(node);
  }
  endRun();
  return blocks;
}

function blockOf(element: Element, context: ReadContext): Block[] {
  const name = element.localName;
  const at = positionOf(element);
  const isContainer = CONTAINERS.has(name) || element.hasAttribute(NOTE_MARK);
  const inner = isContainer ? deeper(context) : context;
  const inside = () => blocksOf(element, inner);
  if (isContainer && context.depth >= DEEPEST) return inside();
  if (element.hasAttribute(NOTE_MARK)) return wrap(inside(), (blocks) => ({ type: 'note', at, blocks }));
  if (/^h[1-6]$/.test(name)) return headingOf(element, at, context);
  switch (name) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return listOf(element, at, inner);
    case 'table':
      return tableOf(element, at, inner);
    case 'pre':
      return codeOf(element, at);
    case 'blockquote':
      return wrap(inside(), (blocks) => ({ type: 'quote', at, blocks }));
    case 'aside':
      return wrap(inside(), (blocks) => ({ type: 'note', at, blocks }));
    case 'details':
      return detailsOf(element, at, inner);
    case 'figure':
      return figureOf(element, at, context);
    case 'iframe':
    case 'video':
      return videoOf(element, at, context.base);
    case 'dt':
      return inside().map((block) =>
        block.type === 'paragraph' ? { ...block, content: [{ mark: 'strong', content: block.content }] } : block,
      );
    case 'hr':
      return [];
    default:
      return isIgnored(element) ? [] : inside();
  }
}

const wrap = (blocks: Block[], make: (blocks: Block[]) => Block): Block[] => (blocks.length > 0 ? [make(blocks)] : []);

function headingOf(element: Element, at: number, context: ReadContext): Block[] {
  const content = inlinesOf(element.childNodes, context);
  const pictures = picturesIn(content);
  const words = content.filter((inline) => !holdsPicture(inline));
  const level = Math.max(2, Number(element.localName[1])) as HeadingBlock['level'];
  return [
    ...(rawText(words).trim() ? [{ type: 'heading', at, level, content: trimGaps(words) } as const] : []),
    ...pictures.map((picture): Block => ({ type: 'image', at, picture, caption: [] })),
  ];
}

function listOf(element: Element, at: number, context: ReadContext): Block[] {
  const items: Block[][] = [];
  for (const node of element.childNodes) {
    if (node.nodeType !== 1 && !(node.nodeValue ?? '').trim()) continue;
    const isItem = node.nodeType === 1 && (node as Element).localName === 'li';
    const blocks = isItem ? blocksOf(node, context) : blocksOfNodes([node], context);
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

function detailsOf(element: Element, at: number, context: ReadContext): Block[] {
  const summary = [...element.children].find((child) => child.localName === 'summary');
  const blocks = blocksOfNodes(
    [...element.childNodes].filter((node) => node !== summary),
    context,
  );
  const words = summary ? inlinesOf(summary.childNodes, context) : [];
  if (words.length === 0) return blocks;
  return [{ type: 'details', at, summary: words, blocks }];
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');
const HOLDS_MORE = `pre, table, ul, ol, blockquote, iframe, video, ${SUBHEADINGS}`;

/** A picture with its caption; a figure that holds anything else gives all its content. */
function figureOf(element: Element, at: number, context: ReadContext): Block[] {
  const captions = [...element.querySelectorAll('figcaption')];
  const image = element.querySelectorAll('img').length === 1 ? element.querySelector('img') : null;
  const picture = image && pictureOf(image, context);
  const captionText = captions.map((one) => one.textContent ?? '').join('');
  const isAllCaption = withoutSpace(element.textContent ?? '') === withoutSpace(captionText);
  if (!picture || element.querySelector(HOLDS_MORE) || !isAllCaption) return blocksOf(element, context);
  return [{ type: 'image', at, picture, caption: captions.flatMap((one) => inlinesOf(one.childNodes, context)) }];
}

/** A table; one of a single column is layout, and gives its content alone. */
function tableOf(element: Element, at: number, context: ReadContext): Block[] {
  const caption = [...element.children].find((child) => child.localName === 'caption');
  const rows = rowsOf(element)
    .map((row) => [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th'))
    .map((cells) => cells.map((cell) => cellOf(cell, context)))
    .filter((cells) => cells.some((cell) => cell.blocks.length > 0));
  if (rows.every((cells) => cells.length <= 1)) return rows.flatMap((cells) => cells.flatMap((cell) => cell.blocks));
  return [{ type: 'table', at, caption: caption ? inlinesOf(caption.childNodes, context) : [], rows }];
}

const rowsOf = (element: Element): Element[] =>
  [...element.children].flatMap((child) => {
    if (child.localName === 'tr') return [child];
    return /^t(head|body|foot)$/.test(child.localName) ? rowsOf(child) : [];
  });

const cellOf = (cell: Element, context: ReadContext): TableCell => ({
  isHeader: cell.localName === 'th',
  columns: spanOf(cell, 'colspan'),
  rows: spanOf(cell, 'rowspan'),
  blocks: blocksOf(cell, context),
});

function spanOf(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isInteger(value) && value > 0 && value <= 100 ? value : 1;
}
