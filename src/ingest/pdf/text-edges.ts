import type { PrintedLine } from './page-lines.ts';

/** Where text begins and ends from left to right. */
export interface Edges {
  readonly left: number;
  readonly right: number;
}

/** The edges within which a line is set. */
export type EdgesOf = (line: PrintedLine) => Edges;

/** Lines that begin or end within this share of the size do so at one edge. */
const SAME_EDGE = 0.5;
/** A text begins where more than one line begins. */
const FEWEST_AT_LEFT = 2;
/** This share of the lines may overhang the right edge: wide tables, hanging signs. */
const OVERHANGING = 0.05;
/** Left and right pages have their text shifted by up to this many sizes: less than the two of a first line. */
const PAGE_SHIFT = 1.5;
const FEWEST_SHIFTED = 3;

/** Measures the edges of each frame, shifted where a page's text stands further left or right than that of others. */
export function measureEdges(lines: readonly PrintedLine[]): EdgesOf {
  const frames = new Map<string, PrintedLine[]>();
  for (const line of lines) for (const frame of framesOf(line)) push(frames, frame, line);
  const sheets = new Map<string, PrintedLine[]>();
  for (const line of lines) push(sheets, sheetOf(line), line);
  const lefts = new Map([...frames].map(([frame, on]) => [frame, leftEdge(on)]));
  const shift = new Map<PrintedLine, number>();
  for (const on of sheets.values()) {
    const by = shiftOf(on, lefts.get(on[0]?.frame ?? '') ?? 0);
    for (const line of on) shift.set(line, by);
  }
  const rights = new Map([...frames].map(([frame, on]) => [frame, rightEdge(on, shift)]));
  return (line) => {
    const by = shift.get(line) ?? 0;
    return { left: (lefts.get(line.frame) ?? 0) + by, right: (rights.get(line.frame) ?? 0) + by };
  };
}

const sheetOf = (line: PrintedLine): string => `${line.page} ${line.frame}`;

/** A column lies in the frame of its page as well. */
function framesOf({ frame }: PrintedLine): string[] {
  const page = frame.split(':')[0] ?? frame;
  return page === frame ? [frame] : [frame, page];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Lines in the size in which most of the text is set. */
function bodyLines(lines: readonly PrintedLine[]): PrintedLine[] {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(Math.round(size), (counts.get(Math.round(size)) ?? 0) + text.length);
  const size = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  return lines.filter((line) => Math.round(line.size) === size);
}

/** The leftmost place at which more than one line begins. */
function leftEdge(lines: readonly PrintedLine[]): number {
  const sorted = bodyLines(lines).toSorted((a, b) => a.left - b.left);
  const at = sorted.find((line, i) => {
    const next = sorted[i + FEWEST_AT_LEFT - 1];
    return next !== undefined && next.left - line.left < line.size * SAME_EDGE;
  });
  return (at ?? sorted[0])?.left ?? 0;
}

/** The place beyond which only a few lines reach. */
function rightEdge(lines: readonly PrintedLine[], shift: ReadonlyMap<PrintedLine, number>): number {
  const ends = Float64Array.from(lines, (line) => (shift.get(line) ?? 0) - line.right).sort();
  return -(ends[Math.floor(ends.length * OVERHANGING)] ?? 0);
}

function shiftOf(lines: readonly PrintedLine[], frameLeft: number): number {
  const own = leftEdge(lines);
  const at = lines.filter((line) => Math.abs(line.left - own) < line.size * SAME_EDGE);
  const size = at[0]?.size ?? 0;
  return at.length >= FEWEST_SHIFTED && Math.abs(own - frameLeft) <= size * PAGE_SHIFT ? own - frameLeft : 0;
}
