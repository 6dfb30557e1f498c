import { middleOf, type PageTimes } from './reader.ts';
import { median, type Samples } from './samples.ts';

export interface Row {
  measure: string;
  unit: string;
  ours: number;
  peer?: number;
  /** Where it is not that of the two numbers. */
  ratio?: number;
  /** As it is printed, and whether ours keeps it; a row without a limit only informs, and has no ratio. */
  limit?: string;
  isKept?: boolean;
}

export interface Results {
  /** Bytes of the built spotter. */
  bytes: number;
  spotter: Record<'script' | 'scriptDuration' | 'heap', Record<'nothing' | 'emptyContent' | 'ours', Samples>>;
  panel: Record<'heard' | 'ready', Record<'emptyPage' | 'ours', Samples>>;
  popup: Record<'opened', Record<'emptyPage' | 'ours', Samples>>;
  popupPage: Record<'loaded', Record<'emptyPage' | 'ours', Samples>>;
  /** ms of CPU time in a text four times as long, and in the text. */
  cautions: { ours: number; peer: number };
  /** By page; the second only where somebody gave a folder of guides. */
  reader: { fixtures: Record<string, PageTimes>; guides?: Record<string, PageTimes> };
}

const KIB_8 = 8192;

/** The table's rows: medians, with the limits that the project set itself. */
export function toRows({ bytes, spotter, panel, popup, popupPage, cautions, reader }: Results): Row[] {
  const script = pair(spotter.script.ours, spotter.script.emptyContent);
  const scriptLimit = 1.3 * script.peer + 1;
  const press = pair(panel.heard.ours, panel.heard.emptyPage);
  const open = pair(popup.opened.ours, popup.opened.emptyPage);
  const load = pair(popupPage.loaded.ours, popupPage.loaded.emptyPage);
  /** What a variant adds to the page without any extension. */
  const added = ({ nothing, emptyContent, ours }: Record<'nothing' | 'emptyContent' | 'ours', Samples>) => ({
    ours: median(ours) - median(nothing),
    peer: median(emptyContent) - median(nothing),
  });
  return [
    { measure: 'spotter, built', unit: 'bytes', ours: bytes, limit: `≤ ${KIB_8}`, isKept: bytes <= KIB_8 },
    {
      measure: 'spotter, script time | empty content script',
      unit: 'ms',
      ...script,
      limit: `≤ 1.3 × peer + 1 = ${scriptLimit.toFixed(2)}`,
      isKept: script.ours <= scriptLimit,
    },
    { measure: 'spotter, script duration over no extension', unit: 'ms', ...added(spotter.scriptDuration) },
    { measure: 'spotter, heap over no extension', unit: 'KiB', ...added(spotter.heap) },
    {
      measure: 'panel, press → ready | empty framed page',
      unit: 'ms',
      ...press,
      limit: '≤ 1.5 × peer, ≤ 150',
      isKept: press.ours <= 1.5 * press.peer && press.ours <= 150,
    },
    {
      measure: 'popup, toolbar pressed → ready | empty page',
      unit: 'ms',
      ...open,
      limit: '≤ 1.2 × peer',
      isKept: open.ours <= 1.2 * open.peer,
    },
    {
      measure: 'popup’s page alone, in a tab | empty page',
      unit: 'ms',
      ...load,
      limit: '≤ 1.2 × peer',
      isKept: load.ours <= 1.2 * load.peer,
    },
    {
      measure: 'cautions, longest wording, 4 × the text | the text',
      unit: 'ms',
      ...cautions,
      limit: '≤ 6 × peer',
      isKept: cautions.ours <= 6 * cautions.peer,
    },
    ...readerRows(reader),
  ];
}

/** The reader's rows: CPU time, and wall time, which on a busy machine says little. */
export const readerRows = ({ fixtures, guides }: Results['reader']): Row[] => [
  ...reading('fixtures', fixtures, 1.6),
  ...(guides ? reading('guides', guides, 1.3) : []),
];

/** A row for each page. */
export const pageRows = (times: Record<string, PageTimes>): Row[] =>
  Object.entries(times).map(([page, one]) => ({
    measure: page,
    unit: 'ms',
    ...middleOf({ page: one }, 'cpu'),
    limit: '–',
  }));

function reading(pages: string, times: Record<string, PageTimes>, most: number): Row[] {
  const count = Object.keys(times).length;
  const cpu = middleOf(times, 'cpu');
  return [
    {
      measure: `reader, one of ${count} ${pages}, CPU time | Readability alone`,
      unit: 'ms',
      ...cpu,
      limit: `≤ ${most} × peer, at the median`,
      isKept: cpu.ratio <= most,
    },
    { measure: 'the same, wall time', unit: 'ms', ...middleOf(times, 'clock') },
  ];
}

const pair = (ours: Samples, peer: Samples) => ({ ours: median(ours), peer: median(peer) });

/** The rows as text, columns under each other. */
export function toTable(rows: Row[]): string {
  const lines = [
    ['measure', 'unit', 'ours', 'peer', 'ratio', 'limit', ''],
    ...rows.map(({ measure, unit, ours, peer, ratio, limit = '', isKept }) => [
      measure,
      unit,
      number(ours),
      peer === undefined ? '' : number(peer),
      ratio?.toFixed(2) ?? (peer && limit ? (ours / peer).toFixed(2) : ''),
      limit,
      isKept === undefined ? '' : isKept ? 'ok' : 'NOT OK',
    ]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const isNumber = (column: number) => column >= 2 && column <= 4;
  return lines
    .map((line) =>
      line
        .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const number = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1));
